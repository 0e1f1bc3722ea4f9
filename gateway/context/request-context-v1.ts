import type { Routed } from '../call.ts';

/** Members of `identity`, in AWS's order, as they are when nobody is known. */
export type Identity = Readonly<Record<string, null>>;

/**
 * `requestContext` of payload format 1.0, as the function of a route and that of an authorizer are
 * told it (facts 23, 73).
 *
 * @param identity what else `identity` says beside address and user agent
 * @param authorizer absent where the authorizer itself is asked
 */
export function requestContextV1(
  { context, route }: Routed,
  identity: Identity,
  authorizer?: object,
): object {
  const { sourceIp, userAgent } = context.identity;
  return {
    accountId: context.accountId,
    apiId: context.apiId,
    authorizer,
    domainName: context.domainName,
    domainPrefix: context.domainPrefix,
    extendedRequestId: context.requestId,
    httpMethod: context.httpMethod,
    identity: { ...identity, sourceIp, userAgent },
    path: context.path,
    protocol: context.protocol,
    requestId: context.requestId,
    requestTime: context.requestTime,
    requestTimeEpoch: context.requestTimeEpoch,
    resourceId: route.key,
    resourcePath: route.path,
    stage: context.stage,
  };
}
