/** One thing that is wrong in a file of the project. */
export interface DataFault {
  /** Relative to the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** JSON pointer, what is wrong there, and what to write instead. */
  readonly message: string;
}

/** Files of the project that are missing or malformed: everything found, a line each. */
export class DataRefused extends Error {
  readonly faults: readonly DataFault[];

  constructor(faults: readonly DataFault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.name = 'DataRefused';
    this.faults = faults;
  }
}
