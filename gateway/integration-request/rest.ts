import { configurationError } from '../configuration-error.ts';
import { templateScope } from '../context/template-view.ts';
import type { MockIntegration } from '../deployment/rest/deployment.ts';
import type { PreparedIntegration, RestAccepted, RestEndpointRequest } from '../rest-call.ts';
import type { TemplateScope } from '../velocity/template-scope.ts';
import { integrationBody } from './rest-body.ts';
import { httpProxyRequest, httpRequest } from './rest-http.ts';
import { lambdaRequest, proxyLambdaRequest } from './rest-lambda.ts';
import { mockStatus } from './rest-mock.ts';
import { serviceRequest } from './rest-service.ts';

/**
 * Makes what the integration is sent: parameters mapped, body transformed (facts 64 to 73, 78 to 87, 109, 110,
 * 133 to 144, 162 to 179, 185).
 *
 * @throws RestError UNSUPPORTED_MEDIA_TYPE, API_CONFIGURATION_ERROR, BAD_REQUEST_BODY, DEFAULT_4XX
 */
export function integrationRequest(call: RestAccepted): PreparedIntegration {
  const { integration } = call.method;
  if (integration.type === 'AWS_PROXY')
    return { request: proxyLambdaRequest(call, integration), scope: undefined };
  if (integration.type === 'HTTP_PROXY')
    return { request: httpProxyRequest(call, integration), scope: undefined };
  const scope = integration.requestTemplates.size > 0 ? templateScope(call) : undefined;
  return { request: transformed(call, integration, scope), scope };
}

function transformed(
  call: RestAccepted,
  integration: Exclude<
    RestAccepted['method']['integration'],
    { readonly type: 'AWS_PROXY' | 'HTTP_PROXY' }
  >,
  scope: TemplateScope | undefined,
): RestEndpointRequest {
  switch (integration.type) {
    case 'MOCK':
      return { type: 'mock', statusCode: statusOf(call, integration, scope) };
    case 'AWS_LAMBDA':
      return lambdaRequest(call, integration, scope);
    case 'HTTP':
      return httpRequest(call, integration, scope);
    case 'AWS':
      return serviceRequest(call, integration, scope);
    default:
      return integration satisfies never;
  }
}

const NO_STATUS =
  'Unable to parse statusCode. It should be an integer that is defined in the request template.';

/** What a template that is no text cannot say: a binary body is none (fact 109). */
function statusOf(
  call: RestAccepted,
  integration: MockIntegration,
  scope: TemplateScope | undefined,
): number {
  const status = mockStatus(integrationBody(call, integration, scope).toString());
  if (status === undefined) throw configurationError(call, NO_STATUS, '/requestTemplates');
  return status;
}
