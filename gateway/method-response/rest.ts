import type { Answer } from '../call.ts';
import type { RestIntegration } from '../deployment/rest/deployment.ts';
import { headersText } from '../media/header-text.ts';
import type { RestAccepted } from '../rest-call.ts';

/** Integrations whose answers carry no trace id of the gateway's (fact 62). */
const UNTRACED: ReadonlySet<RestIntegration['type']> = new Set(['MOCK', 'HTTP_PROXY']);

/**
 * Finishes the answer of an integration, or a cached one: its ids (fact 61), and the trace id that all
 * integrations but MOCK and HTTP_PROXY answer with (fact 62).
 */
export function methodResponse(answer: Answer, call: RestAccepted): Answer {
  const { context, log, method } = call;
  const headers = [...answer.headers];
  headers.push('x-amzn-RequestId', context.requestId, 'x-amz-apigw-id', context.extendedRequestId);
  if (!UNTRACED.has(method.integration.type)) headers.push('X-Amzn-Trace-Id', context.xrayTraceId);
  if (log.enabled) {
    log.line(`Method response body after transformations: ${answer.body.toString()}`);
    log.line(`Method response headers: ${headersText(headers)}`);
    log.line('Successfully completed execution');
  }
  return { status: answer.status, headers, body: answer.body };
}
