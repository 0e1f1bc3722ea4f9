const NO_HEADERS: Readonly<Record<string, string>> = Object.freeze({});

/** Why a call is refused, in API Gateway's names for gateway responses. */
export type GatewayResponseType =
  | 'ACCESS_DENIED'
  | 'AUTHORIZER_CONFIGURATION_ERROR'
  | 'AUTHORIZER_FAILURE'
  | 'BAD_REQUEST'
  | 'DEFAULT_5XX'
  | 'HEADERS_TOO_LARGE'
  | 'INTEGRATION_FAILURE'
  | 'INTEGRATION_TIMEOUT'
  | 'INTEGRATION_UNREACHABLE'
  | 'REQUEST_TIMEOUT'
  | 'REQUEST_TOO_LARGE'
  | 'RESOURCE_NOT_FOUND'
  | 'THROTTLED'
  | 'UNAUTHORIZED';

/**
 * A refusal, thrown by any room and rendered in `gateway-response` only. It is an answer and not a
 * crash, so it carries no stack: building one costs more than the rest of the refusal.
 */
export class GatewayError extends Error {
  readonly type: GatewayResponseType;
  /** Headers the answer carries beside the body, lower-case names: `www-authenticate` (fact 62). */
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param reason what went wrong, for `$context` and the log; never shown to the caller, never a secret
   */
  constructor(
    type: GatewayResponseType,
    reason = '',
    headers: Readonly<Record<string, string>> = NO_HEADERS,
  ) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(reason);
    Error.stackTraceLimit = limit;
    this.name = 'GatewayError';
    this.type = type;
    this.headers = headers;
  }
}
