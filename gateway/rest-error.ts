/** The 21 types a REST API's gateway response can have (fact 186). */
export const RESPONSE_TYPES = [
  'ACCESS_DENIED',
  'API_CONFIGURATION_ERROR',
  'AUTHORIZER_CONFIGURATION_ERROR',
  'AUTHORIZER_FAILURE',
  'BAD_REQUEST_BODY',
  'BAD_REQUEST_PARAMETERS',
  'DEFAULT_4XX',
  'DEFAULT_5XX',
  'EXPIRED_TOKEN',
  'INTEGRATION_FAILURE',
  'INTEGRATION_TIMEOUT',
  'INVALID_API_KEY',
  'INVALID_SIGNATURE',
  'MISSING_AUTHENTICATION_TOKEN',
  'QUOTA_EXCEEDED',
  'REQUEST_TOO_LARGE',
  'RESOURCE_NOT_FOUND',
  'THROTTLED',
  'UNAUTHORIZED',
  'UNSUPPORTED_MEDIA_TYPE',
  'WAF_FILTERED',
] as const;

export type RestResponseType = (typeof RESPONSE_TYPES)[number];

const TYPES: ReadonlySet<string> = new Set(RESPONSE_TYPES);

export const isResponseType = (text: string): text is RestResponseType => TYPES.has(text);

/** What one refusal says beyond the defaults of its type. */
export interface RefusalDetail {
  /** What the caller is told; `null` writes JSON null (fact 199). Default: the type's own message. */
  readonly message?: string | null;
  /** Overrides the type's default status, and gives way to a gateway response that sets one. */
  readonly status?: number;
  /** Value of `x-amzn-ErrorType` (fact 5). Default: the type's own. */
  readonly errorType?: string;
  /** What went wrong, for `$context`, the log and traces; never shown to the caller, never a secret. */
  readonly reason?: string;
  /** `$context.error.validationErrorString` (fact 108). */
  readonly validationErrorString?: string;
  /** JSON pointer of the member of the document that decided. */
  readonly pointer?: string;
  /** A whole answer of its own, which no gateway response changes: a rule of the web ACL has one. */
  readonly answer?: {
    readonly status: number;
    readonly headers: readonly string[];
    readonly body: string;
  };
}

const NO_DETAIL: RefusalDetail = Object.freeze({});

/**
 * A refusal, thrown by any room of the REST corridor and rendered in `gateway-response` only. It is an
 * answer and not a crash, so it carries no stack.
 */
export class RestError extends Error {
  readonly type: RestResponseType;
  readonly detail: RefusalDetail;

  constructor(type: RestResponseType, detail: RefusalDetail = NO_DETAIL) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(detail.reason ?? type);
    Error.stackTraceLimit = limit;
    this.name = 'RestError';
    this.type = type;
    this.detail = detail;
  }
}
