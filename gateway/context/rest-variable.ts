import type { Json } from '../document/document.ts';
import type { PhaseContext, RestContext, RestIdentity } from './rest-context.ts';

/** Reads one `$context` variable of a REST API; `undefined` when no room set it. */
export type RestVariable = (context: RestContext) => string | undefined;

const text = (value: string | number | boolean | null | undefined): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

const phase = (
  name: string,
  read: (context: RestContext) => Partial<PhaseContext> | undefined,
): Record<string, RestVariable> => ({
  [`${name}.error`]: (it) => read(it)?.error,
  [`${name}.latency`]: (it) => text(read(it)?.latency),
  [`${name}.status`]: (it) => text(read(it)?.status),
});

/** Members of `identity` whose value is a text. */
const IDENTITY = [
  ...['accessKey', 'accountId', 'apiKey', 'apiKeyId', 'caller', 'cognitoAuthenticationProvider'],
  ...['cognitoAuthenticationType', 'cognitoIdentityId', 'cognitoIdentityPoolId'],
  ...['principalOrgId', 'sourceIp', 'user', 'userAgent', 'userArn'],
] as const satisfies readonly (keyof RestIdentity)[];

/** `$context` variables of a REST API by what follows `$context.`: those of its access log and templates. */
const VARIABLES: Readonly<Record<string, RestVariable>> = {
  accountId: (it) => it.accountId,
  apiId: (it) => it.apiId,
  ...phase('authenticate', (it) => it.authenticate),
  ...phase('authorize', (it) => it.authorize),
  ...phase('authorizer', (it) => it.authorizer),
  ...phase('waf', (it) => it.waf),
  'authorizer.integrationLatency': (it) => text(it.authorizer?.integrationLatency),
  'authorizer.integrationStatus': (it) => text(it.authorizer?.status),
  'authorizer.principalId': (it) => it.authorizer?.principalId,
  'authorizer.requestId': (it) => it.authorizer && it.requestId,
  awsEndpointRequestId: (it) => it.integration?.requestId,
  'customDomain.basePathMatched': (it) => it.basePathMatched,
  deploymentId: (it) => it.deploymentId,
  domainName: (it) => it.domainName,
  domainPrefix: (it) => it.domainPrefix,
  endpointType: () => 'REGIONAL',
  'error.message': (it) => text(it.error?.message),
  'error.messageString': (it) => it.error && JSON.stringify(it.error.message),
  'error.responseType': (it) => it.error?.responseType,
  'error.validationErrorString': (it) => it.error?.validationErrorString,
  extendedRequestId: (it) => it.extendedRequestId,
  httpMethod: (it) => it.httpMethod,
  ...Object.fromEntries(
    IDENTITY.map((name): [string, RestVariable] => [
      `identity.${name}`,
      (it) => text(it.identity[name]),
    ]),
  ),
  'identity.clientCert.clientCertPem': (it) => it.identity.clientCert?.clientCertPem,
  'identity.clientCert.issuerDN': (it) => it.identity.clientCert?.issuerDN,
  'identity.clientCert.serialNumber': (it) => it.identity.clientCert?.serialNumber,
  'identity.clientCert.subjectDN': (it) => it.identity.clientCert?.subjectDN,
  'identity.clientCert.validity.notAfter': (it) => it.identity.clientCert?.validity.notAfter,
  'identity.clientCert.validity.notBefore': (it) => it.identity.clientCert?.validity.notBefore,
  'integration.error': (it) => it.integration?.error,
  'integration.integrationStatus': (it) => text(it.integration?.integrationStatus),
  'integration.latency': (it) => text(it.integration?.latency),
  'integration.requestId': (it) => it.integration?.requestId,
  'integration.status': (it) => text(it.integration?.status),
  integrationErrorMessage: (it) => it.integration?.error,
  integrationLatency: (it) => text(it.integration?.latency),
  integrationStatus: (it) => text(it.integration?.integrationStatus),
  isCanaryRequest: (it) => text(it.isCanaryRequest),
  path: (it) => it.path,
  protocol: (it) => it.protocol,
  requestId: (it) => it.requestId,
  requestTime: (it) => it.requestTime,
  requestTimeEpoch: (it) => text(it.requestTimeEpoch),
  resourceId: (it) => it.resourceId,
  resourcePath: (it) => it.resourcePath,
  responseLatency: (it) => text(it.responseLatency),
  responseLength: (it) => text(it.responseLength),
  stage: (it) => it.stage,
  status: (it) => text(it.status),
  wafResponseCode: (it) => it.wafResponseCode,
  webaclArn: (it) => it.webaclArn,
  xrayTraceId: (it) => it.xrayTraceId,
};

/** Known, and never set here: no TLS of AWS's, no VPC endpoint, no routing rules. */
const NEVER_SET: ReadonlySet<string> = new Set([
  ...['cipherSuite', 'tlsVersion', 'identity.vpcId', 'identity.vpceId'],
  'customDomain.routingRuleIdMatched',
]);

/** @returns `undefined` for a name that is no variable of a REST API */
export function restVariable(name: string): RestVariable | undefined {
  if (Object.hasOwn(VARIABLES, name)) return VARIABLES[name];
  if (NEVER_SET.has(name)) return () => undefined;
  const [, claim] = /^authorizer\.claims\.(.+)$/.exec(name) ?? [];
  if (claim !== undefined) return (it) => jsonText(own(it.authorizer?.claims, claim));
  const [, property] = /^authorizer\.([^.]+)$/.exec(name) ?? [];
  if (property === undefined || property === 'claims') return undefined;
  return (it) => own(it.authorizer?.properties, property);
}

const own = <T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;

function jsonText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
