/** What is told of a fault: where it arose, as far as it knows. */
export const faultText = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
