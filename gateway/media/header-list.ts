import { isUtf8 } from 'node:buffer';
import { plainMap } from './plain-map.ts';

/** Names and values as a client sent them, `[name, value, name, value, …]`. */
export type HeaderList = readonly string[];

/**
 * Headers that belong to one connection and are never passed on (RFC 9110, 7.6.1; fact 102).
 */
export const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Lower-case names; values of a repeated header are joined with `,` (fact 8), but cookies as one list
 * of cookies (RFC 9113, 8.2.3). No prototype.
 */
export function joinedHeaders(list: HeaderList): Record<string, string> {
  const joined = plainMap();
  for (let at = 0; at < list.length; at += 2) {
    const name = (list[at] ?? '').toLowerCase();
    const value = list[at + 1] ?? '';
    const before = joined[name];
    joined[name] = before === undefined ? value : before + (name === 'cookie' ? '; ' : ',') + value;
  }
  return joined;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** These are the characters that split a response. */
const FORBIDDEN = /[\0-\x08\x0a-\x1f\x7f]/;

export const isHeaderName = (name: string): boolean => TOKEN.test(name);

/** False for a value that would end its line: it could add headers of its own. */
export const isHeaderValue = (value: string): boolean => !FORBIDDEN.test(value);

/** Everything beyond ASCII. */
const BEYOND_ASCII = /[^\0-\x7f]/;
/** What no byte is. */
const BEYOND_BYTES = /[^\0-\xff]/;

/**
 * A value as node:http writes it: one character a byte of its UTF-8 form. One that was read from a
 * connection has that form already, and stays as it is.
 */
export const headerBytes = (value: string): string =>
  BEYOND_ASCII.test(value) && !isWritten(value)
    ? Buffer.from(value, 'utf8').toString('latin1')
    : value;

const isWritten = (value: string): boolean =>
  !BEYOND_BYTES.test(value) && isUtf8(Buffer.from(value, 'latin1'));
