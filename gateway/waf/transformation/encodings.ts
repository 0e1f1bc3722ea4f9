import { createHash } from 'node:crypto';

/** Decodes up to the first sign that is not Base64. */
export const base64Decode = (text: string): string =>
  decodeBase64(/^[A-Za-z0-9+/]*/.exec(text)?.[0] ?? '');

/** Decodes what is Base64 and passes over every other sign. */
export const base64DecodeExt = (text: string): string =>
  decodeBase64(text.replace(/[^A-Za-z0-9+/]/g, ''));

const decodeBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

/** Decodes up to the first pair of signs that is not hexadecimal. */
export const hexDecode = (text: string): string => Buffer.from(text, 'hex').toString('latin1');

const SQL_HEX = /0x((?:[0-9a-fA-F]{2})+)/gi;

/** SQL's hexadecimal literals: `0x414243` is `ABC`. */
export const sqlHexDecode = (text: string): string =>
  text.replace(SQL_HEX, (_, digits: string) => hexDecode(digits));

/** The digest's 16 bytes. */
export const md5 = (text: string): string =>
  createHash('md5').update(text, 'latin1').digest().toString('latin1');

const BEYOND_ASCII = /[^\0-\x7f]/g;

/** Each character beyond ASCII as `%u` and four hexadecimal digits. */
export const utf8ToUnicode = (text: string): string =>
  Buffer.from(text, 'latin1')
    .toString('utf8')
    .replace(BEYOND_ASCII, (unit) => `%u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
