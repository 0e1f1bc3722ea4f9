import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { callerOf, type Caller } from './caller.ts';
import { bodyOf, byName, cookiesOf, type RoutedRequest } from './routed-request.ts';

/** What an HTTP API sends: payload format 2.0. */
export type HttpEvent = APIGatewayProxyEventV2;

export function httpRequest(event: HttpEvent): RoutedRequest {
  const { requestContext } = event;
  return {
    routeKey: event.routeKey,
    method: requestContext.http.method,
    path: event.rawPath,
    // Copied: validation writes typed values into it.
    params: { ...event.pathParameters } as Record<string, string>,
    query: queryOf(event.rawQueryString),
    // In lower case (fact 8).
    headers: event.headers as Record<string, string>,
    // Format 2.0 takes cookies out of the headers (fact 9).
    cookies: cookiesOf(event.cookies ?? []),
    ...bodyOf(event),
    caller: jwtCaller(event),
    apiKeyId: undefined,
    sourceIp: requestContext.http.sourceIp,
    requestId: requestContext.requestId,
    receivedAt: requestContext.timeEpoch,
  };
}

/** Repeated parameters become lists. */
function queryOf(rawQueryString: string): Record<string, string | string[]> {
  const query = byName<string | string[]>();
  if (rawQueryString === '') return query;
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = query[name];
    query[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return query;
}

interface Context {
  readonly authorizer?: { readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>> } };
}

/** Claims of a verified token (fact 19). */
function jwtCaller({ requestContext }: HttpEvent): Caller | undefined {
  const claims = (requestContext as Context).authorizer?.jwt?.claims;
  return callerOf(claims?.['sub'], claims?.['scope']);
}
