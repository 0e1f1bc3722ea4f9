import { quote } from './json-text.ts';

/** Above so many names looking each one up beats comparing them all. */
const FEW = 24;

/** JSON text of a list of names and values: the last value of each name, and all of them. */
export interface NameValueJson {
  readonly single: string;
  readonly multi: string;
}

/**
 * Writes the pair of maps that a version 1 event has for headers and for the query (facts 29, 33).
 *
 * @param list name, value, name, value, …: names are told apart by case (fact 69)
 */
export function nameValueJson(list: readonly string[]): NameValueJson {
  if (list.length > 2 * FEW || hasRepeat(list)) return groupedJson(list);
  let single = '';
  let multi = '';
  for (let at = 0; at < list.length; at += 2) {
    const name = quote(list[at] ?? '');
    const value = quote(list[at + 1] ?? '');
    const before = at === 0 ? '{' : ',';
    single += `${before}${name}:${value}`;
    multi += `${before}${name}:[${value}]`;
  }
  return single === ''
    ? { single: '{}', multi: '{}' }
    : { single: `${single}}`, multi: `${multi}}` };
}

function hasRepeat(list: readonly string[]): boolean {
  for (let at = 2; at < list.length; at += 2) {
    const name = list[at];
    for (let before = 0; before < at; before += 2) if (list[before] === name) return true;
  }
  return false;
}

function groupedJson(list: readonly string[]): NameValueJson {
  const groups = new Map<string, string[]>();
  for (let at = 0; at < list.length; at += 2) {
    const name = list[at] ?? '';
    const value = quote(list[at + 1] ?? '');
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  const single: string[] = [];
  const multi: string[] = [];
  for (const [name, values] of groups) {
    const key = quote(name);
    single.push(`${key}:${values.at(-1) ?? '""'}`);
    multi.push(`${key}:[${values.join(',')}]`);
  }
  return { single: `{${single.join(',')}}`, multi: `{${multi.join(',')}}` };
}
