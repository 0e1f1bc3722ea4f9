import type { Json } from '../document/document.ts';

/**
 * What a change is to callers: `breaking`, some that are answered today will not be, or otherwise;
 * `notable`, they may see it, or security turns on it; `compatible`, everybody is answered as before.
 */
export type ChangeSeverity = 'breaking' | 'notable' | 'compatible';

/** One change between two documents, as callers see it. */
export interface Change {
  readonly severity: ChangeSeverity;
  /** `gateway/…` is API Gateway's, `redocly/…` OpenAPI's. */
  readonly rule: string;
  /** `GET /x`, as the head names it; `null` where the whole API, or several operations, are concerned. */
  readonly operation: string | null;
  /** JSON pointer into the bundled head, or into the base for what was removed. */
  readonly pointer: string;
  /** Authored file of that place. */
  readonly file: string;
  /** Line in it, from 1. */
  readonly line: number;
  /** What callers will see. */
  readonly message: string;
  /** `null` where there was nothing. */
  readonly before: Json;
  /** `null` where there is nothing any more. */
  readonly after: Json;
}

/** Most grave first. */
export const severities = ['breaking', 'notable', 'compatible'] as const;

/** Most grave first, then by place. */
export const byGravity = (a: Change, b: Change): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  compared(a.file, b.file) ||
  a.line - b.line ||
  compared(a.rule, b.rule) ||
  compared(a.message, b.message);

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
