import { configurationError } from '../configuration-error.ts';
import type { RestAccepted, RestEndpointResponse, RestHttpRequest } from '../rest-call.ts';
import type { RestError } from '../rest-error.ts';
import { ExchangeError } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { parseEndpoint } from './endpoint-address.ts';
import type { EndpointAddress } from './endpoint-address.ts';
import { internalError, networkError, timeoutError } from './rest-failure.ts';
import type { RestEndpoints } from './rest.ts';

/**
 * Sends a request to an HTTP backend, or through a VPC link to its configured target: headers as they
 * are given, redirects not followed, the answer's headers in the backend's case and order.
 *
 * @throws RestError INTEGRATION_FAILURE (fact 88), INTEGRATION_TIMEOUT (fact 89),
 *   API_CONFIGURATION_ERROR for an address that is none (facts 83, 90)
 */
export async function sendHttp(
  call: RestAccepted,
  request: RestHttpRequest,
  endpoints: RestEndpoints,
): Promise<RestEndpointResponse> {
  const { url, method, headers, body } = request;
  const address = parseEndpoint(url);
  if (address === undefined)
    throw configurationError(
      call,
      'Invalid endpoint address',
      '/uri',
      `${url} is no address that an integration may have: http or https, port 80, 443 or 1024 to 65535`,
    );
  const via = linkOf(call, address, endpoints);
  if (call.log.enabled) call.log.line(`Sending request to ${url}`);
  return exchange(call, endpoints, {
    protocol: via.protocol,
    hostname: via.hostname,
    port: via.port,
    method,
    target: address.target,
    headers: framed(method, headers, body, address.host),
    body,
    timeoutInMillis: call.method.integration.timeoutInMillis,
  });
}

/** Where the connection goes: a private integration's Host and path stay those of its URI. */
function linkOf(
  call: RestAccepted,
  address: EndpointAddress,
  { report }: RestEndpoints,
): EndpointAddress {
  const { integration } = call.method;
  const link = 'vpcLink' in integration ? integration.vpcLink : undefined;
  if (link === undefined) return address;
  const target = link.target === undefined ? undefined : parseEndpoint(link.target);
  if (target !== undefined) return target;
  const reason = `VPC link ${link.connectionId} has no target: name its address in the config's vpcLinks`;
  report(`${call.method.key}: ${reason}`);
  throw configurationError(call, 'Invalid endpoint address', '/connectionId', reason);
}

/** Sends, and says in API Gateway's words what went wrong. */
export async function exchange(
  call: RestAccepted,
  { connections }: RestEndpoints,
  what: Exchange,
): Promise<RestEndpointResponse> {
  try {
    const { status, headers, body } = await connections.send(what);
    return { type: 'http', status, headers, body };
  } catch (error) {
    throw error instanceof ExchangeError ? failureOf(call, error) : error;
  }
}

function failureOf(call: RestAccepted, { failure, message }: ExchangeError): RestError {
  switch (failure) {
    case 'timeout':
      return timeoutError(call);
    case 'unreachable':
      return networkError(call, message);
    case 'malformed':
    case 'too-large':
      return internalError(call, message);
    default:
      return failure satisfies never;
  }
}

/** Methods whose requests have no body unless one is given. */
const BODILESS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);

/**
 * Headers with a Host, and with the one length that the body has (fact 73): a request whose length is
 * not its body's would be two requests to its backend.
 */
export function framed(
  method: string,
  headers: readonly string[],
  body: Buffer,
  host: string,
): string[] {
  const list: string[] = [];
  let hasHost = false;
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? '';
    const lower = name.toLowerCase();
    if (lower === 'content-length' || lower === 'transfer-encoding') continue;
    if (lower === 'host') hasHost = true;
    list.push(name, headers[at + 1] ?? '');
  }
  if (!hasHost) list.unshift('Host', host);
  if (body.length > 0 || !BODILESS.has(method)) list.push('Content-Length', String(body.length));
  return list;
}
