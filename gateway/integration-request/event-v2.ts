import type { Accepted } from '../call.ts';
import type { Context } from '../context/context.ts';
import type { HttpDeployment, MappedRequest, Route } from '../deployment/deployment.ts';
import { quote, quoteMap } from '../media/json-text.ts';
import { isTextBody } from '../media/media-type.ts';
import { formatQuery, joinedQuery, parseQuery } from '../media/query-string.ts';
import type { QueryList } from '../media/query-string.ts';

/** What is the same in every event of a route, written once. */
interface Fixed {
  readonly start: string;
  /** Account and API. */
  readonly api: string;
  /** Route key and stage. */
  readonly stage: string;
  readonly stageVariables: string;
}

const FIXED = new WeakMap<Route, Fixed>();

function fixedOf(route: Route, deployment: HttpDeployment): Fixed {
  const known = FIXED.get(route);
  if (known !== undefined) return known;
  const { accountId, apiId, stage, stageVariables } = deployment;
  const key = quote(route.key);
  const fixed: Fixed = {
    start: `{"version":"2.0","routeKey":${key},"rawPath":`,
    api: `,"requestContext":{"accountId":${quote(accountId)},"apiId":${quote(apiId)}`,
    stage: `,"routeKey":${key},"stage":${quote(stage)},"time":`,
    stageVariables:
      stageVariables === undefined ? '' : `,"stageVariables":${quoteMap(stageVariables)}`,
  };
  FIXED.set(route, fixed);
  return fixed;
}

/**
 * Writes the event of payload format 2.0 as JSON text, members in AWS's order; those with nothing
 * to hold are absent (facts 1-19, 21).
 */
export function eventV2(call: Accepted, mapped: MappedRequest | undefined): string {
  const { request, context, pathParameters } = call;
  const fixed = fixedOf(call.route, call.deployment);
  const headers = mapped?.headers ?? request.headers;
  const query = mapped === undefined ? request.query : formatQuery(mapped.query);
  const path = quote(context.path);
  const rawPath = mapped?.path === undefined ? path : quote(mapped.path);
  let text = `${fixed.start}${rawPath},"rawQueryString":${quote(query)}`;
  text += cookiesAndHeaders(headers);
  if (query !== '') text += queryStringParameters(mapped?.query ?? parseQuery(query));
  text += `${fixed.api}${authorizer(call)}${http(context, path)}${fixed.stage}"${context.requestTime}","timeEpoch":${context.requestTimeEpoch}}`;
  if (request.body.length > 0) text += `,"body":${bodyJson(request.body, headers['content-type'])}`;
  if (pathParameters !== undefined) text += `,"pathParameters":${quoteMap(pathParameters)}`;
  const isBase64Encoded = isBase64(request.body, headers['content-type']);
  return `${text},"isBase64Encoded":${String(isBase64Encoded)}${fixed.stageVariables}}`;
}

/** A query may hold no parameter, as `&` does: then there is nothing to hold. */
const queryStringParameters = (query: QueryList): string =>
  query.length === 0 ? '' : `,"queryStringParameters":${quoteMap(joinedQuery(query))}`;

/** From the domain name to the request id. */
const http = (context: Context, path: string): string =>
  `,"domainName":${quote(context.domainName)},"domainPrefix":${quote(context.domainPrefix)},"http":{"method":${quote(context.httpMethod)},"path":${path},"protocol":"HTTP/1.1","sourceIp":${quote(context.identity.sourceIp)},"userAgent":${quote(context.identity.userAgent)}},"requestId":${quote(context.requestId)}`;

/** The `cookie` header leaves the headers and becomes a list (fact 9). */
function cookiesAndHeaders(headers: Readonly<Record<string, string>>): string {
  const { cookie } = headers;
  if (cookie === undefined) return `,"headers":${quoteMap(headers)}`;
  const others = Object.assign(Object.create(null) as Record<string, string>, headers);
  Reflect.deleteProperty(others, 'cookie');
  return `,"cookies":${JSON.stringify(cookie.split('; '))},"headers":${quoteMap(others)}`;
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
  isTextBody(contentType) ? JSON.stringify(body.toString('utf8')) : `"${body.toString('base64')}"`;
