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
  /** API Gateway's own words where they are known. */
  readonly message: string;
  /** How to mend it, for its author. */
  readonly remedy?: string;
  /** Facts it rests on: `import 177`. */
  readonly facts?: readonly string[];
  /** The AWS page nearest to the fact. */
  readonly link?: string;
}

/** A finding in one line: `openapi.yaml:7 Message. Remedy. [rule]`. */
export const lineOf = ({ file, line, message, remedy, rule }: Finding): string => {
  const text = remedy === undefined ? message : `${ended(message)} ${remedy}`;
  return `${file}:${line} ${text} [${rule}]`;
};

/** By file, line, pointer, rule and message: the order in which findings are told. */
export const byPlace = (a: Finding, b: Finding): number =>
  compared(a.file, b.file) ||
  a.line - b.line ||
  compared(a.pointer, b.pointer) ||
  compared(a.rule, b.rule) ||
  compared(a.message, b.message);

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** With a full stop, where the words of AWS have none. */
export const ended = (sentence: string): string =>
  /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;

/** API Gateway's words, and all it tells, of what it cannot parse (REST fact 225, import fact 154). */
export const INVALID = 'Invalid OpenAPI input.';

/** Thrown by reading and compiling a document, with everything found, never only the first. */
export class DocumentError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(lineOf).join('\n'));
    this.name = 'DocumentError';
    this.findings = findings;
  }
}
