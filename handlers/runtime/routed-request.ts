import type { Caller } from './caller.ts';

/** A request as the dispatcher takes it: what API Gateway has parsed is not parsed again. */
export interface RoutedRequest {
  /** `GET /api/v1/users/{id}`, the route API Gateway chose; the operation is looked up by it. */
  readonly routeKey: string;
  readonly method: string;
  readonly path: string;
  /** Decoded. */
  readonly params: Record<string, string>;
  readonly query: Record<string, string | string[]>;
  /** Lower-case names. */
  readonly headers: Record<string, string>;
  readonly cookies: Record<string, string>;
  /** What openapi-backend looks for malformed JSON in: its text, or the object or list it was. */
  readonly body: object | string | undefined;
  /** The JSON value, of any type; what is not JSON stays text, and is the same as `body`. */
  readonly requestBody: unknown;
  readonly caller: Caller | undefined;
  readonly apiKeyId: string | undefined;
  readonly sourceIp: string;
  readonly requestId: string;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
}

/** A map by names that callers choose: such as `__proto__` are ordinary. */
export const byName = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** `name=value` each; of two of one name the first counts. */
export function cookiesOf(cookies: readonly string[]): Record<string, string> {
  const values = byName<string>();
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
export function bodyOf(event: {
  readonly body?: string | null;
  readonly isBase64Encoded: boolean;
}): Pick<RoutedRequest, 'body' | 'requestBody'> {
  if (event.body === undefined || event.body === null || event.body === '') return noBody;
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
