import { load, YAMLException } from 'js-yaml';
import { parseDocument, type YAMLError } from 'yaml';
import { aliasFault } from './aliases.ts';
import type { Json } from './document.ts';
import { type Finding, INVALID } from './finding.ts';
import type { SourceText } from './source.ts';
import { yamlLines } from './yaml-lines.ts';
import { yamlSchema } from './yaml-schema.ts';

/**
 * Parses YAML text, JSON included. What an alias stands for is shared, never written out.
 *
 * @param report takes what is wrong with it; the root is then undefined
 */
export const parseYaml = (
  { name, text }: SourceText,
  report: (finding: Finding) => void,
): Json | undefined => {
  const { root, faults } = parsed(text);
  for (const { rule, line, ...saying } of faults)
    report({ severity: 'error', rule, pointer: '', file: name, line, ...saying });
  return faults.length > 0 ? undefined : root;
};

const parsed = (text: string): { readonly root?: Json; readonly faults: readonly Fault[] } => {
  try {
    const root = (load(text, { schema: yamlSchema }) ?? null) as Json;
    const fault = text.includes('*') ? aliasFault(root) : undefined;
    if (fault === undefined) return { root, faults: [] };
    const { tokens, message } = fault;
    return { faults: [{ rule: 'alias-bomb', line: yamlLines(text)(tokens), message }] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { faults: faultsOf(text, error) };
  }
};

type Fault = Pick<Finding, 'rule' | 'line' | 'message' | 'remedy'>;

const invalid = (line: number, remedy: string): Fault => ({
  rule: 'not-yaml',
  line,
  message: INVALID,
  remedy,
});

const namedTwice = (line: number): Fault => ({
  rule: 'duplicate-key',
  line,
  message: 'A member is named twice here; only one can count.',
});

/** A line of a template of Terraform, `%{ if … }`, or of Jinja, `{% if … %}`. */
const DIRECTIVE = /^\s*(?:%\{|\{%)/;

/** What the parser stumbled on. A second one, ten times slower, tells it better, and more than the first fault. */
const faultsOf = (text: string, { reason, mark }: YAMLException): readonly Fault[] => {
  // Of some faults the parser tells no place.
  const line = ((mark as typeof mark | undefined)?.line ?? 0) + 1;
  if (reason.includes('maxDepth'))
    return [{ rule: 'too-deep', line, message: 'This file is nested too deep.' }];
  const directive = text.split('\n').findIndex((it) => DIRECTIVE.test(it));
  if (directive >= 0)
    return [invalid(directive + 1, 'This is a template, not YAML yet: lint what it renders.')];
  const [, alias] = /^unidentified alias "(.*)"/.exec(reason) ?? [];
  if (alias !== undefined)
    return [invalid(line, `The alias *${alias} comes before its anchor, or has none.`)];
  const told = text.length > longestTold ? [] : toldOf(text);
  if (told.length > 0) return told;
  if (reason.startsWith('duplicated')) return [namedTwice(line)];
  return [invalid(line, `This is not YAML: ${reason}.`)];
};

/** Characters of a text that is worth the slower parser. */
const longestTold = 500_000;

/** Of thousands, the first are enough. */
const mostFaults = 100;

const toldOf = (text: string): readonly Fault[] => {
  const { errors, warnings } = parseDocument(text, { merge: true, logLevel: 'error' });
  return causes([...errors, ...warnings]).map(faultOf);
};

/** Once text is not YAML the parser stumbles on: only its first complaint has a cause of its own. */
const causes = (errors: readonly YAMLError[]): readonly YAMLError[] => {
  const first = errors.find(
    ({ code }) => code !== 'DUPLICATE_KEY' && code !== 'TAG_RESOLVE_FAILED',
  );
  return first === undefined ? errors.slice(0, mostFaults) : [first];
};

const faultOf = ({ code, message, linePos }: YAMLError): Fault => {
  const line = linePos?.[0].line ?? 1;
  // What follows the first sentence quotes the text.
  const [sentence = ''] = message.split(/ at line |:\n/);
  switch (code as string) {
    case 'DUPLICATE_KEY':
      return namedTwice(line);
    case 'MULTIPLE_DOCS':
      return invalid(
        line,
        'The file holds several YAML documents: keep one, or make files of them.',
      );
    case 'TAG_RESOLVE_FAILED':
      return invalid(
        line,
        `${sentence}: a tag such as !Sub is not read here; write a \${Name} placeholder.`,
      );
    default:
      return invalid(line, `This is not YAML: ${sentence.trim()}.`);
  }
};
