import type { Json } from '../document/document.ts';
import type { Context } from './context.ts';

/** Reads one `$context` variable; `undefined` when no room set it. */
export type Variable = (context: Context) => string | undefined;

const text = (value: number | undefined): string | undefined => value?.toString();

/** `$context` variables of an HTTP API, by what follows `$context.` (fact 108). */
const VARIABLES: Readonly<Record<string, Variable>> = {
  accountId: (it) => it.accountId,
  apiId: (it) => it.apiId,
  'authorizer.error': (it) => it.authorizer?.error,
  'authorizer.principalId': (it) => it.authorizer?.principalId,
  awsEndpointRequestId: (it) => it.integration?.requestId,
  awsEndpointRequestId2: (it) => it.integration?.requestId,
  dataProcessed: (it) => text(it.dataProcessed),
  domainName: (it) => it.domainName,
  domainPrefix: (it) => it.domainPrefix,
  'error.message': (it) => it.error?.message,
  'error.messageString': (it) => it.error && JSON.stringify(it.error.message),
  'error.responseType': (it) => it.error?.responseType,
  extendedRequestId: (it) => it.requestId,
  httpMethod: (it) => it.httpMethod,
  'identity.sourceIp': (it) => it.identity.sourceIp,
  'identity.userAgent': (it) => it.identity.userAgent,
  'integration.error': (it) => it.integration?.error,
  'integration.integrationStatus': (it) => text(it.integration?.integrationStatus),
  'integration.latency': (it) => text(it.integration?.latency),
  'integration.requestId': (it) => it.integration?.requestId,
  'integration.status': (it) => text(it.integration?.status),
  integrationErrorMessage: (it) => it.integration?.error,
  integrationLatency: (it) => text(it.integration?.latency),
  integrationStatus: (it) => text(it.integration?.integrationStatus),
  path: (it) => it.path,
  protocol: (it) => it.protocol,
  requestId: (it) => it.requestId,
  requestTime: (it) => it.requestTime,
  requestTimeEpoch: (it) => text(it.requestTimeEpoch),
  responseLatency: (it) => text(it.responseLatency),
  responseLength: (it) => text(it.responseLength),
  routeKey: (it) => it.routeKey,
  stage: (it) => it.stage,
  status: (it) => text(it.status),
};

/** Known, and never set here: no IAM authorization, no client certificate, an empty base path. */
const NEVER_SET =
  /^(?:customDomain\.basePathMatched|identity\.(?:accountId|caller|cognito[A-Za-z]+|principalOrgId|user|userArn|clientCert\.[A-Za-z.]+))$/;

/** @returns `undefined` for a name that is no variable of an HTTP API */
export function contextVariable(name: string): Variable | undefined {
  if (Object.hasOwn(VARIABLES, name)) return VARIABLES[name];
  if (NEVER_SET.test(name)) return () => undefined;
  const [, claim] = /^authorizer\.claims\.(.+)$/.exec(name) ?? [];
  if (claim !== undefined) return (it) => own(it.authorizer?.claims, claim);
  const [, property] = /^authorizer\.([^.]+)$/.exec(name) ?? [];
  if (property === undefined || property === 'claims') return undefined;
  return (it) => asText(own(it.authorizer?.properties, property));
}

const own = <T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;

function asText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
