/** A token that is not accepted. It is an answer and not a crash, so it carries no stack. */
export class TokenError extends Error {
  /** @param description what `error_description` says (facts 63-65); never holds a part of the token's secrets */
  constructor(description: string) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(description);
    Error.stackTraceLimit = limit;
    this.name = 'TokenError';
  }
}
