import type { Json } from '../document/document.ts';
import { memberOf, membersOf } from '../document/pointer.ts';
import { isSame } from './normal.ts';

/** What is read of a change that may be half of one. */
export interface Half {
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly base?: { readonly value?: Json };
  readonly revision?: { readonly value?: Json };
}

/** One parameter, of which Redocly tells that it is gone, and that it is new: it pairs them by likeness. */
export interface Parted<T> {
  readonly removed: T;
  readonly added: T;
}

/** Changes that are whole, and parameters of the same list, name and place in two halves. */
export const partedOf = <T extends Half>(
  changes: readonly T[],
): { readonly whole: readonly T[]; readonly parted: readonly Parted<T>[] } => {
  const ofParameters = changes.filter(({ typeName }) => typeName === 'Parameter');
  const parted = ofParameters.flatMap((removed): Parted<T>[] => {
    if (removed.kind !== 'removed') return [];
    const added = ofParameters.find((it) => it.kind === 'added' && isHalfOf(it, removed));
    return added === undefined ? [] : [{ removed, added }];
  });
  const halves = new Set(parted.flatMap(({ removed, added }) => [removed, added]));
  return { whole: changes.filter((it) => !halves.has(it)), parted };
};

const isHalfOf = (added: Half, removed: Half): boolean =>
  listOf(added) === listOf(removed) &&
  ['name', 'in'].every((member) => {
    const name = memberOf(added.revision?.value, member);
    return typeof name === 'string' && name === memberOf(removed.base?.value, member);
  });

const listOf = ({ path }: Half): string => path.slice(0, path.lastIndexOf('/'));

const PROSE: ReadonlySet<string> = new Set([
  ...['title', 'description', 'default', 'example', 'examples', 'deprecated'],
]);

/** What a value says to a caller. */
const saidBy = (value: Json | undefined): Record<string, Json> =>
  Object.fromEntries(
    membersOf(value).filter(
      ([name, member]) => !PROSE.has(name) && !(name === 'required' && member === false),
    ),
  );

/** Names of the members that say something else than they did, each of them once. */
export const differing = <T extends Half>({ removed, added }: Parted<T>): readonly string[] => {
  const [one, other] = [saidBy(removed.base?.value), saidBy(added.revision?.value)];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => {
    const [a, b] = [one[name], other[name]];
    return name === 'schema' ? !isSame(saidBy(a), saidBy(b)) : !isSame(a, b);
  });
};
