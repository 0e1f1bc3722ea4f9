import type { RestEvent } from '../../handlers/runtime/rest-event.ts';

/** What a call of a REST API says; the rest of its event is the same each time. */
export interface RestCall {
  readonly method: string;
  /** `/products/{productId}`. */
  readonly resource: string;
  /** As the caller sent them, percent-encoded. */
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, readonly string[]>>;
  /** Names as the caller wrote them. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
  /** `{ claims }` of a Cognito authorizer; `{ principalId, …context }` of a Lambda authorizer. */
  readonly authorizer?: object;
  readonly identity?: object;
  /** Epoch milliseconds. */
  readonly at?: number;
}

/** The event that a REST API sends, format 1.0 (REST facts 24 to 39). */
export function restEvent(call: RestCall): RestEvent {
  const { method, resource, pathParameters, query, headers, authorizer, at = 0 } = call;
  const path = resource.replace(/\{(\w+)\+?\}/g, (_, name: string) => pathParameters?.[name] ?? '');
  const lists = Object.entries(headers ?? {}).map(
    ([name, value]) => [name, [value].flat()] as const,
  );
  const last = (entries: readonly (readonly [string, readonly string[]])[]) =>
    Object.fromEntries(entries.map(([name, values]) => [name, values.at(-1)]));
  return {
    resource,
    path,
    httpMethod: method,
    headers: last(lists),
    multiValueHeaders: Object.fromEntries(lists),
    queryStringParameters: query ? last(Object.entries(query)) : null,
    multiValueQueryStringParameters: query ?? null,
    pathParameters: pathParameters ?? null,
    stageVariables: null,
    requestContext: {
      resourcePath: resource,
      httpMethod: method,
      requestTimeEpoch: at,
      requestId: 'r-1',
      ...(authorizer && { authorizer }),
      identity: { sourceIp: '192.0.2.1', userArn: null, ...call.identity },
      stage: 'prod',
    },
    body: call.body ?? null,
    isBase64Encoded: call.isBase64Encoded ?? false,
  } as unknown as RestEvent;
}
