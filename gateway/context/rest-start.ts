import type { Arrival } from '../call.ts';
import type { RestDeployment } from '../deployment/rest/deployment.ts';
import { clfTime } from './clf-time.ts';
import { domainOf } from './domain.ts';
import type { RestContext } from './rest-context.ts';

/** What begins a call of a REST API: its ids and its time. */
export interface RestBeginning {
  readonly requestId: string;
  readonly extendedRequestId: string;
  /** Milliseconds. */
  readonly now: number;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** A client may choose its request id; one that is no UUID is named as such (import fact 230). */
const askedId = (asked: string | undefined): string | undefined =>
  asked === undefined || UUID.test(asked) ? asked : 'UUID_REPLACED_INVALID_REQUEST_ID';

/** A query may hold a secret, and is no part of a path. */
function withoutQuery(target: string): string {
  const mark = target.indexOf('?');
  return mark < 0 ? target : target.slice(0, mark);
}

/** `$context` as it is before any room has looked at the call. Never throws: a refusal has one too. */
export function startRestContext(
  { method, target, headers, sourceIp }: Arrival,
  deployment: RestDeployment,
  { requestId, extendedRequestId, now }: RestBeginning,
): RestContext {
  const { domainName, domainPrefix } = domainOf(headers['host'] ?? '');
  return {
    accountId: deployment.accountId,
    apiId: deployment.apiId,
    deploymentId: deployment.deploymentId,
    domainName,
    domainPrefix,
    extendedRequestId,
    requestId: askedId(headers['x-amzn-requestid']) ?? requestId,
    requestTime: clfTime(now),
    requestTimeEpoch: now,
    httpMethod: method,
    protocol: 'HTTP/1.1',
    stage: deployment.stage,
    identity: {
      accessKey: null,
      accountId: null,
      caller: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      sourceIp,
      user: null,
      userAgent: headers['user-agent'] ?? null,
      userArn: null,
    },
    path: withoutQuery(target),
    xrayTraceId: '',
  };
}
