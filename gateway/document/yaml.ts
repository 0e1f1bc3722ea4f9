import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Pair,
  type YAMLError,
} from 'yaml';
import { aliasFault } from './aliases.ts';
import type { Json } from './document.ts';
import { type Finding, INVALID } from './finding.ts';
import { tokensOf } from './pointer.ts';
import type { Source, SourceText } from './source.ts';

/** Uses of anchors, multiplied along their nesting, beyond which a document is taken for an alias bomb. */
const maxAliasCount = 10_000;

/** The first sentence of the parser's message: what follows quotes the text. */
const sayingOf = (error: YAMLError): Saying => {
  const [sentence = ''] = error.message.split(/ at line |:\n/);
  if (isStack(error)) return { message: TOO_DEEP };
  switch (error.code as string) {
    case 'DUPLICATE_KEY':
      return { message: 'A member is named twice here; only one can count.' };
    case 'MULTIPLE_DOCS':
      return invalid('The file holds several YAML documents: keep one, or make files of them.');
    case 'TAG_RESOLVE_FAILED':
      return invalid(
        `${sentence}: a tag such as !Sub is not read here; write a \${Name} placeholder.`,
      );
    default:
      return invalid(`This is not YAML: ${sentence.trim()}.`);
  }
};

type Saying = Pick<Finding, 'message' | 'remedy'>;

const invalid = (remedy: string): Saying => ({ message: INVALID, remedy });

const ruleOf = (error: YAMLError): string => {
  if (error.code === 'DUPLICATE_KEY') return 'duplicate-key';
  return isStack(error) ? 'too-deep' : 'not-yaml';
};

/** The parser takes the end of its stack for a fault of the text. */
const isStack = (error: YAMLError): boolean => error.message.includes('call stack');

/** Brackets, dashes or question marks without end, which a parser would follow for seconds. */
const depthLine = (text: string): number | undefined => {
  let [line, depth] = [1, 0];
  for (const [mark] of text.matchAll(/[[\]{}\n]|(?:[-?] ){1000}/g)) {
    if (mark === '\n') line += 1;
    else depth += mark === ']' || mark === '}' ? -1 : mark.length;
    if (depth >= 1000) return line;
  }
  return undefined;
};

const TOO_DEEP = 'This file is nested too deep.';

/** Of thousands, the first are enough. */
const mostCauses = 100;

/** Once text is not YAML the parser stumbles on: only its first complaint has a cause of its own. */
const causes = (errors: readonly YAMLError[]): readonly YAMLError[] => {
  const first = errors.find((error) => ruleOf(error) === 'not-yaml' && !isTag(error));
  return first === undefined ? errors.slice(0, mostCauses) : [first];
};

const isTag = (error: YAMLError): boolean => error.code === 'TAG_RESOLVE_FAILED';

/** What the parser throws, and why. */
const failures = [
  [
    ReferenceError,
    'alias-bomb',
    'The aliases (*name) of this file expand without bound; write them out.',
  ],
  [RangeError, 'too-deep', TOO_DEEP],
] as const;

/** Parses YAML text (JSON included), keeping the place of every node. */
export const parseYaml = (
  { path, name, text }: SourceText,
  report: (finding: Finding) => void,
): Source | undefined => {
  const counter = new LineCounter();
  const say = (rule: string, line: number, saying: Saying): void =>
    report({ severity: 'error', rule, pointer: '', file: name, line, ...saying });
  const deep = depthLine(text);
  if (deep !== undefined) {
    say('too-deep', deep, { message: TOO_DEEP });
    return undefined;
  }
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: true,
      merge: true,
      logLevel: 'error',
    });
    const wrong = causes([...document.errors, ...document.warnings]);
    for (const error of wrong) say(ruleOf(error), error.linePos?.[0].line ?? 1, sayingOf(error));
    if (wrong.length > 0) return undefined;
    const fault = text.includes('*') ? aliasFault(document) : undefined;
    if (fault !== undefined) {
      const { rule, message, offset } = fault;
      const saying = rule === 'not-yaml' ? invalid(message) : { message };
      say(rule, counter.linePos(offset).line, saying);
      return undefined;
    }
    const root = document.toJS({ maxAliasCount }) as Json;
    const lineOf = (pointer: string): number => lineIn(document, counter, pointer);
    return { path, name, root, lineOf };
  } catch (error) {
    const saying = failures.find(([type]) => error instanceof type);
    if (saying === undefined) throw error;
    say(saying[1], 1, { message: saying[2] });
    return undefined;
  }
};

const lineIn = (document: Document, counter: LineCounter, pointer: string): number => {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const token of tokensOf(pointer)) {
    const next = stepInto(document, node, token);
    if (next === undefined) break;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return Math.max(1, counter.linePos(offset).line);
};

interface Step {
  readonly node: Node | null;
  readonly offset: number | undefined;
}

const stepInto = (document: Document, from: Node | null, token: string): Step | undefined => {
  const node = isAlias(from) ? from.resolve(document) : from;
  if (isSeq(node)) {
    const item = node.items[Number(token)] as Node | undefined;
    return item === undefined ? undefined : { node: item, offset: item.range?.[0] };
  }
  if (!isMap(node)) return undefined;
  const pairs = node.items as Pair<Node | null, Node | null>[];
  const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === token);
  return pair === undefined ? undefined : { node: pair.value, offset: pair.key?.range?.[0] };
};
