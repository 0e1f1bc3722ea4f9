import type { Accepted, EndpointRequest } from '../call.ts';
import { eventV1 } from './event-v1.ts';
import { eventV2 } from './event-v2.ts';
import { proxyRequest } from './proxy-request.ts';

/** Makes what the integration is sent: an event, or a request to a backend (facts 1-27, 91, 99, 100). */
export function integrationRequest(call: Accepted): EndpointRequest {
  const { integration } = call.route;
  const mapped = integration.requestParameters?.(call);
  if (integration.type === 'http') return proxyRequest(call, integration, mapped);
  const { functionName, payloadFormatVersion } = integration;
  const event = payloadFormatVersion === '2.0' ? eventV2(call, mapped) : eventV1(call, mapped);
  return { type: 'lambda', functionName, event };
}
