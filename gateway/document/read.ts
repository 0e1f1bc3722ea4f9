import { resolve } from 'node:path';
import { Bundler } from './bundle.ts';
import type { ApiDocument, ApiKind, JsonObject } from './document.ts';
import { byPlace, DocumentError, type Finding, INVALID, lineOf } from './finding.ts';
import { mountedOrigins, recordedOrigins } from './origins.ts';
import { isObject } from './pointer.ts';
import { References } from './references.ts';
import type { SourceMemory } from './source.ts';

export interface ReadOptions {
  /** The form of `generated/<api>/origins.json`: findings then name the files that were authored. */
  readonly origins?: Readonly<Record<string, string>>;
  /** What was parsed before, for whoever reads a document again and again. */
  readonly memory?: SourceMemory;
  /** Of the API, where it is said: some references are refused in the words of one kind. */
  readonly kind?: ApiKind;
}

/**
 * Reads a document, JSON or YAML, with every file it refers to, as one object.
 *
 * @throws DocumentError with everything that is wrong with it: unreadable files, text that is not
 *   YAML, repeated members, references that lead nowhere, nesting or aliases without bound
 */
export const readDocument = (path: string, options: ReadOptions = {}): Promise<ApiDocument> =>
  Promise.resolve().then(() => readDocumentSync(path, options));

/** The same, at once: a document is a handful of small files, and some callers cannot wait. */
export const readDocumentSync = (path: string, options: ReadOptions = {}): ApiDocument => {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    const same = (it: Finding): boolean =>
      it.file === finding.file && it.line === finding.line && lineOf(it) === lineOf(finding);
    if (!findings.some(same)) findings.push(finding);
  };
  const references = new References(report, options.memory, options.kind);
  const source = references.open(resolve(path));
  if (source !== undefined && !isObject(source.root)) {
    const remedy =
      source.root === null
        ? `${source.name} is empty.`
        : 'A document is an object with "openapi" or "asyncapi" at its root.';
    const place = { pointer: '', file: source.name, line: 1, message: INVALID, remedy };
    report({ severity: 'error', rule: 'not-an-object', ...place });
  }
  if (source === undefined || findings.length > 0) throw refusal(findings);
  const { root, mounts, dangling, external } = new Bundler(references, report).bundle(source);
  if (findings.length > 0) throw refusal(findings);
  const origins = options.origins ? recordedOrigins(options.origins) : mountedOrigins(mounts, root);
  return { root, origins, sources: references.paths, dangling, external };
};

const refusal = (findings: readonly Finding[]): DocumentError =>
  new DocumentError(findings.toSorted(byPlace));

/** A document that was never a file; its findings name `name`, line 1. */
export const documentOf = (root: JsonObject, name = 'document'): ApiDocument => ({
  root,
  origins: recordedOrigins({ '': `${name}:1` }),
  sources: [],
});
