import type { Json } from '../document/document.ts';
import { type ShapeName, shapes } from '../document/grammar.table.ts';
import { escapeToken } from '../document/pointer.ts';

/** Objects of the grammar with entries that have no names of the author's: they may bear extensions. */
const extensible = new Set<ShapeName>(['paths', 'responses', 'callback']);

/** Members, in places the grammar does not describe, below which everything is a name or a value. */
const namesAndValues = new Set(['security', 'scopes', 'mapping', 'dependentRequired']);

/** Members, in places the grammar does not describe, whose own members have names of the author's. */
const ownNames = new Set(['variables', 'dependentSchemas', 'webhooks']);

const isSection = (pointer: string): boolean => /^\/components\/[^/]+$/.test(pointer);

/** Whether the members of an object have names of the author's own. */
const isNamed = (shape: ShapeName, pointer: string): boolean => {
  if (shape === 'any') return ownNames.has(lastToken(pointer));
  if (shapes[shape].entries === undefined) return false;
  return isSection(pointer) || !extensible.has(shape);
};

/** An extension of somebody else's: what is below it is theirs. */
const isForeign = (name: string, shape: ShapeName): boolean =>
  shape === 'any' && name.startsWith('x-');

const isScalar = (value: Json): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;

const lastToken = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

const shapeOf = (shape: ShapeName, member: string): ShapeName => {
  const { members, entries } = shapes[shape];
  if (members !== undefined && Object.hasOwn(members, member)) return members[member] ?? 'any';
  return entries ?? (namesAndValues.has(member) ? 'data' : 'any');
};

/**
 * Pointers to the extensions below an object, by the pointer of the object that bears each. Data,
 * other extensions and names of the author's own are none, whatever they are called.
 */
export const extensionsIn = (
  root: Json,
  isExtension: (name: string) => boolean,
): { readonly bearer: string; readonly name: string; readonly pointer: string }[] => {
  const found: { bearer: string; name: string; pointer: string }[] = [];
  const visit = (value: Json, pointer: string, shape: ShapeName): void => {
    if (isScalar(value) || shape === 'data') return;
    if (Array.isArray(value)) {
      const items = shapes[shape].items ?? shape;
      (value as Json[]).forEach((item, at) => visit(item, `${pointer}/${at}`, items));
      return;
    }
    const named = isNamed(shape, pointer);
    for (const [name, member] of Object.entries(value) as [string, Json][]) {
      const isFound = !named && isExtension(name);
      if (!isFound && isScalar(member)) continue;
      const at = `${pointer}/${escapeToken(name)}`;
      if (isFound) found.push({ bearer: pointer, name, pointer: at });
      const below = shapeOf(shape, name);
      if (named || !isForeign(name, below)) visit(member, at, below);
    }
  };
  visit(root, '', 'root');
  return found;
};
