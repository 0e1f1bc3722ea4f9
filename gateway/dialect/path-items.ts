import type { Json, JsonObject } from '../document/document.ts';
import { memberOf, membersOf, pointerTo, valueAt } from '../document/pointer.ts';
import type { Moved } from './places.ts';

export interface WithPathItems {
  readonly root: JsonObject;
  /** Pointers of path items to where they are authored. */
  readonly moved: Moved;
}

const longestChain = 50;

/** Path items that refer to others (`#/components/pathItems/X` of 3.1) written out: an import looks for operations only. */
export function inlinePathItems(root: JsonObject): WithPathItems {
  const moved: Record<string, string> = {};
  const paths = membersOf(root['paths']).map(([path, item]): [string, Json] => {
    const place = settledPlace(root, item, pointerTo('paths', path));
    if (place === undefined) return [path, item];
    moved[pointerTo('paths', path)] = place;
    const siblings = membersOf(item).filter(([name]) => name !== '$ref');
    const target = membersOf(valueAt(root, place));
    return [path, Object.fromEntries([...target, ...siblings])];
  });
  if (Object.keys(moved).length === 0) return { root, moved };
  return { root: { ...root, paths: Object.fromEntries(paths) }, moved };
}

/** Where a reference leads; undefined where there is none, or it leads nowhere. */
export function settledPlace(root: JsonObject, value: Json, pointer: string): string | undefined {
  let [at, item]: [string, Json | undefined] = [pointer, value];
  for (let steps = 0; steps < longestChain; steps += 1) {
    const reference = memberOf(item, '$ref');
    if (item === undefined) return undefined;
    if (typeof reference !== 'string' || !reference.startsWith('#/'))
      return at === pointer ? undefined : at;
    at = decoded(reference.slice(1));
    item = valueAt(root, at);
  }
  return undefined;
}

/** A fragment may be percent-encoded, as any part of a URL. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
