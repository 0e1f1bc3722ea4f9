import type { Accepted, HttpRequest } from '../call.ts';
import type { HttpProxy, MappedRequest } from '../deployment/deployment.ts';
import { encodePath } from '../deployment/http-proxy.ts';
import { GatewayError } from '../gateway-error.ts';
import { headerBytes, hopByHop, isHeaderName } from '../media/header-list.ts';
import { formatQuery } from '../media/query-string.ts';

/** A backend is told in one `Forwarded` header who called (fact 100); it gets its own Host unless one is mapped. */
const REPLACED: ReadonlySet<string> = new Set([
  'host',
  'content-length',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'expect',
]);

/** Makes the request of an HTTP proxy integration (facts 91, 99, 100). */
export function proxyRequest(
  call: Accepted,
  integration: HttpProxy,
  mapped: MappedRequest | undefined,
): HttpRequest {
  const { request, context } = call;
  const source = mapped?.headers ?? request.headers;
  const mappedHost = source['host'] === request.headers['host'] ? undefined : source['host'];
  const headers = ['host', headerBytes(mappedHost ?? integration.origin.host)];
  for (const name in source)
    if (!REPLACED.has(name) && !hopByHop.has(name))
      headers.push(name, headerBytes(source[name] ?? ''));
  const before = request.headers['forwarded'];
  const forwarded = `by=${forwardedValue(context.domainPrefix || 'unknown')};for=${node(context.identity.sourceIp)};host=${forwardedValue(context.domainName)};proto=https`;
  headers.push('forwarded', before === undefined ? forwarded : `${before}, ${forwarded}`);
  headers.push('content-length', String(request.body.length));
  return {
    type: 'http',
    origin: integration.origin,
    method: integration.method ?? request.method,
    target: targetOf(call, integration, mapped),
    headers,
    body: request.body,
  };
}

/** What is no token stands in quotes: a Host may not add a parameter of its own (RFC 7239, 4). */
const forwardedValue = (text: string): string =>
  isHeaderName(text) ? text : `"${text.replace(/["\\]/g, '')}"`;

/** An IPv6 address stands in brackets and quotes (RFC 7239, 6). */
const node = (address: string): string => (address.includes(':') ? `"[${address}]"` : address);

function targetOf(
  call: Accepted,
  integration: HttpProxy,
  mapped: MappedRequest | undefined,
): string {
  const path = mapped?.path === undefined ? integration.path(call) : mappedPath(mapped.path);
  if (path.split('/').some((it) => it === '.' || it === '..'))
    throw new GatewayError('BAD_REQUEST', 'dot segments would lead out of the path of the backend');
  const own = formatQuery(integration.query);
  const query = mapped === undefined ? call.request.query : formatQuery(mapped.query);
  const all = own !== '' && query !== '' ? `${own}&${query}` : own + query;
  return all === '' ? path : `${path}?${all}`;
}

const mappedPath = (path: string): string => encodePath(path.startsWith('/') ? path : `/${path}`);
