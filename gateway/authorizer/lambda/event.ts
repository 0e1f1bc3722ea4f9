import type { Routed } from '../../call.ts';
import { requestContextV1 } from '../../context/request-context-v1.ts';
import { routeArn } from '../../context/route-arn.ts';
import type { LambdaAuthorizer } from '../../deployment/deployment.ts';
import { joinedQuery, parseQuery } from '../../media/query-string.ts';
import type { QueryList } from '../../media/query-string.ts';

/**
 * Writes the event of an authorizer function in its payload format (fact 73), as JSON text.
 *
 * @param identity values of the identity sources, in their order
 */
export function authorizerEvent(
  { payloadFormatVersion }: LambdaAuthorizer,
  call: Routed,
  identity: readonly string[],
): string {
  const event =
    payloadFormatVersion === '1.0' ? eventOne(call, identity) : eventTwo(call, identity);
  return JSON.stringify(event);
}

/** Members with nothing to hold are absent, but for `identitySource`, which is then null. */
function eventTwo(call: Routed, identity: readonly string[]): object {
  const { context, request, route, deployment } = call;
  const { cookie, ...headers } = request.headers;
  const query = parseQuery(request.query);
  return {
    version: '2.0',
    type: 'REQUEST',
    routeArn: routeArn(call),
    identitySource: identity.length > 0 ? identity : null,
    routeKey: route.key,
    rawPath: context.path,
    rawQueryString: request.query,
    cookies: cookie?.split('; '),
    headers,
    queryStringParameters: query.length > 0 ? joinedQuery(query) : undefined,
    requestContext: {
      accountId: context.accountId,
      apiId: context.apiId,
      domainName: context.domainName,
      domainPrefix: context.domainPrefix,
      http: {
        method: context.httpMethod,
        path: context.path,
        protocol: context.protocol,
        sourceIp: context.identity.sourceIp,
        userAgent: context.identity.userAgent,
      },
      requestId: context.requestId,
      routeKey: route.key,
      stage: context.stage,
      time: context.requestTime,
      timeEpoch: context.requestTimeEpoch,
    },
    pathParameters: call.pathParameters,
    stageVariables: deployment.stageVariables,
  };
}

/** Empty maps are `{}`, as in the events of REST authorizers that this format repeats. */
function eventOne(call: Routed, identity: readonly string[]): object {
  const { context, request, route, deployment } = call;
  const identitySource = identity.join(',');
  return {
    version: '1.0',
    type: 'REQUEST',
    methodArn: routeArn(call),
    identitySource,
    authorizationToken: identitySource,
    resource: route.path,
    path: context.path,
    httpMethod: context.httpMethod,
    headers: request.headers,
    queryStringParameters: last(parseQuery(request.query)),
    pathParameters: call.pathParameters ?? {},
    stageVariables: deployment.stageVariables ?? {},
    requestContext: requestContextV1(call, {}),
  };
}

/** The last value of a repeated name (fact 24). */
function last(list: QueryList): Record<string, string> {
  const map = Object.create(null) as Record<string, string>;
  for (const [name, value] of list) map[name] = value;
  return map;
}
