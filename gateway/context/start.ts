import type { Arrival } from '../call.ts';
import type { HttpDeployment } from '../deployment/deployment.ts';
import { clfTime } from './clf-time.ts';
import type { Context } from './context.ts';

/** What begins a call: its id and its time. */
export interface Beginning {
  readonly requestId: string;
  /** Milliseconds. */
  readonly now: number;
}

/** `$context` as it is before any room has looked at the call. Never throws: a refusal has one too. */
export function startContext(
  { method, headers, sourceIp }: Arrival,
  deployment: HttpDeployment,
  { requestId, now }: Beginning,
): Context {
  const { domainName, domainPrefix } = domainOf(headers['host'] ?? '');
  return {
    accountId: deployment.accountId,
    apiId: deployment.apiId,
    domainName,
    domainPrefix,
    requestId,
    requestTimeEpoch: now,
    requestTime: clfTime(now),
    httpMethod: method,
    path: '',
    protocol: 'HTTP/1.1',
    stage: deployment.stage,
    identity: { sourceIp, userAgent: headers['user-agent'] ?? '' },
  };
}

interface Domain {
  readonly host: string;
  readonly domainName: string;
  readonly domainPrefix: string;
}

let last: Domain = { host: '', domainName: '', domainPrefix: '' };

/** Most calls name the host of the call before. */
function domainOf(host: string): Domain {
  if (host === last.host) return last;
  const domainName = hostName(host);
  const [domainPrefix = ''] = domainName.split('.', 1);
  last = { host, domainName, domainPrefix };
  return last;
}

/** A Host header without its port: on AWS there never is one. */
function hostName(host: string): string {
  if (host.startsWith('[')) return host.slice(0, host.indexOf(']') + 1);
  const colon = host.indexOf(':');
  return colon < 0 ? host : host.slice(0, colon);
}
