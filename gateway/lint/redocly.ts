import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DocumentError, type Finding } from '../document/finding.ts';
import { kindOf } from '../document/kind.ts';
import { readDocumentSync } from '../document/read.ts';
import { lint } from './lint.ts';

/** What we use of Redocly's source: a file and its text. */
interface Source {
  readonly absoluteRef: string;
  readonly constructor: new (absoluteRef: string, body: string) => Source;
}

interface Report {
  readonly message: string;
  readonly forceSeverity: 'error' | 'warn';
  readonly location: {
    readonly source: Source;
    readonly pointer: undefined;
    readonly start: { readonly line: number; readonly col: number };
  };
}

interface VisitorContext {
  readonly location: { readonly source: Source };
  readonly report: (report: Report) => void;
}

const findingsOf = (path: string): readonly Finding[] => {
  try {
    const document = readDocumentSync(path);
    return lint(document, kindOf(document));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings;
  }
};

/** Redocly shows a finding with the lines around it, so it needs the file. */
const sourceOf = (root: Source, file: string): Source => {
  const path = resolve(file);
  return path === root.absoluteRef ? root : new root.constructor(path, readFileSync(path, 'utf8'));
};

/** Our rules as one rule of Redocly's, which runs them over the whole document once. */
const importRule = () => ({
  Root: {
    leave: (_root: unknown, { location, report }: VisitorContext): void => {
      for (const { severity, file, line, message, rule } of findingsOf(
        location.source.absoluteRef,
      )) {
        if (severity === 'info') continue;
        report({
          message: `${message} [${rule}]`,
          forceSeverity: severity === 'error' ? 'error' : 'warn',
          location: {
            source: sourceOf(location.source, file),
            pointer: undefined,
            start: { line, col: 1 },
          },
        });
      }
    },
  },
});

/** The plugin that `redocly.yaml` names. */
export const plugin = () => ({ id: 'gatehouse', rules: { oas3: { import: importRule } } });
