/** What JSON text cannot hold as it is. */
const ESCAPED = /["\\\0-\x1f\ud800-\udfff]/;

/** JSON text of a string. Most strings of a request need no escape, and looking is cheaper than stringifying. */
export const quote = (text: string): string =>
  ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;

/** JSON text of a map of strings. */
export function quoteMap(map: Readonly<Record<string, string>>): string {
  let text = '';
  for (const name in map)
    text += `${text === '' ? '{' : ','}${quote(name)}:${quote(map[name] ?? '')}`;
  return text === '' ? '{}' : `${text}}`;
}
