import type { Arrival } from '../call.ts';
import type { RestContext } from '../context/rest-context.ts';
import type { RestDeployment } from '../deployment/rest/deployment.ts';
import type { ExecutionLog } from '../execution-log.ts';
import { joinedHeaders } from '../media/header-list.ts';
import { parseQuery } from '../media/query-string.ts';
import { RequestBody } from '../media/request-body.ts';
import type { RestReceived, RestRequest } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { headerBlockBytes, namesOneHost } from './arrival-checks.ts';
import { limits } from './limits.ts';
import { addedHeaders } from './rest-headers.ts';
import { findStage } from './rest-stage.ts';

/** What a call brings beside the request itself. */
export interface RestListening {
  /** The stage's, or its canary's (fact 213). */
  readonly deployment: RestDeployment;
  readonly context: RestContext;
  readonly log: ExecutionLog;
  /** `Root=1-8hex-24hex`, for a call that brings no trace of its own (fact 63). */
  readonly traceId: string;
}

/**
 * Checks what arrived, adds the headers API Gateway adds (facts 30, 63), and finds the stage (facts 14
 * to 17, 228) and the method to run (fact 20).
 *
 * @throws RestError REQUEST_TOO_LARGE for a body over 10 MB (fact 215); DEFAULT_4XX with 431 for a header
 *   block over 10,240 bytes, with 400 for a malformed request, with 403 for an endpoint, a base path or
 *   a stage that is not there; MISSING_AUTHENTICATION_TOKEN without any stage
 */
export function listen(arrival: Arrival, listening: RestListening): RestReceived {
  const { deployment, context, log, traceId } = listening;
  if (deployment.isCanary || deployment.canary !== undefined)
    context.isCanaryRequest = deployment.isCanary;
  const request = accept(arrival, traceId);
  context.xrayTraceId = request.headers['x-amzn-trace-id'] ?? traceId;
  const found = findStage({ path: request.path, tls: arrival.tls, deployment, context });
  context.path = found.path;
  if (found.basePath !== '') context.basePathMatched = found.basePath;
  if (arrival.tls?.clientCert !== undefined) context.identity.clientCert = arrival.tls.clientCert;
  if (log.enabled) {
    log.line(`Extended Request Id: ${context.extendedRequestId}`);
    log.line(`Starting execution for request: ${context.requestId}`);
    log.outcome(found.says, found.pointer);
  }
  const { method: httpMethod } = request;
  const override = request.headers['x-http-method-override'];
  return {
    deployment,
    request,
    context,
    httpMethod: override === undefined || override === '' ? httpMethod : override,
    resourcePath: found.resourcePath,
    log,
  };
}

function accept(arrival: Arrival, traceId: string): RestRequest {
  const { method, target, rawHeaders, body, sourceIp } = arrival;
  if (headerBlockBytes(arrival) > limits.headerBytes) throw tooLongHeaders();
  const mark = target.indexOf('?');
  const path = withoutFragment(mark < 0 ? target : target.slice(0, mark));
  const query = mark < 0 ? '' : withoutFragment(target.slice(mark + 1));
  const wrong = malformed(path, query, rawHeaders);
  if (wrong !== undefined) throw new RestError('DEFAULT_4XX', { reason: wrong });
  if (body === undefined)
    throw new RestError('REQUEST_TOO_LARGE', { reason: 'the body exceeds 10 MB' });
  const headerList = addedHeaders(arrival, traceId);
  return {
    method,
    path,
    query,
    // A semicolon parts the data too (fact 23).
    queryList: parseQuery(query.includes(';') ? query.replaceAll(';', '&') : query),
    headerList,
    headers: joinedHeaders(headerList),
    body: new RequestBody(body),
    sourceIp,
  };
}

const tooLongHeaders = (): RestError =>
  new RestError('DEFAULT_4XX', {
    status: 431,
    message: 'Request Header Fields Too Large',
    reason: 'request line and headers exceed 10,240 bytes',
  });

/** What stands behind `#` is no part of a request (fact 32). */
function withoutFragment(text: string): string {
  const mark = text.indexOf('#');
  return mark < 0 ? text : text.slice(0, mark);
}

/** A percent sign without its two digits. */
const BAD_PERCENT = /%(?![0-9a-fA-F]{2})/;

/** What is wrong with a request, in words for the log; `undefined` when nothing is. */
function malformed(path: string, query: string, rawHeaders: readonly string[]): string | undefined {
  if (!path.startsWith('/')) return 'the request target is no path';
  if (BAD_PERCENT.test(path)) return 'the path is not percent-encoded';
  // Fact 23.
  if (query.includes('|')) return 'a | in the query must be percent-encoded';
  if (!namesOneHost(rawHeaders)) return 'there must be one Host header';
  return undefined;
}
