const BYTE = /\+|%([0-9a-fA-F]{2})/g;
const BYTE_OR_UNIT = /\+|%([0-9a-fA-F]{2})|%u([0-9a-fA-F]{4})/g;

const byteOf = (digits: string): string => String.fromCharCode(parseInt(digits, 16));

/** Percent-encoded bytes, and `+` as a space; what is no encoding stays. */
export const urlDecode = (text: string): string =>
  text.replace(BYTE, (_, digits?: string) => (digits === undefined ? ' ' : byteOf(digits)));

/** As `urlDecode`, and `%uHHHH` as well. */
export const urlDecodeUni = (text: string): string =>
  text.replace(BYTE_OR_UNIT, (_, digits?: string, unit?: string) => {
    if (unit !== undefined) return narrow(unit);
    return digits === undefined ? ' ' : byteOf(digits);
  });

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** A full-width sign is its ASCII one; of any other the lower byte is kept. */
export function narrow(unit: string): string {
  const code = parseInt(unit, 16);
  const wide = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
  return String.fromCharCode((wide ? code - FULL_WIDTH_OFFSET : code) & 0xff);
}
