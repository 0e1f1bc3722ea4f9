import { resolve } from 'node:path';
import { Bundler } from './bundle.ts';
import type { ApiDocument, JsonObject } from './document.ts';
import { byPlace, DocumentError, type Finding } from './finding.ts';
import { mountedOrigins, recordedOrigins } from './origins.ts';
import { isObject } from './pointer.ts';
import { References } from './references.ts';
import type { SourceMemory } from './source.ts';

export interface ReadOptions {
  /** The form of `generated/<api>/origins.json`: findings then name the files that were authored. */
  readonly origins?: Readonly<Record<string, string>>;
  /** What was parsed before, for whoever reads a document again and again. */
  readonly memory?: SourceMemory;
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
      it.file === finding.file && it.line === finding.line && it.message === finding.message;
    if (!findings.some(same)) findings.push(finding);
  };
  const references = new References(report, options.memory);
  const source = references.open(resolve(path));
  if (source !== undefined && !isObject(source.root)) {
    const message = 'A document is an object with "openapi" or "asyncapi" at its root.';
    const place = { pointer: '', file: source.name, line: 1 };
    report({ severity: 'error', rule: 'not-an-object', ...place, message });
  }
  if (source === undefined || findings.length > 0) throw refusal(findings);
  const { root, mounts, dangling, external } = new Bundler(references, report).bundle(source);
  if (findings.length > 0) throw refusal(findings);
  const origins = options.origins ? recordedOrigins(options.origins) : mountedOrigins(mounts, root);
  return { root, origins, sources: references.paths, dangling, external };
};

const refusal = (findings: readonly Finding[]): DocumentError =>
  new DocumentError(findings.map(asImportSays).sort(byPlace));

const unparsable: ReadonlySet<string> = new Set(['not-yaml', 'not-an-object']);

/** API Gateway tells no more of what it cannot parse (REST fact 225, import fact 154). */
const asImportSays = (finding: Finding): Finding =>
  unparsable.has(finding.rule)
    ? { ...finding, message: `${finding.message} API Gateway says: Invalid OpenAPI input.` }
    : finding;

/** A document that was never a file; its findings name `name`, line 1. */
export const documentOf = (root: JsonObject, name = 'document'): ApiDocument => ({
  root,
  origins: recordedOrigins({ '': `${name}:1` }),
  sources: [],
});
