import { isAbsolute, relative } from 'node:path';
import type { Json } from './document.ts';
import { type Finding, INVALID } from './finding.ts';
import { hasRepeatedMembers, JsonLines } from './json-lines.ts';
import { tokensOf } from './pointer.ts';
import { readText, type Unreadable } from './text.ts';
import { parseYaml } from './yaml.ts';
import { yamlLines } from './yaml-lines.ts';

/** One authored file, parsed. */
export interface Source {
  /** Absolute. */
  readonly path: string;
  /** As findings name it: relative to the working directory where it lies below it. */
  readonly name: string;
  readonly root: Json;
  /** The line of what a pointer into this file leads to, or of its nearest ancestor. */
  lineOf(pointer: string): number;
}

/** The text of an authored file, and what its source is to bear of it. */
export type SourceText = Pick<Source, 'path' | 'name'> & { readonly text: string };

/** Relative to the working directory where the path lies below it, absolute otherwise. */
export const nameOf = (path: string): string => {
  const name = relative(process.cwd(), path);
  return name === '' || name.startsWith('..') || isAbsolute(name) ? path : name;
};

/**
 * Parses a file. JSON is read by the engine and its lines are found when first asked for: 1,000
 * operations take milliseconds. Anything else, and JSON that is not well formed or repeats a member,
 * goes through the YAML parser, which says where.
 *
 * @param report takes what is wrong with the file; the source is then undefined
 * @param memory of what was parsed before
 */
export const readSource = (
  path: string,
  report: (finding: Finding) => void,
  memory?: SourceMemory,
): Source | undefined => {
  const name = nameOf(path);
  const read = readText(path);
  if ('text' in read) {
    const file = { path, name, text: read.text };
    return memory === undefined ? parseSource(file, report) : memory.parse(file, report);
  }
  const { rule, message, remedy, line = 1 } = said(read, name);
  const place = { pointer: '', file: name, line };
  report({ severity: 'error', rule, ...place, message, ...(remedy !== undefined && { remedy }) });
  return undefined;
};

const said = (
  { rule, reason, line }: Unreadable,
  name: string,
): Pick<Finding, 'rule' | 'message' | 'remedy'> & { readonly line?: number | undefined } =>
  rule === 'not-yaml'
    ? { rule, line, message: INVALID, remedy: `${name} ${reason}.` }
    : { rule, message: `${name} ${reason}.` };

/**
 * Remembers files as they were parsed, so that of a document that is edited again and again only what
 * changed is parsed again.
 */
export class SourceMemory {
  readonly #sources = new Map<string, { readonly text: string; readonly source: Source }>();

  /** The source of this text, if it is the one remembered of its path; parsed otherwise. */
  parse(file: SourceText, report: (finding: Finding) => void): Source | undefined {
    const known = this.#sources.get(file.path);
    if (known?.text === file.text) return known.source;
    const source = parseSource(file, report);
    if (source === undefined) this.#sources.delete(file.path);
    else this.#sources.set(file.path, { text: file.text, source });
    return source;
  }
}

const parseSource = (file: SourceText, report: (finding: Finding) => void): Source | undefined => {
  const { path, name, text } = file;
  const json = parseJson(text);
  const root = json ?? parseYaml(file, report);
  if (root === undefined) return undefined;
  const lines = found(() => (json === undefined ? yamlLines(text) : jsonLines(text)));
  return { path, name, root, lineOf: (pointer) => lines()(tokensOf(pointer)) };
};

type Lines = (tokens: readonly string[]) => number;

const jsonLines = (text: string): Lines => {
  const lines = new JsonLines(text);
  return (tokens) => lines.at(tokens);
};

/** Found when first asked for, which is at start; they take more room than the document, so none stay. */
const found = (find: () => Lines): (() => Lines) => {
  let known: WeakRef<Lines> | undefined;
  return () => {
    const lines = known?.deref() ?? find();
    if (known?.deref() !== lines) known = new WeakRef(lines);
    return lines;
  };
};

const parseJson = (text: string): Json | undefined => {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const root = JSON.parse(text) as Json;
    return hasRepeatedMembers(text, root) ? undefined : root;
  } catch {
    return undefined;
  }
};
