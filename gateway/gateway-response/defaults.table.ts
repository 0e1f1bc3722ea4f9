import type { RestResponseType } from '../rest-error.ts';

/**
 * How a default body is written: `message` without a blank (fact 1), `spaced` with one, by the
 * integration stage (fact 2), `Message` by authorization (fact 3).
 */
export type BodyForm = 'message' | 'spaced' | 'Message';

export interface RefusalDefault {
  readonly status: number;
  readonly message: string | null;
  /** `x-amzn-ErrorType` (fact 5). */
  readonly errorType: string;
  readonly form: BodyForm;
}

const row = (
  status: number,
  message: string | null,
  errorType: string,
  form: BodyForm = 'message',
): RefusalDefault => ({ status, message, errorType, form });

const FAULT = 'Internal server error';
const SERVER_ERROR = 'InternalServerErrorException';
const AUTHORIZER = 'AuthorizerConfigurationException';
const BAD_REQUEST = 'BadRequestException';

/** The 21 types: status, message and error type of each where nothing else was said (facts 1 to 5, 186). */
export const refusalDefaults: Readonly<Record<RestResponseType, RefusalDefault>> = {
  ACCESS_DENIED: row(
    403,
    'User is not authorized to access this resource',
    'AccessDeniedException',
    'Message',
  ),
  API_CONFIGURATION_ERROR: row(500, FAULT, SERVER_ERROR, 'spaced'),
  AUTHORIZER_CONFIGURATION_ERROR: row(500, null, AUTHORIZER),
  AUTHORIZER_FAILURE: row(500, null, AUTHORIZER),
  BAD_REQUEST_BODY: row(400, 'Invalid request body', BAD_REQUEST, 'spaced'),
  BAD_REQUEST_PARAMETERS: row(400, 'Missing required request parameters', BAD_REQUEST, 'spaced'),
  DEFAULT_4XX: row(400, 'Bad Request', BAD_REQUEST),
  DEFAULT_5XX: row(500, FAULT, SERVER_ERROR, 'spaced'),
  EXPIRED_TOKEN: row(
    403,
    'The security token included in the request is expired',
    'ExpiredTokenException',
  ),
  INTEGRATION_FAILURE: row(504, FAULT, SERVER_ERROR, 'spaced'),
  INTEGRATION_TIMEOUT: row(504, 'Endpoint request timed out', SERVER_ERROR, 'spaced'),
  INVALID_API_KEY: row(403, 'Forbidden', 'ForbiddenException'),
  INVALID_SIGNATURE: row(
    403,
    'The request signature we calculated does not match the signature you provided.',
    'InvalidSignatureException',
  ),
  MISSING_AUTHENTICATION_TOKEN: row(
    403,
    'Missing Authentication Token',
    'MissingAuthenticationTokenException',
  ),
  QUOTA_EXCEEDED: row(429, 'Limit Exceeded', 'LimitExceededException'),
  REQUEST_TOO_LARGE: row(413, 'Request Too Long', 'RequestTooLongException'),
  RESOURCE_NOT_FOUND: row(404, 'Not Found', 'NotFoundException'),
  THROTTLED: row(429, 'Too Many Requests', 'TooManyRequestsException'),
  UNAUTHORIZED: row(401, 'Unauthorized', 'UnauthorizedException'),
  UNSUPPORTED_MEDIA_TYPE: row(415, 'Unsupported Media Type', BAD_REQUEST, 'spaced'),
  WAF_FILTERED: row(403, 'Forbidden', 'ForbiddenException'),
};
