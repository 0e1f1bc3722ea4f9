/** How grave a finding is. Any `error` stops `generate` and `synth`; see `gateway/lint` for what stops `serve`. */
export type Severity = 'error' | 'warning' | 'info';

/** One remark on a document, addressed to its author: where it is, what is wrong, how to mend it. */
export interface Finding {
  readonly severity: Severity;
  /** Kebab-case id of the rule; rules of our own, which API Gateway does not have, start with `gatehouse/`. */
  readonly rule: string;
  /** JSON pointer into the bundled document, `''` for the whole. */
  readonly pointer: string;
  /** Authored file, relative to the working directory where it lies below it. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  readonly message: string;
}

/** Thrown by reading and compiling a document, with everything found, never only the first. */
export class DocumentError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map((it) => `${it.file}:${it.line} ${it.message} [${it.rule}]`).join('\n'));
    this.name = 'DocumentError';
    this.findings = findings;
  }
}
