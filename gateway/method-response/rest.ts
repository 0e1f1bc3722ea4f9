import type { Answer } from '../call.ts';
import { headersText } from '../media/header-text.ts';
import type { RestReceived } from '../rest-call.ts';

/**
 * Finishes the answer of an integration, or a cached one: its ids (fact 61), and the trace id that all
 * integrations but MOCK and HTTP_PROXY answer with (fact 62).
 */
export function methodResponse(answer: Answer, call: RestReceived, traced: boolean): Answer {
  const { context, log } = call;
  const headers = [...answer.headers];
  headers.push('x-amzn-RequestId', context.requestId, 'x-amz-apigw-id', context.extendedRequestId);
  if (traced) headers.push('X-Amzn-Trace-Id', context.xrayTraceId);
  if (log.enabled) {
    log.line(`Method response body after transformations: ${answer.body.toString()}`);
    log.line(`Method response headers: ${headersText(headers)}`);
    log.line('Successfully completed execution');
  }
  return { status: answer.status, headers, body: answer.body };
}
