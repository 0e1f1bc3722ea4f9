import type { Arrival } from '../call.ts';
import type { HttpDeployment } from '../deployment/deployment.ts';
import { clfTime } from './clf-time.ts';
import type { Context } from './context.ts';
import { domainOf } from './domain.ts';

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
