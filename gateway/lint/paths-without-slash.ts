import type { JsonObject } from '../document/document.ts';
import { membersOf } from '../document/pointer.ts';

/** Paths that do not begin with a slash: an import makes nothing of them (import facts 195, 203). */
export const pathsWithoutSlash = (root: JsonObject): readonly string[] =>
  membersOf(root['paths'])
    .map(([path]) => path)
    .filter((path) => !path.startsWith('/') && !path.startsWith('x-'));
