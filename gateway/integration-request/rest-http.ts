import { configurationError } from '../configuration-error.ts';
import type {
  HttpIntegration,
  HttpProxyIntegration,
  UriTemplate,
} from '../deployment/rest/deployment.ts';
import { hasDotSegment } from '../deployment/rest/uri-template.ts';
import { headersText } from '../media/header-text.ts';
import { headerBytes } from '../media/header-list.ts';
import type { HeaderList } from '../media/header-list.ts';
import { droppedTowardsHttp, illegalTowardsHttp, neverForwarded } from '../media/owned-headers.ts';
import { formatQuery } from '../media/query-string.ts';
import type { QueryList } from '../media/query-string.ts';
import type { RestAccepted, RestHttpRequest } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import type { TemplateScope } from '../velocity/template-scope.ts';
import { integrationBody } from './rest-body.ts';
import { preparedParameters } from './rest-parameters.ts';
import type { PreparedParameters } from './rest-parameters.ts';

const RULES = { illegal: illegalTowardsHttp, dropped: droppedTowardsHttp } as const;

/** Makes the request of an HTTP integration: of the client's headers its Content-Type goes on (fact 70). */
export function httpRequest(
  call: RestAccepted,
  integration: HttpIntegration,
  scope: TemplateScope | undefined,
): RestHttpRequest {
  const mapped = integration.requestParameters?.(call);
  const body = bytesOf(integrationBody(call, integration, scope));
  const parameters = preparedParameters(call, mapped, scope, RULES);
  return logged(call, {
    type: 'http',
    method: methodOf(call, integration.httpMethod),
    url: addressOf(call, integration.uri, parameters.path, parameters.query),
    headers: ownHeaders(call, parameters, body),
    body,
  });
}

/** Makes the request of an HTTP_PROXY integration: headers, query and body of the client go on (facts 71 to 73, 79). */
export function httpProxyRequest(
  call: RestAccepted,
  integration: HttpProxyIntegration,
): RestHttpRequest {
  const { request } = call;
  const mapped = integration.requestParameters?.(call);
  const parameters = preparedParameters(call, mapped, undefined, RULES);
  const query = [...parameters.query, ...request.queryList];
  return logged(call, {
    type: 'http',
    method: methodOf(call, integration.httpMethod),
    url: addressOf(call, integration.uri, parameters.path, query),
    headers: forwardedHeaders(call, parameters),
    body: request.body.bytes,
  });
}

export const bytesOf = (body: string | Buffer): Buffer =>
  typeof body === 'string' ? Buffer.from(body, 'utf8') : body;

/** `ANY` passes the client's on (fact 177). */
export const methodOf = ({ httpMethod }: RestAccepted, configured: string): string =>
  configured === 'ANY' ? httpMethod : configured;

/**
 * The address with its path parameters, and behind its own query the mapped one (fact 79).
 *
 * @throws RestError API_CONFIGURATION_ERROR for what is no address (fact 83), DEFAULT_4XX for a path
 *   parameter that would lead out of the path
 */
export function addressOf(
  call: RestAccepted,
  uri: UriTemplate,
  path: Readonly<Record<string, string>>,
  query: QueryList,
): string {
  const address = uri.fill(path);
  if (address === undefined) throw configurationError(call, 'Invalid endpoint address', '/uri');
  if (hasDotSegment(address))
    throw new RestError('DEFAULT_4XX', {
      reason: 'dot segments would lead out of the path of the integration',
      pointer: `${call.method.integration.pointer}/uri`,
    });
  if (query.length === 0) return address;
  const before = address.includes('?') ? (/[?&]$/.test(address) ? '' : '&') : '?';
  return address + before + formatQuery(query);
}

/** What API Gateway says of itself, replaced or joined by what was mapped (facts 65, 70). */
export function ownHeaders(
  call: RestAccepted,
  { headers }: PreparedParameters,
  body: Buffer,
): HeaderList {
  const { request, deployment, context } = call;
  const contentType = request.headers['content-type'];
  const list: string[] = [];
  const own = (name: string, value: string): void => {
    if (!headers.has(name.toLowerCase())) list.push(name, value);
  };
  own('Accept', 'application/json');
  if (contentType !== undefined && body.length > 0) own('Content-Type', headerBytes(contentType));
  own('User-Agent', `AmazonAPIGateway_${deployment.apiId}`);
  own('X-Amzn-Apigateway-Api-Id', deployment.apiId);
  own('X-Amzn-Trace-Id', headerBytes(context.xrayTraceId));
  for (const [name, value] of headers.values()) list.push(name, value);
  return list;
}

/** A mapped header replaces the client's (fact 80); a signature for this API is not shown on (import fact 253). */
function forwardedHeaders(call: RestAccepted, { headers }: PreparedParameters): HeaderList {
  const { request, deployment, context } = call;
  const list: string[] = [];
  const { headerList } = request;
  for (let at = 0; at < headerList.length; at += 2) {
    const name = headerList[at] ?? '';
    const value = headerList[at + 1] ?? '';
    const lower = name.toLowerCase();
    if (neverForwarded.has(lower) || headers.has(lower) || WRITTEN.has(lower)) continue;
    if (lower === 'authorization' && value.startsWith('AWS4-HMAC-SHA256')) continue;
    list.push(name, headerBytes(value));
  }
  if (!headers.has('x-amzn-apigateway-api-id'))
    list.push('X-Amzn-Apigateway-Api-Id', deployment.apiId);
  if (!headers.has('x-amzn-trace-id'))
    list.push('X-Amzn-Trace-Id', headerBytes(context.xrayTraceId));
  for (const [name, value] of headers.values()) list.push(name, value);
  return list;
}

const WRITTEN: ReadonlySet<string> = new Set(['x-amzn-apigateway-api-id', 'x-amzn-trace-id']);

/** Fact 231. */
export function logged(call: RestAccepted, request: RestHttpRequest): RestHttpRequest {
  const { log } = call;
  if (!log.enabled) return request;
  log.line(`Endpoint request URI: ${request.url}`);
  log.line(`Endpoint request headers: ${headersText(request.headers)}`);
  log.line(`Endpoint request body after transformations: ${request.body.toString('utf8')}`);
  return request;
}
