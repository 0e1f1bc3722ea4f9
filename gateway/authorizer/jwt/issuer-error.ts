/** An issuer did not give its discovery document or its keys. */
export class IssuerError extends Error {
  /** What `error_description` says: API Gateway's two texts. */
  readonly description: string;

  /** @param message address and reason, for the author of the document and the log */
  constructor(description: string, message: string) {
    super(message);
    this.name = 'IssuerError';
    this.description = description;
  }
}
