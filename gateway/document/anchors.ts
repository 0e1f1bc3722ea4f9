import type { Json } from './document.ts';
import { escapeToken } from './pointer.ts';

/** Where the schemas of a file stand that JSON Schema gives a name: `#node` by `$anchor`, addresses by `$id`. */
type Anchors = ReadonlyMap<string, string>;

/** Of files asked before: none changes once it is read. */
const known = new WeakMap<object, Anchors>();

/** No schema is nested deeper; a file that is, is refused elsewhere. */
const deepest = 300;

const anchorsOf = (root: object): Anchors => {
  const found = new Map<string, string>();
  const note = (name: Json | undefined, pointer: string, prefix: string): void => {
    if (typeof name !== 'string' || found.has(prefix + name)) return;
    found.set(prefix + name, pointer);
  };
  const walk = (value: object, pointer: string, depth: number): void => {
    const { $anchor, $dynamicAnchor, $id } = value as Readonly<Record<string, Json>>;
    note($anchor, pointer, '#');
    note($dynamicAnchor, pointer, '#');
    note($id, pointer, '');
    if (depth === deepest) return;
    for (const [name, member] of Object.entries(value) as [string, Json][])
      if (typeof member === 'object' && member !== null)
        walk(member, `${pointer}/${escapeToken(name)}`, depth + 1);
  };
  walk(root, '', 0);
  return found;
};

/**
 * The pointer of what a reference names by `$anchor` (`#node`) or by `$id` (`https://example.com/node`), with
 * whatever pointer follows the address; undefined where nothing has that name.
 */
export const anchored = (root: Json, reference: string): string | undefined => {
  if (typeof root !== 'object' || root === null) return undefined;
  const anchors = known.get(root) ?? anchorsOf(root);
  known.set(root, anchors);
  const [address = '', fragment = ''] = reference.split('#');
  if (address === '') return anchors.get(reference);
  const base = anchors.get(address);
  if (base === undefined || (fragment !== '' && !fragment.startsWith('/'))) return undefined;
  return base + fragment;
};
