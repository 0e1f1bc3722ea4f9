import { narrow } from './url-decode.ts';

const byte = (code: number): string => String.fromCharCode(code & 0xff);

const CONTROLS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const ANSI_C = /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([abfnrtv\\?'"]))/g;

/** Escapes of ANSI C: `\n`, `\x41`, `\101`. */
export const escapeSequenceDecode = (text: string): string =>
  text.replace(ANSI_C, (_, hex?: string, octal?: string, sign = '') => {
    if (hex !== undefined) return byte(parseInt(hex, 16));
    if (octal !== undefined) return byte(parseInt(octal, 8));
    return CONTROLS[sign as string] ?? (sign as string);
  });

const JAVASCRIPT = /\\(?:u([0-9a-fA-F]{4})|(x[0-9a-fA-F]{2}|[0-3]?[0-7]{1,2})|([^ux]))/gs;

/** Escapes of JavaScript: `\u0041`, `\x41`, `\101`, and a backslash before any other sign. */
export const jsDecode = (text: string): string =>
  text.replace(JAVASCRIPT, (_, unit?: string, number?: string, sign = '') => {
    if (unit !== undefined) return narrow(unit);
    if (number !== undefined) return byte(numberOf(number));
    return CONTROLS[sign as string] ?? (sign as string);
  });

/** `x41` or octal `101`. */
const numberOf = (text: string): number =>
  text.startsWith('x') ? parseInt(text.slice(1), 16) : parseInt(text, 8);

const CSS = /\\(?:([0-9a-fA-F]{1,6})[ \t\n\r\f]?|(\n)|([^\n]))/gs;

/** Escapes of CSS 2: `\41 `, a backslash before a line end, or before any other sign. */
export const cssDecode = (text: string): string =>
  text.replace(CSS, (_, hex?: string, lineEnd?: string, sign = '') => {
    if (hex !== undefined) return narrow(hex.slice(-4));
    return lineEnd === undefined ? (sign as string) : '';
  });

const ENTITY = /&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,8})|(quot|nbsp|lt|gt));?/g;
const NAMED: Readonly<Record<string, string>> = { quot: '"', nbsp: '\xa0', lt: '<', gt: '>' };

/** `&quot;`, `&nbsp;`, `&lt;`, `&gt;`, and characters by number. */
export const htmlEntityDecode = (text: string): string =>
  text.replace(ENTITY, (_, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return byte(parseInt(hex, 16));
    if (decimal !== undefined) return byte(Number(decimal));
    return NAMED[name as string] ?? '';
  });
