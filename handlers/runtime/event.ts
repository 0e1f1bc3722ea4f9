import type { HttpEvent } from './operation.ts';

/** A request as the dispatcher takes it: what API Gateway has parsed is not parsed again. */
export interface RoutedRequest {
  /** `GET /api/v1/users/{id}`, the route API Gateway chose; the operation is looked up by it. */
  readonly routeKey: string;
  readonly method: string;
  readonly path: string;
  /** Decoded. */
  readonly params: Record<string, string>;
  readonly query: Record<string, string | string[]>;
  /** Lower-case names (fact 8). */
  readonly headers: Record<string, string>;
  readonly cookies: Record<string, string>;
  /** What openapi-backend looks for malformed JSON in: its text, or the object or list it was. */
  readonly body: object | string | undefined;
  /** The JSON value, of any type; what is not JSON stays text, and is the same as `body`. */
  readonly requestBody: unknown;
}

/** Turns an API Gateway event of format 2.0 into a request. */
export function requestOf(event: HttpEvent): RoutedRequest {
  return {
    routeKey: event.routeKey,
    method: event.requestContext.http.method,
    path: event.rawPath,
    // Copied: validation writes typed values into it.
    params: { ...event.pathParameters } as Record<string, string>,
    query: queryOf(event.rawQueryString),
    headers: event.headers as Record<string, string>,
    cookies: cookiesOf(event.cookies),
    ...bodyOf(event),
  };
}

/** Repeated parameters become lists; names such as `__proto__` are ordinary. */
function queryOf(rawQueryString: string): Record<string, string | string[]> {
  const query = Object.create(null) as Record<string, string | string[]>;
  if (rawQueryString === '') return query;
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = query[name];
    query[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return query;
}

/** Format 2.0 takes cookies out of the headers: `name=value` each (fact 9). */
function cookiesOf(cookies: readonly string[] = []): Record<string, string> {
  const values = Object.create(null) as Record<string, string>;
  for (const cookie of cookies) {
    const at = cookie.indexOf('=');
    if (at > 0) values[cookie.slice(0, at)] ??= cookie.slice(at + 1);
  }
  return values;
}

/**
 * Parses a JSON body once. The text of a scalar, and of what is not JSON, is kept as `body`:
 * openapi-backend takes an object there for parsed, and parses a text to find it malformed.
 */
function bodyOf(event: HttpEvent): Pick<RoutedRequest, 'body' | 'requestBody'> {
  if (event.body === undefined || event.body === '') return noBody;
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body;
  try {
    const requestBody: unknown = JSON.parse(text);
    const parsed = typeof requestBody === 'object' && requestBody !== null;
    return { body: parsed ? requestBody : text, requestBody };
  } catch {
    return { body: text, requestBody: text };
  }
}

const noBody = { body: undefined, requestBody: undefined };
