import { compileSteps } from './compile.ts';
import { isMiss, pathNotFound } from './errors.ts';
import type { JsonValue } from './json.ts';
import { parsePath } from './parse.ts';
import { Run } from './run.ts';

/** A path, compiled once, to be read from any number of documents. */
export interface JsonPath {
  /** A definite path gives one value; any other gives a list, empty where nothing is found. */
  readonly definite: boolean;
  /** @throws JsonPathError PathNotFoundException and what else Jayway throws for this document */
  readonly read: (document: JsonValue) => JsonValue;
  /**
   * As `read`, with `undefined` where the path is not found (fact 148 prints nothing there, facts 85
   * and 87 leave the header out). @throws JsonPathError any other fault
   */
  readonly find: (document: JsonValue) => JsonValue | undefined;
}

/**
 * Compiles a path of Jayway's dialect, with or without `$.` in front (fact 85).
 * @throws JsonPathError InvalidPathException, IllegalArgumentException
 */
export function compilePath(text: string): JsonPath {
  const syntax = parsePath(text);
  const visit = compileSteps(syntax);
  const { definite } = syntax;
  const read = (document: JsonValue): JsonValue => {
    const run = new Run(document);
    visit(document, run);
    if (!definite) return run.found;
    const [value] = run.found;
    if (value === undefined) throw pathNotFound(`${text} finds nothing`);
    return value;
  };
  const find = (document: JsonValue): JsonValue | undefined => {
    try {
      return read(document);
    } catch (error) {
      if (isMiss(error)) return undefined;
      throw error;
    }
  };
  return { definite, read, find };
}
