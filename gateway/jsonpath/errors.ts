/** The Java class Jayway throws, or `limit` where this engine stops what Jayway would not. */
export type JsonPathFault =
  | 'InvalidPathException'
  | 'PathNotFoundException'
  | 'IllegalArgumentException'
  | 'NumberFormatException'
  | 'ClassCastException'
  | 'limit';

/** A path that cannot be compiled, or cannot be read from this document. Carries no stack. */
export class JsonPathError extends Error {
  readonly fault: JsonPathFault;

  constructor(fault: JsonPathFault, message: string) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'JsonPathError';
    this.fault = fault;
  }
}

/** `InvalidPathException`: the path breaks the grammar, or a step does not suit what it meets. */
export function invalidPath(message: string): JsonPathError {
  return new JsonPathError('InvalidPathException', message);
}

/** `PathNotFoundException`: the path is well formed and the document has nothing there. */
export function pathNotFound(message: string): JsonPathError {
  return new JsonPathError('PathNotFoundException', message);
}

/** Whether this is PathNotFoundException. */
export function isMiss(error: unknown): boolean {
  return error instanceof JsonPathError && error.fault === 'PathNotFoundException';
}
