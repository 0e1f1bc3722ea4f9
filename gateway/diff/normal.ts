import type { Json } from '../document/document.ts';
import { isObject, membersOf } from '../document/pointer.ts';

/** The text of a value that is the same for every order of its members. */
export const canonical = (value: Json | undefined): string =>
  JSON.stringify(ordered(value ?? null));

const ordered = (value: Json): Json => {
  if (Array.isArray(value)) return (value as Json[]).map(ordered);
  if (!isObject(value)) return value;
  const members = membersOf(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, ordered(member)]));
};

export const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || canonical(a) === canonical(b);

/** The texts of a list, or of a single one. */
export const textsOf = (value: Json | undefined): string[] => {
  const list: readonly Json[] = Array.isArray(value)
    ? (value as Json[])
    : value === undefined
      ? []
      : [value];
  return list.filter((it) => typeof it === 'string');
};

/** What one list has and another has not. */
export const missing = <T>(from: readonly T[], others: readonly T[]): T[] =>
  from.filter((it) => !others.includes(it));

/** `a, b and c`, in code. */
export const listed = (names: readonly string[]): string => {
  const quoted = names.map((it) => `\`${it}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
};

/** A boolean, or its text. */
export const isTrue = (value: Json | undefined): boolean => value === true || value === 'true';
