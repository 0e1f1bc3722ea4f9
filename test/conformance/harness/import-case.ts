import type { ApiKind, Json } from '../../../gateway/document/document.ts';
import type { Verdict } from '../../../gateway/lint/verdict.ts';

/** One document, and what an import of it says. */
export interface ImportCase {
  /** Numbers of the import facts it rests on; of `restFacts`, those of REST APIs. */
  readonly facts: readonly number[];
  readonly restFacts?: readonly number[];
  readonly name: string;
  /**
   * By JSON pointer, what is put into the least document of the kind (`least-document.ts`); a value
   * `undefined` removes what is there. Objects on the way are made.
   */
  readonly with?: Readonly<Record<string, Json | undefined>>;
  /** In place of `with`: whole files by name, the document first. */
  readonly files?: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  /**
   * What API Gateway's rules say beside `info`, whole and in any order: `severity rule pointer
   * message`. Lines end in `…` where only the beginning of a message is compared.
   */
  readonly says?: readonly string[];
  /** Our own findings (`gatehouse/…`) that must be among those of the document, in the same form. */
  readonly ours?: readonly string[];
  /** Lines of the document and what is to be written there: `line rule remedy`, among those of its errors. */
  readonly mends?: readonly string[];
}

/** A section of the facts of imports into one kind of API, with its cases. */
export interface ImportSection {
  readonly title: string;
  readonly kind: Exclude<ApiKind, 'websocket'>;
  readonly cases: readonly ImportCase[];
}
