import type { APIGatewayProxyEvent } from 'aws-lambda';
import { callerOf, type Caller } from './caller.ts';
import { bodyOf, byName, cookiesOf, type RoutedRequest } from './routed-request.ts';

/** What a REST API sends: payload format 1.0 (REST facts 24 to 39). */
export type RestEvent = APIGatewayProxyEvent;

export function restRequest(event: RestEvent): RoutedRequest {
  const { requestContext } = event;
  const headers = headersOf(event.multiValueHeaders);
  const method = methodOf(event, headers);
  return {
    routeKey: `${method} ${event.resource}`,
    method,
    path: event.path,
    params: paramsOf(event.pathParameters),
    query: queryOf(event.multiValueQueryStringParameters),
    headers,
    cookies: cookiesOf(headers['cookie']?.split(/; */) ?? []),
    ...bodyOf(event),
    caller: restCaller(event),
    apiKeyId: requestContext.identity.apiKeyId ?? undefined,
    sourceIp: requestContext.identity.sourceIp,
    requestId: requestContext.requestId,
    receivedAt: requestContext.requestTimeEpoch,
  };
}

/**
 * `X-HTTP-Method-Override` selects the method that API Gateway runs, authorizer and all, while the event
 * says the caller's (REST facts 20, 28): another operation must not run under this one's authorizer.
 */
const methodOf = ({ httpMethod }: RestEvent, headers: Record<string, string>): string =>
  headers['x-http-method-override'] || httpMethod;

type Lists = RestEvent['multiValueHeaders'] | RestEvent['multiValueQueryStringParameters'];

/** Names keep the caller's case (REST fact 29); `null` in an event that has none. */
function headersOf(lists: Lists): Record<string, string> {
  const headers = byName<string>();
  for (const [name, values = []] of Object.entries(lists ?? {})) {
    headers[name.toLowerCase()] = values.join(',');
  }
  return headers;
}

/** Decoded already, a list of values by name (REST facts 32, 33). */
function queryOf(lists: Lists): Record<string, string | string[]> {
  const query = byName<string | string[]>();
  for (const [name, values = []] of Object.entries(lists ?? {})) {
    const [only = ''] = values;
    query[name] = values.length > 1 ? values : only;
  }
  return query;
}

/** As sent, percent-encoded (REST fact 18). */
function paramsOf(encoded: RestEvent['pathParameters']): Record<string, string> {
  const params = byName<string>();
  for (const [name, value = ''] of Object.entries(encoded ?? {})) params[name] = decoded(value);
  return params;
}

/** What is no encoding stands for itself: no schema of an id has a `%`. */
function decoded(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

interface Authorizer {
  /** Of a Cognito authorizer. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Of a Lambda authorizer, its context beside it (REST fact 196). */
  readonly principalId?: unknown;
  readonly scope?: unknown;
}

function restCaller({ requestContext }: RestEvent): Caller | undefined {
  const authorizer = requestContext.authorizer as Authorizer | null | undefined;
  if (authorizer?.claims) return callerOf(authorizer.claims['sub'], authorizer.claims['scope']);
  if (authorizer?.principalId) return callerOf(authorizer.principalId, authorizer.scope);
  return callerOf(requestContext.identity.userArn);
}
