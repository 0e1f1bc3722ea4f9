import type { Method, RestDeployment } from '../deployment/rest/deployment.ts';
import { quote, quoteMap } from '../media/json-text.ts';
import type { RestAuthorization, RestRouted } from '../rest-call.ts';
import type { ClientCertificate, RestAuthorizerContext, RestIdentity } from './rest-context.ts';

/** What is the same in every call of a deployment, written once. */
interface OfDeployment {
  readonly accountId: string;
  readonly stage: string;
  readonly end: string;
}

const DEPLOYMENTS = new WeakMap<RestDeployment, OfDeployment>();
const RESOURCES = new WeakMap<Method, readonly [id: string, path: string]>();

function ofDeployment(deployment: RestDeployment): OfDeployment {
  const known = DEPLOYMENTS.get(deployment);
  if (known !== undefined) return known;
  const { accountId, apiId, deploymentId, stage } = deployment;
  const written: OfDeployment = {
    accountId: `,"accountId":${quote(accountId)},"protocol":`,
    stage: `,"stage":${quote(stage)},"domainPrefix":`,
    end: `,"deploymentId":${quote(deploymentId)},"apiId":${quote(apiId)}}`,
  };
  DEPLOYMENTS.set(deployment, written);
  return written;
}

function ofResource(method: Method): readonly [id: string, path: string] {
  const known = RESOURCES.get(method);
  if (known !== undefined) return known;
  const { id, path } = method.resource;
  const written = [
    `{"resourceId":${quote(id)}`,
    `,"resourcePath":${quote(path)},"httpMethod":`,
  ] as const;
  RESOURCES.set(method, written);
  return written;
}

/**
 * Writes `requestContext` of a version 1 event as JSON text, members in API Gateway's order (facts 26 to
 * 28, 159): for the function of a method, and for that of a REQUEST authorizer (fact 200).
 *
 * @param authorization left out where the authorizer itself is asked
 */
export function restRequestContext(call: RestRouted, authorization?: RestAuthorization): string {
  const { context } = call;
  const [resourceId, resourcePath] = ofResource(call.method);
  const fixed = ofDeployment(call.deployment);
  const authorizer =
    authorization === undefined ? '' : authorizerJson(authorization, context.authorizer);
  return (
    resourceId +
    authorizer +
    resourcePath +
    `${quote(context.httpMethod)},"extendedRequestId":"${context.extendedRequestId}"` +
    `,"requestTime":"${context.requestTime}","path":${quote(context.path)}` +
    `${fixed.accountId}${quote(context.protocol)}${fixed.stage}${quote(context.domainPrefix)}` +
    `,"requestTimeEpoch":${context.requestTimeEpoch},"requestId":"${context.requestId}"` +
    `,"identity":${identityJson(context.identity)},"domainName":${quote(context.domainName)}` +
    fixed.end
  );
}

/** No member without an authorizer (fact 26). A context's values are strings (fact 196). */
function authorizerJson(
  authorization: RestAuthorization,
  known: RestAuthorizerContext | undefined,
): string {
  switch (authorization.type) {
    case 'NONE':
    case 'AWS_IAM':
      return '';
    case 'CUSTOM': {
      const members = quoteMap(authorization.context);
      const before = members === '{}' ? '{' : `${members.slice(0, -1)},`;
      const latency =
        known?.integrationLatency === undefined
          ? ''
          : `,"integrationLatency":${known.integrationLatency}`;
      return `,"authorizer":${before}"principalId":${quote(authorization.principalId)}${latency}}`;
    }
    case 'COGNITO_USER_POOLS':
      return `,"authorizer":{"claims":${JSON.stringify(authorization.claims)}}`;
    default:
      return authorization satisfies never;
  }
}

const quoteOrNull = (value: string | null): string => (value === null ? 'null' : quote(value));

/** What it says when nobody is known: most calls. */
const NOBODY_BEFORE =
  '{"cognitoIdentityPoolId":null,"accountId":null,"cognitoIdentityId":null,"caller":null,"sourceIp":';
const NOBODY_AFTER =
  ',"principalOrgId":null,"accessKey":null,"cognitoAuthenticationType":null' +
  ',"cognitoAuthenticationProvider":null,"userArn":null,"userAgent":';

function identityJson(identity: RestIdentity): string {
  const { sourceIp, userAgent, apiKey, apiKeyId, clientCert } = identity;
  const end =
    (apiKey === undefined ? '' : `,"apiKey":${quote(apiKey)}`) +
    (apiKeyId === undefined ? '' : `,"apiKeyId":${quote(apiKeyId)}`) +
    (clientCert === undefined ? '' : `,"clientCert":${clientCertJson(clientCert)}`);
  if (isNobody(identity))
    return `${NOBODY_BEFORE}"${sourceIp}"${NOBODY_AFTER}${quoteOrNull(userAgent)},"user":null${end}}`;
  return (
    `{"cognitoIdentityPoolId":${quoteOrNull(identity.cognitoIdentityPoolId)}` +
    `,"accountId":${quoteOrNull(identity.accountId)}` +
    `,"cognitoIdentityId":${quoteOrNull(identity.cognitoIdentityId)}` +
    `,"caller":${quoteOrNull(identity.caller)},"sourceIp":"${sourceIp}"` +
    `,"principalOrgId":${quoteOrNull(identity.principalOrgId)}` +
    `,"accessKey":${quoteOrNull(identity.accessKey)}` +
    `,"cognitoAuthenticationType":${quoteOrNull(identity.cognitoAuthenticationType)}` +
    `,"cognitoAuthenticationProvider":${quoteOrNull(identity.cognitoAuthenticationProvider)}` +
    `,"userArn":${quoteOrNull(identity.userArn)},"userAgent":${quoteOrNull(userAgent)}` +
    `,"user":${quoteOrNull(identity.user)}${end}}`
  );
}

/** IAM fills several members at once, a Cognito identity too. */
const isNobody = (identity: RestIdentity): boolean =>
  identity.accessKey === null &&
  identity.accountId === null &&
  identity.caller === null &&
  identity.user === null &&
  identity.userArn === null &&
  identity.principalOrgId === null &&
  identity.cognitoIdentityId === null &&
  identity.cognitoIdentityPoolId === null &&
  identity.cognitoAuthenticationType === null &&
  identity.cognitoAuthenticationProvider === null;

const clientCertJson = (certificate: ClientCertificate): string =>
  JSON.stringify({
    clientCertPem: certificate.clientCertPem,
    subjectDN: certificate.subjectDN,
    issuerDN: certificate.issuerDN,
    serialNumber: certificate.serialNumber,
    validity: certificate.validity,
  });
