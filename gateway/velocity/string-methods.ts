import { JavaCollection, JavaList, joined } from './collection.ts';
import { bounded, LONGEST_TEXT, spend, spendOnSearch, spendOnText } from './limits.ts';
import { matchesOf, matchesWhole } from './pattern.ts';
import type { Match } from '../pattern/pattern.ts';
import { RenderError } from './template-error.ts';
import { JavaCharacter, objectMethod, textOf } from './value.ts';
import type { Value } from './value.ts';

type Method = (self: string, ...parameters: never[]) => Value;
type Kind = 's' | 'i' | 'c' | 'o' | 'b' | 'l';

/** By name, then the kinds of the parameters: string, int, char, object, boolean, collection. */
const methods: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
  length: { '': (self: string) => self.length },
  isEmpty: { '': (self) => self === '' },
  isBlank: { '': (self) => self.trim() === '' },
  toString: { '': (self: string) => self },
  intern: { '': (self) => self },
  trim: { '': (self) => trimmed(self) },
  strip: { '': (self) => self.trim() },
  toLowerCase: { '': (self) => self.toLowerCase() },
  toUpperCase: { '': (self) => self.toUpperCase() },
  toCharArray: { '': (self) => new JavaList([...chars(self)]) },
  charAt: { i: (self, at: number) => new JavaCharacter(charAt(self, at)) },
  codePointAt: { i: (self, at: number) => charAt(self, at) && self.codePointAt(at) },
  substring: {
    i: (self, from: number) => part(self, from, self.length),
    ii: (self, from: number, to: number) => part(self, from, to),
  },
  subSequence: { ii: (self, from: number, to: number) => part(self, from, to) },
  indexOf: {
    s: (self, what: string) => searched(self, what).indexOf(what),
    si: (self, what: string, from: number) => searched(self, what).indexOf(what, from),
    i: (self, code: number) => self.indexOf(String.fromCodePoint(code)),
    c: (self, what: JavaCharacter) => self.indexOf(what.text),
  },
  lastIndexOf: {
    s: (self, what: string) => searched(self, what).lastIndexOf(what),
    si: (self, what: string, from: number) =>
      from < 0 ? -1 : searched(self, what).lastIndexOf(what, from),
    i: (self, code: number) => self.lastIndexOf(String.fromCodePoint(code)),
    c: (self, what: JavaCharacter) => self.lastIndexOf(what.text),
  },
  contains: { s: (self, what: string) => searched(self, what).includes(what) },
  startsWith: {
    s: (self, what: string) => self.startsWith(what),
    si: (self, what: string, from: number) => from >= 0 && self.startsWith(what, from),
  },
  endsWith: { s: (self, what: string) => self.endsWith(what) },
  contentEquals: { s: (self, what: string) => self === what },
  equalsIgnoreCase: { s: (self, what: string) => folded(self) === folded(what) },
  compareTo: { s: compare },
  compareToIgnoreCase: { s: (self, what: string) => compare(folded(self), folded(what)) },
  concat: { s: (self, what: string) => bounded(self + what) },
  repeat: { i: repeat },
  replace: {
    ss: (self, from: string, to: string) => replacedText(self, from, to),
    cc: (self, from: JavaCharacter, to: JavaCharacter) => replacedText(self, from.text, to.text),
  },
  matches: { s: (self, pattern: string) => matchesWhole(pattern, self) },
  replaceAll: {
    ss: (self, pattern: string, to: string) => replaced(self, matchesOf(pattern, self), to),
  },
  replaceFirst: {
    ss: (self, pattern: string, to: string) => replaced(self, matchesOf(pattern, self, 1), to),
  },
  split: {
    s: (self, pattern: string) => split(self, pattern, 0),
    si: (self, pattern: string, limit: number) => split(self, pattern, limit),
  },
  valueOf: { o: (_self: string, value: Value) => textOf(value) },
  join: {
    sl: (_self, by: string, items: JavaCollection) => joined(items.items(), by, textOf),
  },
};

/** `$string.name(…)`; undefined for a method Java's String lacks, or that we do not offer. */
export function stringMethod(self: string, name: string, parameters: readonly Value[]): Value {
  const overloads = Object.hasOwn(methods, name) ? methods[name] : undefined;
  spendOnText(self.length);
  for (const [kinds, method] of Object.entries(overloads ?? {}))
    if (kinds.length === parameters.length && parameters.every((one, at) => fits(one, kinds[at])))
      return method(self, ...(parameters as never[]));
  return objectMethod(self, name, parameters);
}

function fits(value: Value, kind: string | undefined): boolean {
  switch (kind as Kind) {
    case 's':
      return typeof value === 'string';
    case 'i':
      return typeof value === 'number';
    case 'c':
      return value instanceof JavaCharacter;
    case 'b':
      return typeof value === 'boolean';
    case 'l':
      return value instanceof JavaCollection;
    case 'o':
      return true;
  }
}

function chars(self: string): JavaCharacter[] {
  spend(self.length);
  return self.split('').map((text) => new JavaCharacter(text));
}

function searched(self: string, wanted: string): string {
  spendOnSearch(self, wanted);
  return self;
}

/** Counts before it makes the text, which may grow with every place. */
function replacedText(self: string, from: string, to: string): string {
  const parts = searched(self, from).split(from);
  const places = from === '' ? self.length + 1 : parts.length - 1;
  if (self.length + places * (to.length - from.length) > LONGEST_TEXT)
    throw new RenderError('A text is longer than 10 MB.');
  return bounded(from === '' ? self.replaceAll('', () => to) : parts.join(to));
}

function charAt(self: string, at: number): string {
  if (at >= 0 && at < self.length) return self.charAt(at);
  throw new RenderError(`StringIndexOutOfBoundsException: index ${at}, length ${self.length}`);
}

function part(self: string, from: number, to: number): string {
  if (from >= 0 && to <= self.length && from <= to) return self.slice(from, to);
  throw new RenderError(
    `StringIndexOutOfBoundsException: begin ${from}, end ${to}, length ${self.length}`,
  );
}

/** Java's trim: everything up to the space, and nothing beyond it. */
function trimmed(self: string): string {
  let from = 0;
  let to = self.length;
  while (from < to && self.charCodeAt(from) <= 32) from++;
  while (to > from && self.charCodeAt(to - 1) <= 32) to--;
  return self.slice(from, to);
}

function folded(text: string): string {
  return text.toUpperCase().toLowerCase();
}

function compare(self: string, other: string): number {
  const shorter = Math.min(self.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const difference = self.charCodeAt(at) - other.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return self.length - other.length;
}

function repeat(self: string, count: number): string {
  if (count < 0) throw new RenderError('IllegalArgumentException: count is negative');
  if (self.length * count > LONGEST_TEXT) throw new RenderError('A text is longer than 10 MB.');
  return bounded(self.repeat(count));
}

function replaced(self: string, matches: readonly Match[], replacement: string): string {
  let text = '';
  let at = 0;
  for (const match of matches) {
    text += self.slice(at, match.at) + filledIn(replacement, match);
    if (text.length > LONGEST_TEXT) break;
    at = match.at + (match.groups[0] ?? '').length;
  }
  return bounded(text + self.slice(at));
}

/** `$1`, `${name}` are groups, a backslash takes the next sign as it is. */
function filledIn(replacement: string, match: Match): string {
  spendOnText(replacement.length);
  return replacement.replace(
    /\\([^])|\$\{(\w+)\}|\$(\d+)|[\\$]/g,
    (piece, sign?: string, name?: string, digits?: string) => {
      if (sign !== undefined) return sign;
      const named = match.named.get(name ?? '');
      if (named !== undefined) return match.groups[named] ?? '';
      if (digits === undefined) throw new RenderError(`Illegal group reference: ${piece}`);
      return group(digits, match);
    },
  );
}

/** The longest number that names a group; the digits behind it are text. */
function group(digits: string, { groups }: Match): string {
  for (let length = digits.length; length > 0; length--) {
    const number = Number(digits.slice(0, length));
    if (number < groups.length) return (groups[number] ?? '') + digits.slice(length);
  }
  throw new RenderError(`No group ${digits}`);
}

/** Empty parts at the end are dropped, and one at the start that an empty match would make. */
function split(self: string, pattern: string, limit: number): JavaList {
  const parts: string[] = [];
  let at = 0;
  for (const match of matchesOf(pattern, self, limit > 0 ? limit : Infinity)) {
    const length = (match.groups[0] ?? '').length;
    if (limit > 0 && parts.length === limit - 1) break;
    if (match.at + length === 0) continue;
    if (length === 0 && match.at >= self.length) continue;
    parts.push(self.slice(at, match.at));
    at = match.at + length;
  }
  if (parts.length === 0) return new JavaList([self]);
  parts.push(self.slice(at));
  if (limit === 0) while (parts.at(-1) === '') parts.pop();
  return new JavaList(parts);
}
