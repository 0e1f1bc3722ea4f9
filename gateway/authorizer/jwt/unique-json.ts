import type { JsonObject } from '../../document/document.ts';

const STRINGS_AND_MARKS = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/**
 * Parses a JSON object and refuses one that names a member twice, at any depth: which of the two
 * counts differs between readers, so a signer and a verifier may see different tokens.
 *
 * @returns `undefined` for anything else than such an object
 */
export function parseUniqueObject(text: string): JsonObject | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return repeatsMember(text) ? undefined : (value as JsonObject);
}

/** @param text valid JSON: after `{`, and after `,` within an object, stands a member's name */
function repeatsMember(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  let nameIsNext = false;
  for (const [mark] of text.matchAll(STRINGS_AND_MARKS)) {
    if (mark === '{') open.push(new Set());
    else if (mark === '[') open.push(undefined);
    else if (mark === '}' || mark === ']') open.pop();
    else if (mark !== ',' && nameIsNext && !addName(open.at(-1), mark)) return true;
    nameIsNext = (mark === '{' || mark === ',') && open.at(-1) !== undefined;
  }
  return false;
}

function addName(names: Set<string> | undefined, quoted: string): boolean {
  const name = JSON.parse(quoted) as string;
  if (names?.has(name) === true) return false;
  names?.add(name);
  return true;
}
