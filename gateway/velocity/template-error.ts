/** Line and column of an offset, counted from 1; the column in UTF-16 units. */
export function placeIn(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, at).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A template that cannot be parsed; what lint tells of it. */
export class TemplateSyntaxError extends Error {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;

  constructor(problem: string, source: string, at: number) {
    const { line, column } = placeIn(source, at);
    super(`${problem} at line ${line}, column ${column}`);
    this.line = line;
    this.column = column;
  }
}

/** A rendering that failed: what a Java method would throw, or a limit that was passed. */
export class RenderError extends Error {
  /** Offset of the statement that failed, where it is known. */
  at: number | undefined;
}
