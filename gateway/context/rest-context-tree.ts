import type { RestContext, RestIdentity } from './rest-context.ts';

type Tree = Record<string, unknown>;

/**
 * `$context` as mapping templates see it: a plain tree, members in the order of fact 159. The scope of the
 * templates adds `requestOverride` and `responseOverride` in their places.
 */
export function restContextTree(context: RestContext): Tree {
  const tree: Tree = {
    resourceId: context.resourceId,
    resourcePath: context.resourcePath,
    httpMethod: context.httpMethod,
    extendedRequestId: context.extendedRequestId,
    requestTime: context.requestTime,
    path: context.path,
    accountId: context.accountId,
    protocol: context.protocol,
    stage: context.stage,
    domainPrefix: context.domainPrefix,
    requestTimeEpoch: context.requestTimeEpoch,
    requestId: context.requestId,
    identity: identityTree(context.identity),
    domainName: context.domainName,
    deploymentId: context.deploymentId,
    apiId: context.apiId,
  };
  const authorizer = authorizerTree(context);
  if (authorizer !== undefined) tree['authorizer'] = authorizer;
  if (context.isCanaryRequest !== undefined) tree['isCanaryRequest'] = context.isCanaryRequest;
  if (context.wafResponseCode !== undefined) tree['wafResponseCode'] = context.wafResponseCode;
  if (context.error !== undefined) tree['error'] = errorTree(context.error);
  return tree;
}

/** Members in the order of fact 27; null ones print nothing (fact 160). */
function identityTree(identity: RestIdentity): Tree {
  const { apiKey, apiKeyId, clientCert } = identity;
  return {
    accessKey: identity.accessKey,
    accountId: identity.accountId,
    ...(apiKey !== undefined && { apiKey }),
    ...(apiKeyId !== undefined && { apiKeyId }),
    caller: identity.caller,
    ...(clientCert !== undefined && { clientCert }),
    cognitoAuthenticationProvider: identity.cognitoAuthenticationProvider,
    cognitoAuthenticationType: identity.cognitoAuthenticationType,
    cognitoIdentityId: identity.cognitoIdentityId,
    cognitoIdentityPoolId: identity.cognitoIdentityPoolId,
    principalOrgId: identity.principalOrgId,
    sourceIp: identity.sourceIp,
    user: identity.user,
    userAgent: identity.userAgent,
    userArn: identity.userArn,
  };
}

/** What is known of the caller (fact 196); without an authorizer there is no such member (fact 159). */
function authorizerTree({ authorizer }: RestContext): Tree | undefined {
  if (authorizer === undefined) return undefined;
  const { principalId, claims, properties, integrationLatency } = authorizer;
  if (principalId === undefined && claims === undefined && properties === undefined)
    return undefined;
  return {
    ...(claims !== undefined && { claims }),
    ...properties,
    ...(principalId !== undefined && { principalId }),
    ...(integrationLatency !== undefined && { integrationLatency }),
  };
}

const errorTree = ({
  message,
  responseType,
  validationErrorString,
}: NonNullable<RestContext['error']>): Tree => ({
  message,
  messageString: JSON.stringify(message),
  responseType,
  ...(validationErrorString !== undefined && { validationErrorString }),
});
