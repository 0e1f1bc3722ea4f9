/** Form feed, tab, line ends, vertical tab and no-break space become spaces; several become one. */
export const compressWhiteSpace = (text: string): string =>
  text.replace(/[ \t\n\v\f\r\xa0]+/g, ' ');

const SIGNS = /[\\"'^]/g;

/** What a shell would not see: quotes, carets, spaces before `/` and `(`, case. */
export const commandLine = (text: string): string =>
  lowerCase(
    text
      .replace(SIGNS, '')
      .replace(/[,;]/g, ' ')
      .replace(/ {2,}/g, ' ')
      .replace(/ ([/(])/g, '$1'),
  );

/** ASCII letters only: bytes beyond are parts of characters. */
export const lowerCase = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

export const removeNulls = (text: string): string => text.replaceAll('\0', '');

export const replaceNulls = (text: string): string => text.replaceAll('\0', ' ');

/** Each C comment becomes one space, also one that is not closed. */
export function replaceComments(text: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('/*', at);
    if (start < 0) return out + text.slice(at);
    out += `${text.slice(at, start)} `;
    const end = text.indexOf('*/', start + 2);
    if (end < 0) return out;
    at = end + 2;
  }
}
