import type { Accepted } from '../call.ts';
import type { MappedRequest } from '../deployment/deployment.ts';
import { quote, quoteMap } from '../media/json-text.ts';
import { isTextBody } from '../media/media-type.ts';
import { joinedQuery, parseQuery } from '../media/query-string.ts';
import { formatQuery } from '../media/query-string.ts';

/**
 * Writes the event of payload format 2.0 as JSON text, members in AWS's order; those with nothing
 * to hold are absent (facts 1-19, 21).
 */
export function eventV2(call: Accepted, mapped: MappedRequest | undefined): string {
  const { request, context, route, pathParameters, deployment } = call;
  const { stageVariables } = deployment;
  const headers = mapped?.headers ?? request.headers;
  const query = mapped === undefined ? request.query : formatQuery(mapped.query);
  let text = `{"version":"2.0","routeKey":${quote(route.key)},"rawPath":${quote(mapped?.path ?? context.path)},"rawQueryString":${quote(query)}`;
  text += cookiesAndHeaders(headers);
  const parameters = mapped?.query ?? parseQuery(query);
  if (parameters.length > 0)
    text += `,"queryStringParameters":${quoteMap(joinedQuery(parameters))}`;
  text += `,"requestContext":${requestContext(call)}`;
  if (request.body.length > 0) text += `,"body":${bodyJson(request.body, headers['content-type'])}`;
  if (pathParameters !== undefined) text += `,"pathParameters":${quoteMap(pathParameters)}`;
  text += `,"isBase64Encoded":${String(isBase64(request.body, headers['content-type']))}`;
  if (stageVariables !== undefined) text += `,"stageVariables":${quoteMap(stageVariables)}`;
  return `${text}}`;
}

/** The `cookie` header leaves the headers and becomes a list (fact 9). */
function cookiesAndHeaders(headers: Readonly<Record<string, string>>): string {
  const { cookie } = headers;
  if (cookie === undefined) return `,"headers":${quoteMap(headers)}`;
  const others = Object.assign(Object.create(null) as Record<string, string>, headers);
  Reflect.deleteProperty(others, 'cookie');
  return `,"cookies":${JSON.stringify(cookie.split('; '))},"headers":${quoteMap(others)}`;
}

function requestContext(call: Accepted): string {
  const { context, route } = call;
  const { identity } = context;
  return `{"accountId":${quote(context.accountId)},"apiId":${quote(context.apiId)}${authorizer(call)},"domainName":${quote(context.domainName)},"domainPrefix":${quote(context.domainPrefix)},"http":{"method":${quote(context.httpMethod)},"path":${quote(context.path)},"protocol":"HTTP/1.1","sourceIp":${quote(identity.sourceIp)},"userAgent":${quote(identity.userAgent)}},"requestId":${quote(context.requestId)},"routeKey":${quote(route.key)},"stage":${quote(context.stage)},"time":${quote(context.requestTime)},"timeEpoch":${context.requestTimeEpoch}}`;
}

/** Present only when somebody was authorized (facts 11, 19, 68). */
function authorizer({ authorization, route }: Accepted): string {
  switch (authorization.type) {
    case 'none':
      return '';
    case 'jwt': {
      const scoped = (route.authorizer?.scopes.length ?? 0) > 0;
      const scopes = scoped ? JSON.stringify(authorization.scopes) : 'null';
      return `,"authorizer":{"jwt":{"claims":${authorization.claimsJson},"scopes":${scopes}}}`;
    }
    case 'lambda':
      return `,"authorizer":{"lambda":${authorization.contextJson}}`;
    default:
      return authorization satisfies never;
  }
}

/** Whether a body is written as base64 (fact 18); nothing is not. */
export const isBase64 = (body: Buffer, contentType: string | undefined): boolean =>
  body.length > 0 && !isTextBody(contentType);

/** JSON text of a body: text as it is, everything else as base64 (fact 18). */
export const bodyJson = (body: Buffer, contentType: string | undefined): string =>
  isTextBody(contentType) ? quote(body.toString('utf8')) : `"${body.toString('base64')}"`;
