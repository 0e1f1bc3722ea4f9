import type { ApiDocument, ApiKind } from '../document/document.ts';
import type { Finding, Severity } from '../document/finding.ts';
import { once } from '../document/once.ts';
import { explained } from '../lint/lint.ts';
import type { AuthoredPlaces } from './places.ts';

/** Collects what is said of a document on the way into the dialect, each at its authored place. */
export class Notes {
  readonly #findings: Finding[] = [];
  readonly #document: ApiDocument;
  readonly #kind: ApiKind;
  readonly #authored: AuthoredPlaces;

  constructor(document: ApiDocument, kind: ApiKind, authored: AuthoredPlaces) {
    this.#document = document;
    this.#kind = kind;
    this.#authored = authored;
  }

  get findings(): Finding[] {
    return once(this.#document, this.#findings);
  }

  /** The same is said in other words. */
  rewritten(pointer: string, message: string): void {
    this.#note('info', 'gatehouse/rewritten', pointer, message);
  }

  /** An import drops it, and nothing can stand for it. */
  lost(pointer: string, message: string, remedy?: string): void {
    this.#note('warning', 'gatehouse/lost-keyword', pointer, message, remedy);
  }

  /** OpenAPI 3.0.3 cannot say it: nothing is written. */
  refused(pointer: string, message: string, remedy?: string): void {
    this.#note('error', 'gatehouse/inexpressible', pointer, message, remedy);
  }

  #note(
    severity: Severity,
    rule: string,
    ...[at, message, remedy]: [string, string, (string | undefined)?]
  ): void {
    const pointer = this.#authored.of(at);
    const place = this.#document.origins.at(pointer);
    const finding = { severity, rule, pointer, ...place, message };
    this.#findings.push(
      explained(remedy === undefined ? finding : { ...finding, remedy }, this.#kind),
    );
  }
}
