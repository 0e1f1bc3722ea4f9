/** A set of bytes: 1 at the index of each member. */
export type ByteSet = Uint8Array;

export const BYTES = 256;

const CASE_BIT = 0x20;

export const emptySet = (): ByteSet => new Uint8Array(BYTES);

/** Every byte from `low` to `high`, both included. */
export function byteRange(low: number, high: number): ByteSet {
  return emptySet().fill(1, low, high + 1);
}

export const oneByte = (byte: number): ByteSet => byteRange(byte, byte);

export function union(sets: readonly ByteSet[]): ByteSet {
  const all = emptySet();
  for (const set of sets) for (const [byte, member] of set.entries()) if (member) all[byte] = 1;
  return all;
}

export const complement = (set: ByteSet): ByteSet => set.map((member) => 1 - member);

/** With each ASCII letter also its other case. */
export function folded(set: ByteSet): ByteSet {
  const all = set.slice();
  for (let upper = 65; upper <= 90; upper += 1) {
    const either = (set[upper] ?? 0) | (set[upper | CASE_BIT] ?? 0);
    all[upper] = either;
    all[upper | CASE_BIT] = either;
  }
  return all;
}

const setOf = (text: string): ByteSet =>
  union(Array.from(text, (sign) => oneByte(sign.charCodeAt(0))));

const LOWER = byteRange(97, 122);
const UPPER = byteRange(65, 90);
const DIGIT = byteRange(48, 57);
const ALPHA = union([LOWER, UPPER]);
const ALNUM = union([ALPHA, DIGIT]);
const SPACE = setOf(' \t\n\v\f\r');

export const WORD: ByteSet = union([ALNUM, oneByte(95)]);
export const ANY: ByteSet = byteRange(0, 255);
/** `.`: all but a line feed, as PCRE has it by default. */
export const NO_LINE_END: ByteSet = complement(oneByte(10));

/** Classes behind a backslash; capitals are complements. */
export const ESCAPED_CLASSES: Readonly<Record<string, ByteSet>> = {
  d: DIGIT,
  D: complement(DIGIT),
  s: SPACE,
  S: complement(SPACE),
  w: WORD,
  W: complement(WORD),
  h: setOf(' \t\u00a0'),
  H: complement(setOf(' \t\u00a0')),
  v: setOf('\n\v\f\r\u0085'),
  V: complement(setOf('\n\v\f\r\u0085')),
  N: NO_LINE_END,
};

/** `[:name:]` inside a class. */
export const POSIX_CLASSES: Readonly<Record<string, ByteSet>> = {
  alnum: ALNUM,
  alpha: ALPHA,
  ascii: byteRange(0, 127),
  blank: setOf(' \t'),
  cntrl: union([byteRange(0, 31), oneByte(127)]),
  digit: DIGIT,
  graph: byteRange(33, 126),
  lower: LOWER,
  print: byteRange(32, 126),
  punct: union([byteRange(33, 47), byteRange(58, 64), byteRange(91, 96), byteRange(123, 126)]),
  space: SPACE,
  upper: UPPER,
  word: WORD,
  xdigit: union([DIGIT, byteRange(97, 102), byteRange(65, 70)]),
};
