import type { Json } from './document.ts';

/** What the whole YAML parser is to read, because it is more than plain. */
export class NotPlain extends Error {}

export const notPlain = (): never => {
  throw new NotPlain();
};

/** Numbers of YAML's core schema, in all their forms. */
const numeric =
  /^[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/;
const simpleNumber = /^(?:0|-?[1-9][0-9]{0,14}|-?[0-9]{1,9}\.[0-9]{1,5})$/;

const words: ReadonlyMap<string, Json> = new Map<string, Json>([
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** Characters that say, at its begin, that a scalar is more than its text. */
const indicators = new Set('?:,[]{}#&*!|>\'"%@`');

/** The value of an unquoted text, by YAML's core schema. */
export const plainValue = (text: string): Json => {
  const first = text.charAt(0);
  if (indicators.has(first) || (first === '-' && !/^-[^ ]/.test(text)) || text.includes(': '))
    return notPlain();
  if (text.endsWith(':') || text.includes(' #')) return notPlain();
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!numeric.test(text)) return text;
  if (!simpleNumber.test(text) || /^-0+(?:\.0+)?$/.test(text)) return notPlain();
  return Number(text);
};

const escaped = /^(?:[^"\\]|\\["\\/bfnrt]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})*$/;

/** The text between double quotes. */
export const doubleQuoted = (body: string): string => {
  if (!body.includes('\\')) return body;
  return escaped.test(body) ? (JSON.parse(`"${body}"`) as string) : notPlain();
};

export const singleQuoted = (body: string): string => body.replaceAll("''", "'");

/** Scalars that stand alone to the end of a line, a comment aside. */
const quotedLine = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')(?: +#.*| *)$/;

/** What stands on the rest of a line: a quoted or unquoted scalar. */
export const scalarOf = (rest: string): Json => {
  const first = rest.charCodeAt(0);
  if (first === 34 || first === 39) {
    const match = quotedLine.exec(rest);
    if (match === null) return notPlain();
    return match[1] === undefined ? singleQuoted(match[2] ?? '') : doubleQuoted(match[1]);
  }
  const comment = rest.indexOf(' #');
  return plainValue((comment < 0 ? rest : rest.slice(0, comment)).trimEnd());
};

/** Unquoted names that mean no other text than they are. */
const plainName = /^(?:[A-Za-z_/$][^]*|[1-9][0-9]{0,8})$/;

export interface Entry {
  readonly name: string;
  /** What follows the colon, without the spaces before it. */
  readonly rest: string;
}

const quotedName = /^(?:"([^"\\]*)"|'([^']*)'):(?: +|$)/;

/** A line that names a member, `undefined` where it is none. */
// eslint-disable-next-line complexity -- one line of the grammar after the other
export const entryOf = (content: string): Entry | undefined => {
  const first = content.charCodeAt(0);
  if (first === 34 || first === 39) {
    const match = quotedName.exec(content);
    if (match === null) return undefined;
    const name = match[1] ?? match[2] ?? '';
    return name.length > 500 ? undefined : { name, rest: content.slice(match[0].length) };
  }
  let colon = content.indexOf(':');
  while (colon >= 0 && colon + 1 < content.length && content.charCodeAt(colon + 1) !== 32)
    colon = content.indexOf(':', colon + 1);
  if (colon < 1 || colon > 500) return undefined;
  const name = content.slice(0, colon);
  if (!plainName.test(name) || words.has(name) || name.includes(' #') || name.endsWith(' '))
    return undefined;
  return { name, rest: content.slice(colon + 1).trimStart() };
};
