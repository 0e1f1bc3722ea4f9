import type { Json } from './document.ts';
import { doubleQuoted, notPlain, plainValue, singleQuoted } from './plain-scalar.ts';

const token =
  / *(?:([[\]{},])|"((?:[^"\\]|\\.)*)"(?=( *:)?)|'((?:[^']|'')*)'(?=( *:)?)|(:)(?= |$)|([A-Za-z0-9_$/.-](?:[A-Za-z0-9_$/.@()+*%=;|-]|:(?! |$)| (?=[A-Za-z0-9_(]))*)) */y;

interface Token {
  readonly kind: string;
  readonly value: Json;
}

/** The tokens of a flow collection that stands on one line; nothing but a comment may follow it. */
const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let depth = 0;
  token.lastIndex = 0;
  do {
    const match = token.exec(text);
    if (match === null) return notPlain();
    const [, mark, double, , single, , colon, plain] = match;
    if (mark !== undefined) {
      tokens.push({ kind: mark, value: null });
      depth += '[{'.includes(mark) ? 1 : Number(']}'.includes(mark)) * -1;
    } else if (colon !== undefined) tokens.push({ kind: ':', value: null });
    else if (double !== undefined) tokens.push({ kind: 'quoted', value: doubleQuoted(double) });
    else if (single !== undefined) tokens.push({ kind: 'quoted', value: singleQuoted(single) });
    else tokens.push({ kind: 'plain', value: plainValue((plain ?? '').trimEnd()) });
  } while (depth > 0);
  const rest = text.slice(token.lastIndex);
  if (rest !== '' && !(rest.startsWith('#') && text[token.lastIndex - 1] === ' '))
    return notPlain();
  return tokens;
};

/** A name that is the same text whether it is read as a scalar or as a name. */
const nameOf = ({ kind, value }: Token): string => {
  if (kind !== 'quoted' && kind !== 'plain') return notPlain();
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return String(value);
  return typeof value === 'string' && value !== '<<' ? value : notPlain();
};

/** Reads `[a, 'b']` and `{ a: 1 }`, one line long; what they hold may be the same again. */
export const flowOf = (text: string): Json => {
  const tokens = tokensOf(text);
  let at = 0;
  const next = (): Token => tokens[at++] ?? notPlain();
  const value = (depth: number): Json => {
    const { kind, value: own } = next();
    if (kind === 'quoted' || kind === 'plain') return own;
    if (depth > 50) return notPlain();
    if (kind === '[') return list(depth);
    return kind === '{' ? map(depth) : notPlain();
  };
  const list = (depth: number): Json => {
    const items: Json[] = [];
    for (;;) {
      if (tokens[at]?.kind === ']') break;
      items.push(value(depth + 1));
      if (tokens[at]?.kind !== ',') break;
      at += 1;
    }
    return next().kind === ']' ? items : notPlain();
  };
  const map = (depth: number): Json => {
    const members = new Map<string, Json>();
    for (;;) {
      if (tokens[at]?.kind === '}') break;
      const name = nameOf(next());
      if (next().kind !== ':' || members.has(name)) return notPlain();
      members.set(name, value(depth + 1));
      if (tokens[at]?.kind !== ',') break;
      at += 1;
    }
    return next().kind === '}' ? Object.fromEntries(members) : notPlain();
  };
  const root = value(0);
  return at === tokens.length ? root : notPlain();
};
