import type { Accepted, Answer, EndpointResponse } from '../call.ts';
import { GatewayError } from '../gateway-error.ts';
import { answerV1, answerV2, MalformedResult } from './lambda-result.ts';

/**
 * Makes the answer of what the integration said (facts 31-37), and maps its parameters (fact 92).
 *
 * @throws GatewayError INTEGRATION_FAILURE for a malformed result (fact 38)
 */
export function integrationResponse(call: Accepted, response: EndpointResponse): Answer {
  const { integration } = call.route;
  const answer = response.type === 'http' ? response.answer : lambdaAnswer(call, response.payload);
  const mapping = integration.responseParameters?.get(answer.status);
  return mapping === undefined ? answer : mapping(call, answer);
}

function lambdaAnswer({ route, context }: Accepted, payload: string): Answer {
  const { integration } = route;
  const version = integration.type === 'lambda' ? integration.payloadFormatVersion : '2.0';
  try {
    const answer = version === '2.0' ? answerV2(payload) : answerV1(payload);
    context.integration = { latency: 0, ...context.integration, status: answer.status };
    return answer;
  } catch (error) {
    if (!(error instanceof MalformedResult)) throw error;
    context.integration = { latency: 0, ...context.integration, error: error.message };
    throw new GatewayError('INTEGRATION_FAILURE', error.message);
  }
}
