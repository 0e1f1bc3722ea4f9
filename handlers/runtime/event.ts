import type { HttpEvent } from './operation.ts';

/** A request as the dispatcher takes it, with the route API Gateway chose. */
export interface RoutedRequest {
  /** `GET /api/v1/users/{id}`; the dispatcher looks the operation up by it. */
  readonly routeKey: string;
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string | string[]>;
  readonly headers: Record<string, string>;
  readonly body: object | string | undefined;
}

/**
 * Turns an API Gateway event of format 2.0 into a request. The path is written anew from the route
 * and the path parameters: `rawPath` is decoded (fact 4) and carries the stage (fact 13).
 */
export function requestOf(event: HttpEvent): RoutedRequest {
  const [method = '', resource = ''] = event.routeKey.split(' ');
  return {
    routeKey: event.routeKey,
    method,
    path: pathOf(resource, event.pathParameters ?? {}),
    query: queryOf(event.rawQueryString),
    headers: headersOf(event),
    body: bodyOf(event),
  };
}

const pathOf = (
  resource: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string =>
  resource.replace(/\{([^}+]+)\+?\}/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? ''),
  );

/** Repeated parameters become lists; names such as `__proto__` are ordinary. */
function queryOf(rawQueryString: string): Record<string, string | string[]> {
  const query = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = query[name];
    query[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return query;
}

const headersOf = (event: HttpEvent): Record<string, string> =>
  Object.fromEntries(
    Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value ?? '']),
  );

/**
 * Parses a JSON body once. What is not a JSON object or list stays text, and openapi-backend
 * answers for it: it fails as malformed, or against the schema.
 */
function bodyOf(event: HttpEvent): object | string | undefined {
  if (event.body === undefined || event.body === '') return undefined;
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : text;
  } catch {
    return text;
  }
}
