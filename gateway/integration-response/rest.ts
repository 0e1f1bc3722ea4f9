import type { Answer } from '../call.ts';
import { templateScope } from '../context/template-view.ts';
import type { TransformingIntegration } from '../deployment/rest/deployment.ts';
import { headersText } from '../media/header-text.ts';
import type { HeaderList } from '../media/header-list.ts';
import { proxiedName } from '../media/owned-headers.ts';
import type { RestAccepted, RestEndpointResponse } from '../rest-call.ts';
import type { TemplateScope } from '../velocity/template-scope.ts';
import { proxyResult } from './proxy-result.ts';
import { renderedBody, responsePayload, responseTemplate } from './rest-body.ts';
import { answerHeaders } from './rest-headers.ts';
import { selectedResponse } from './rest-selection.ts';

/**
 * Makes the answer of what the integration said (facts 40 to 60, 66, 67, 74 to 77, 111 to 118, 133 to 142, 180
 * to 185).
 *
 * @param scope that of the integration request, so that what its template set lives on (facts 115, 116)
 * @throws RestError API_CONFIGURATION_ERROR, INTEGRATION_FAILURE
 */
export function integrationResponse(
  call: RestAccepted,
  response: RestEndpointResponse,
  scope: TemplateScope | undefined,
): Answer {
  const { integration } = call.method;
  if (call.log.enabled) logResponse(call, response);
  switch (integration.type) {
    case 'AWS_PROXY':
      if (response.type !== 'lambda') throw unexpected(response);
      return proxyResult(call, response.payload, response.isError);
    case 'HTTP_PROXY':
      if (response.type !== 'http') throw unexpected(response);
      return { status: response.status, headers: proxied(response.headers), body: response.body };
    case 'AWS':
    case 'AWS_LAMBDA':
    case 'HTTP':
    case 'MOCK':
      return transformed(call, integration, response, scope);
    default:
      return integration satisfies never;
  }
}

/** The integration room answers each integration with a response of its own type. */
const unexpected = ({ type }: RestEndpointResponse): Error =>
  new Error(`a response of type ${type} belongs to another integration`);

/** Status and headers of the backend, but for those that belong to the gateway (facts 67, 74). */
function proxied(list: HeaderList): string[] {
  const headers: string[] = [];
  let isTyped = false;
  for (let at = 0; at < list.length; at += 2) {
    const name = proxiedName(list[at] ?? '');
    if (name === undefined) continue;
    if (name.toLowerCase() === 'content-type') isTyped = true;
    headers.push(name, list[at + 1] ?? '');
  }
  if (!isTyped) headers.push('Content-Type', 'application/json');
  return headers;
}

function transformed(
  call: RestAccepted,
  { responses }: TransformingIntegration,
  response: RestEndpointResponse,
  scope: TemplateScope | undefined,
): Answer {
  const selected = selectedResponse(call, responses, response);
  const payload = responsePayload(call, selected, response);
  const template = responseTemplate(call, selected);
  const shared = scope ?? (template === undefined ? undefined : templateScope(call));
  const body =
    template === undefined || shared === undefined
      ? payload
      : renderedBody(call, template, shared, payload);
  const override = shared?.overrides.response;
  return {
    status: finalStatus(override?.status) ?? selected.statusCode,
    headers: answerHeaders(call, selected, response, override?.header),
    body,
  };
}

/** A status below 200 would leave the caller waiting for another (fact 118 names 100 as the least). */
const finalStatus = (status: number | undefined): number | undefined =>
  status !== undefined && status < 200 ? undefined : status;

/** Fact 231: MOCK has no endpoint. */
function logResponse({ log, context }: RestAccepted, response: RestEndpointResponse): void {
  if (response.type === 'mock') return;
  const headers =
    response.type === 'http'
      ? response.headers
      : ['x-amzn-RequestId', context.requestId, 'Content-Type', 'application/json'];
  log.line(`Endpoint response headers: ${headersText(headers)}`);
  log.line(`Endpoint response body before transformations: ${bodyText(response)}`);
}

function bodyText(response: RestEndpointResponse): string {
  if (response.type === 'http') return response.body.toString('utf8');
  return response.type === 'lambda' ? response.payload : '';
}
