import type { Json, JsonObject } from '../document/document.ts';
import { headerBytes, isHeaderName, isHeaderValue } from '../media/header-list.ts';
import { answeredName } from '../media/owned-headers.ts';
import { MalformedProxyResult } from './proxy-result-error.ts';

/**
 * The headers of a function's result as they are answered: values of `multiValueHeaders` before those of
 * `headers`, under the name that `multiValueHeaders` gives them (facts 42 to 44, 49 to 51, 53, 59,
 * 66).
 *
 * @throws MalformedProxyResult for a map, a name or a value that is none
 */
export function proxyHeaders(headers: Json | undefined, multi: Json | undefined): string[] {
  const list: string[] = [];
  let typed = false as boolean;
  const add = (name: string, value: string): void => {
    if (name.toLowerCase() === 'content-type') typed = true;
    const answered = answeredName(name);
    if (answered !== undefined) list.push(answered, value);
  };
  const groups = multiValues(multi);
  for (const { name, values } of groups.values()) for (const value of values) add(name, value);
  const singles = objectOf(headers, 'headers');
  for (const name in singles) {
    const value = textOf(name, singles[name]);
    if (value === undefined) continue;
    const group = groups.size === 0 ? undefined : groups.get(name.toLowerCase());
    // The same pair in both is one pair.
    if (group === undefined || !group.values.includes(value)) add(group?.name ?? name, value);
  }
  // Fact 60.
  if (!typed) list.push('Content-Type', 'application/json');
  return list;
}

interface Group {
  readonly name: string;
  readonly values: string[];
}

const NONE: ReadonlyMap<string, Group> = new Map();

/** By lower-case name. */
function multiValues(multi: Json | undefined): ReadonlyMap<string, Group> {
  if (multi === undefined || multi === null) return NONE;
  const groups = new Map<string, Group>();
  const object = objectOf(multi, 'multiValueHeaders');
  for (const name in object) {
    const values = object[name];
    if (values === null || values === undefined) continue;
    if (!Array.isArray(values))
      throw new MalformedProxyResult(`multiValueHeaders ${JSON.stringify(name)} is not a list`);
    const group = groups.get(name.toLowerCase()) ?? { name, values: [] };
    groups.set(name.toLowerCase(), group);
    for (const value of values as readonly Json[]) {
      const text = textOf(name, value);
      if (text !== undefined) group.values.push(text);
    }
  }
  return groups;
}

const NO_MEMBERS: JsonObject = Object.freeze({});

function objectOf(value: Json | undefined, member: string): JsonObject {
  if (value === undefined || value === null) return NO_MEMBERS;
  if (typeof value === 'object' && !Array.isArray(value)) return value as JsonObject;
  throw new MalformedProxyResult(`${member} is not an object`);
}

/** Text, number and boolean as text (fact 43); null is no header. */
function textOf(name: string, value: Json | undefined): string | undefined {
  if (!isHeaderName(name))
    throw new MalformedProxyResult(`${JSON.stringify(name)} is no header name`);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object')
    throw new MalformedProxyResult(`the value of header ${name} is no text`);
  const text = String(value);
  if (!isHeaderValue(text))
    throw new MalformedProxyResult(`the value of header ${name} holds control characters`);
  return headerBytes(text);
}
