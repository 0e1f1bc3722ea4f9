/** A mapping template that failed while it rendered: API Gateway answers 500. The message tells the line. */
export class TemplateError extends Error {
  /** Counted from 1; undefined where no one place is at fault. */
  readonly line: number | undefined;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number | undefined;

  constructor(message: string, place?: { readonly line: number; readonly column: number }) {
    super(message);
    this.name = 'TemplateError';
    this.line = place?.line;
    this.column = place?.column;
  }
}

/** A template asked for a payload that starts as JSON and is none: the caller is answered 400 (fact 151). */
export class PayloadError extends TemplateError {
  constructor(problem: string) {
    super(`Could not process payload: ${problem}`);
    this.name = 'PayloadError';
  }
}
