import type { Answer } from '../call.ts';
import type { Context } from '../context/context.ts';
import { GatewayError } from '../gateway-error.ts';
import type { GatewayResponseType } from '../gateway-error.ts';
import { faultText } from './fault-text.ts';

interface Response {
  readonly status: number;
  readonly message: string;
}

/** Every refusal of an HTTP API; none can be customised (facts 38, 41, 42). */
const RESPONSES: Readonly<Record<GatewayResponseType, Response>> = {
  ACCESS_DENIED: { status: 403, message: 'Forbidden' },
  AUTHORIZER_CONFIGURATION_ERROR: { status: 500, message: 'Internal Server Error' },
  AUTHORIZER_FAILURE: { status: 500, message: 'Internal Server Error' },
  BAD_REQUEST: { status: 400, message: 'Bad Request' },
  DEFAULT_5XX: { status: 500, message: 'Internal Server Error' },
  HEADERS_TOO_LARGE: { status: 431, message: 'Request Header Fields Too Large' },
  INTEGRATION_FAILURE: { status: 500, message: 'Internal Server Error' },
  INTEGRATION_TIMEOUT: { status: 503, message: 'Service Unavailable' },
  INTEGRATION_UNREACHABLE: { status: 503, message: 'Service Unavailable' },
  REQUEST_TIMEOUT: { status: 408, message: 'Request Timeout' },
  REQUEST_TOO_LARGE: { status: 413, message: 'Request Entity Too Large' },
  RESOURCE_NOT_FOUND: { status: 404, message: 'Not Found' },
  THROTTLED: { status: 429, message: 'Too Many Requests' },
  UNAUTHORIZED: { status: 401, message: 'Unauthorized' },
};

/**
 * Renders what ended a call: a refusal as its fixed body (fact 40), anything else, which is a fault
 * of the gateway itself, as a 500.
 *
 * @param fault is told of such a fault, with its stack
 */
export function gatewayResponse(
  error: unknown,
  context: Context,
  fault: (line: string) => void,
): Answer {
  const type = error instanceof GatewayError ? error.type : 'DEFAULT_5XX';
  const { status, message } = RESPONSES[type];
  const reason = error instanceof GatewayError ? error.message : 'a fault of the gateway';
  context.error = { message, responseType: type, reason };
  if (!(error instanceof GatewayError)) fault(`fault in ${context.requestId}: ${faultText(error)}`);
  return { status, headers: headersOf(error), body: `{"message":"${message}"}` };
}

/** The refusal of what is no HTTP request, and so has no call. */
export const refusalOf = (type: GatewayResponseType, requestId: string): Answer => {
  const { status, message } = RESPONSES[type];
  const body = `{"message":"${message}"}`;
  const headers = ['content-type', 'application/json', 'content-length', String(body.length)];
  return { status, headers: [...headers, 'apigw-requestid', requestId], body };
};

function headersOf(error: unknown): string[] {
  const headers = ['content-type', 'application/json'];
  if (error instanceof GatewayError)
    for (const name in error.headers) headers.push(name, error.headers[name] ?? '');
  return headers;
}
