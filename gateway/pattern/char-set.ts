/** A set of signs: code points, UTF-16 units or bytes, as the dialect counts. */
export interface CharSet {
  /** 1 at the index of each member below 256. */
  readonly low: Uint8Array;
  /** Whether a sign from 256 on is a member. */
  readonly high: (code: number) => boolean;
}

export const LOW = 256;

export const has = ({ low, high }: CharSet, code: number): boolean =>
  code < LOW ? low[code] === 1 : high(code);

const setBy = (holds: (code: number) => boolean): CharSet => ({
  low: Uint8Array.from({ length: LOW }, (_, code) => Number(holds(code))),
  high: holds,
});

/** Every sign from `first` to `last`, both included. */
export const range = (first: number, last: number): CharSet =>
  setBy((code) => code >= first && code <= last);

const singles: CharSet[] = [];

export function single(code: number): CharSet {
  if (code >= LOW) return range(code, code);
  return (singles[code] ??= range(code, code));
}

export function union(sets: readonly CharSet[]): CharSet {
  const [first] = sets;
  if (first !== undefined && sets.length === 1) return first;
  return setBy((code) => sets.some((set) => has(set, code)));
}

export const intersection = (one: CharSet, other: CharSet): CharSet =>
  setBy((code) => has(one, code) && has(other, code));

export const complement = (set: CharSet): CharSet => setBy((code) => !has(set, code));

const CASE_BIT = 0x20;
const isLetter = (code: number): boolean =>
  (code | CASE_BIT) >= 97 && (code | CASE_BIT) <= 122 && code < 128;

const foldings = new WeakMap<CharSet, CharSet>();

/** With each ASCII letter also its other case: Java's flag alone and PCRE on bytes fold no others. */
export function folded(set: CharSet): CharSet {
  const known = foldings.get(set);
  if (known !== undefined) return known;
  const both = setBy((code) => has(set, code) || (isLetter(code) && has(set, code ^ CASE_BIT)));
  foldings.set(set, both);
  return both;
}

const named = new Map<string, CharSet>();

/** The set that stands so within the brackets of a class of JavaScript's. */
export function setOf(members: string): CharSet {
  let set = named.get(members);
  if (set === undefined) {
    const form = new RegExp(`^[${members}]$`, 'u');
    named.set(members, (set = setBy((code) => form.test(String.fromCodePoint(code)))));
  }
  return set;
}

export const ANY: CharSet = setBy(() => true);

/** `\w` of every dialect here. */
export const WORD: CharSet = setOf('\\w');
