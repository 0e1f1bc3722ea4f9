const dynamodb = 'com.amazonaws.dynamodb.v20120810';
const coral = 'com.amazon.coral.service';

/** An answer DynamoDB refuses with: the body carries `__type`, as every AWS JSON 1.0 error does. */
export class Refusal extends Error {
  readonly statusCode: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(statusCode: number, body: Readonly<Record<string, unknown>>) {
    super(`refused with ${statusCode}`);
    this.statusCode = statusCode;
    this.body = body;
  }
}

/** True for our refusals and for dynalite's errors, which have the same two members. */
export const isRefusal = (thrown: unknown): thrown is Refusal =>
  thrown instanceof Error && 'statusCode' in thrown && 'body' in thrown;

/** The exception's name without its namespace, `ConditionalCheckFailedException`. */
export const exceptionOf = (refusal: Refusal): string =>
  String(refusal.body['__type']).replace(/^.*#/, '');

export const messageOf = ({ body }: Refusal): string => {
  const message = body['message'] ?? body['Message'];
  return typeof message === 'string' ? message : '';
};

const refuse = (type: string, members: Record<string, unknown>, statusCode = 400): Refusal =>
  new Refusal(statusCode, { __type: type, ...members });

export const validationException = (message: string): Refusal =>
  refuse('com.amazon.coral.validate#ValidationException', { message });

export const resourceNotFound = (message: string): Refusal =>
  refuse(`${dynamodb}#ResourceNotFoundException`, { message });

/** What the caller's role does not allow; the sentence is IAM's. */
export const accessDenied = (message: string): Refusal =>
  refuse(`${coral}#AccessDeniedException`, { Message: message });

/** 400 with no message, as DynamoDB answers a body that is not JSON. */
export const serializationException = (): Refusal => refuse(`${coral}#SerializationException`, {});

/** 400 with no message: the target is no operation served here. */
export const unknownOperation = (): Refusal => refuse(`${coral}#UnknownOperationException`, {});

export const requestTooLarge = (): Refusal =>
  refuse(`${coral}#RequestEntityTooLargeException`, { message: 'Request entity too large' }, 413);

/** 500, which the AWS SDKs retry. */
export const internalServerError = (): Refusal =>
  refuse(`${dynamodb}#InternalServerError`, { message: 'Internal server error' }, 500);

/** The model of these two exceptions spells `Message` with a capital. */
export const idempotentParameterMismatch = (): Refusal =>
  refuse(`${dynamodb}#IdempotentParameterMismatchException`, {
    Message: 'The client request token was used before, with other parameters.',
  });

export interface CancellationReason {
  readonly Code: string;
  readonly Message?: string;
  readonly Item?: unknown;
}

export const transactionCanceled = (reasons: readonly CancellationReason[]): Refusal => {
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return refuse(`${dynamodb}#TransactionCanceledException`, {
    CancellationReasons: reasons,
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
  });
};
