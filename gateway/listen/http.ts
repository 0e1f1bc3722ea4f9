import type { Arrival, Received, Request } from '../call.ts';
import type { Context } from '../context/context.ts';
import type { HttpDeployment } from '../deployment/deployment.ts';
import { GatewayError } from '../gateway-error.ts';
import { hopByHop } from '../media/header-list.ts';
import { plainMap } from '../media/plain-map.ts';
import { headerBlockBytes, isDefaultEndpoint, namesOneHost } from './arrival-checks.ts';
import { limits } from './limits.ts';
import { decodedPath } from './path.ts';

/** What a call brings beside the request itself. */
export interface Listening {
  readonly deployment: HttpDeployment;
  readonly context: Context;
  readonly traceId: string;
}

/**
 * Checks what arrived, adds the headers API Gateway adds, and finds the stage.
 *
 * @throws GatewayError BAD_REQUEST, HEADERS_TOO_LARGE, REQUEST_TOO_LARGE; RESOURCE_NOT_FOUND
 *   without such a stage (facts 41, 44, 45)
 */
export function listen(arrival: Arrival, { deployment, context, traceId }: Listening): Received {
  const request = accept(arrival, traceId);
  context.path = decodedPath(request.path);
  return { deployment, request, context, routingPath: stagePath(context, deployment) };
}

function accept(arrival: Arrival, traceId: string): Request {
  const { method, target, headers, rawHeaders, body, sourceIp } = arrival;
  if (headerBlockBytes(arrival) > limits.headerBytes)
    throw new GatewayError('HEADERS_TOO_LARGE', 'request line and headers exceed 10,240 bytes');
  if (!target.startsWith('/') || !namesOneHost(rawHeaders))
    throw new GatewayError('BAD_REQUEST', 'the request is malformed');
  if (body === undefined) throw new GatewayError('REQUEST_TOO_LARGE', 'the body exceeds 10 MB');
  const mark = target.indexOf('?');
  return {
    method,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers: forwarded(headers, arrival, traceId),
    rawHeaders,
    body,
    sourceIp,
  };
}

/** Root of a trace that the caller already has goes on (fact 10). */
const TRACE_ROOT = /(?:^|;)\s*Root=1-[0-9a-f]{8}-[0-9a-f]{24}(?:;|$)/;

function forwarded(
  headers: Readonly<Record<string, string>>,
  { body, sourceIp }: Arrival,
  traceId: string,
): Record<string, string> {
  const all = plainMap();
  for (const name in headers) if (!hopByHop.has(name)) all[name] = headers[name] ?? '';
  const before = headers['x-forwarded-for'];
  const trace = headers['x-amzn-trace-id'];
  all['content-length'] = String(body?.length ?? 0);
  if (trace === undefined || !TRACE_ROOT.test(trace)) all['x-amzn-trace-id'] = traceId;
  all['x-forwarded-for'] = before === undefined ? sourceIp : `${before}, ${sourceIp}`;
  all['x-forwarded-port'] = '443';
  all['x-forwarded-proto'] = 'https';
  return all;
}

/**
 * On the default endpoint the first segment names the stage, else `$default` takes the call (fact
 * 45); any other host is a custom domain mapped to the one stage there is.
 */
function stagePath({ path, domainName }: Context, deployment: HttpDeployment): string {
  if (!isDefaultEndpoint(domainName)) return path;
  if (deployment.disableExecuteApiEndpoint)
    throw new GatewayError('RESOURCE_NOT_FOUND', 'the default endpoint is disabled');
  if (deployment.stage === '$default') return path;
  const stage = `/${deployment.stage}`;
  if (path === stage) return '/';
  if (path.startsWith(`${stage}/`)) return path.slice(stage.length);
  throw new GatewayError('RESOURCE_NOT_FOUND', 'there is no such stage');
}
