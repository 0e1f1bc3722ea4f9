import type { Accepted, Authorization } from '../call.ts';
import { requestContextV1 } from '../context/request-context-v1.ts';
import type { Identity } from '../context/request-context-v1.ts';
import type { MappedRequest } from '../deployment/deployment.ts';
import { quote, quoteMap } from '../media/json-text.ts';
import { parseQuery } from '../media/query-string.ts';
import { bodyJson, isBase64 } from './event-v2.ts';

type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * Writes the event of payload format 1.0 as JSON text; members with nothing to hold are null
 * (facts 22-27).
 */
export function eventV1(call: Accepted, mapped: MappedRequest | undefined): string {
  const { request, context, route } = call;
  const headers = grouped(mapped ? Object.entries(mapped.headers) : headerPairs(call));
  const query = grouped(mapped?.query ?? parseQuery(request.query));
  const contentType = (mapped?.headers ?? request.headers)['content-type'];
  return (
    `{"version":"1.0","resource":${quote(route.path)},"path":${quote(mapped?.path ?? context.path)}` +
    `,"httpMethod":${quote(context.httpMethod)}` +
    `,"headers":${lastValues(headers)},"multiValueHeaders":${JSON.stringify(headers)}` +
    `,"queryStringParameters":${query ? lastValues(query) : 'null'}` +
    `,"multiValueQueryStringParameters":${query ? JSON.stringify(query) : 'null'}` +
    `,"requestContext":${JSON.stringify(requestContext(call))}` +
    `,"pathParameters":${quotedOrNull(call.pathParameters)}` +
    `,"stageVariables":${quotedOrNull(call.deployment.stageVariables)}` +
    `,"body":${request.body.length > 0 ? bodyJson(request.body, contentType) : 'null'}` +
    `,"isBase64Encoded":${String(isBase64(request.body, contentType))}}`
  );
}

const quotedOrNull = (map: Readonly<Record<string, string>> | undefined): string =>
  map === undefined ? 'null' : quoteMap(map);

/** Headers that API Gateway writes itself have capital letters; others stay as they came (fact 25). */
const WRITTEN: Readonly<Record<string, string>> = {
  'content-length': 'Content-Length',
  host: 'Host',
  'user-agent': 'User-Agent',
  'x-amzn-trace-id': 'X-Amzn-Trace-Id',
  'x-forwarded-for': 'X-Forwarded-For',
  'x-forwarded-port': 'X-Forwarded-Port',
  'x-forwarded-proto': 'X-Forwarded-Proto',
};

function headerPairs({ request }: Accepted): Pairs {
  const { headers, rawHeaders } = request;
  const pairs: [string, string][] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    const lower = name.toLowerCase();
    if (lower in headers && !Object.hasOwn(WRITTEN, lower))
      pairs.push([name, rawHeaders[at + 1] ?? '']);
  }
  for (const [lower, name] of Object.entries(WRITTEN)) {
    const value = headers[lower];
    if (value !== undefined) pairs.push([name, value]);
  }
  return pairs;
}

/** All values by name, the first spelling of a name counting. `undefined` when there are none. */
function grouped(pairs: Pairs): Record<string, string[]> | undefined {
  if (pairs.length === 0) return undefined;
  const groups = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of pairs) (groups[name] ??= []).push(value);
  return groups;
}

/** Single-value maps hold the last value (fact 24). */
function lastValues(groups: Readonly<Record<string, readonly string[]>> = {}): string {
  const last = Object.create(null) as Record<string, string>;
  for (const name in groups) last[name] = groups[name]?.at(-1) ?? '';
  return quoteMap(last);
}

/** No IAM caller and no Cognito identity is ever known here. */
const IDENTITY = {
  accessKey: null,
  accountId: null,
  caller: null,
  cognitoAmr: null,
  cognitoAuthenticationProvider: null,
  cognitoAuthenticationType: null,
  cognitoIdentityId: null,
  cognitoIdentityPoolId: null,
  principalOrgId: null,
  sourceIp: null,
  user: null,
  userAgent: null,
  userArn: null,
} as const satisfies Identity;

const requestContext = (call: Accepted): object =>
  requestContextV1(call, IDENTITY, authorizer(call.authorization, call.route.authorizer?.scopes));

function authorizer(authorization: Authorization, wanted: readonly string[] = []): object {
  switch (authorization.type) {
    case 'none':
      return { claims: null, scopes: null };
    case 'jwt':
      return {
        claims: authorization.claims,
        scopes: wanted.length > 0 ? authorization.scopes : null,
      };
    case 'lambda': {
      const { principalId, context } = authorization;
      return { ...context, ...(principalId !== undefined && { principalId }) };
    }
    default:
      return authorization satisfies never;
  }
}
