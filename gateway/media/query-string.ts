import { plainMap } from './plain-map.ts';

/** Decoded names and values in the order they were sent. */
export type QueryList = readonly (readonly [name: string, value: string])[];

/** `+` is a space, `%2B` a plus, a name without `=` has the value `''` (fact 7). */
export function parseQuery(query: string): QueryList {
  if (query === '') return [];
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      if (equals < 0) return [decode(pair), ''] as const;
      return [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))] as const;
    });
}

/** Values of a repeated name are joined with `,` (fact 7). No prototype. */
export function joinedQuery(list: QueryList): Record<string, string> {
  const joined = plainMap();
  for (const [name, value] of list) {
    const before = joined[name];
    joined[name] = before === undefined ? value : `${before},${value}`;
  }
  return joined;
}

/** Writes a list back as it is sent to a backend. */
export const formatQuery = (list: QueryList): string =>
  list.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');

const SURROGATE = /[\ud800-\udfff]/;

/** Half of a surrogate pair cannot be encoded: U+FFFD stands for it. */
const encode = (text: string): string =>
  encodeURIComponent(SURROGATE.test(text) ? Buffer.from(text, 'utf8').toString('utf8') : text);

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    // What is not percent-encoded UTF-8 stays as it was sent.
    return spaced;
  }
}
