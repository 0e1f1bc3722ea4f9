import type { Json } from './document.ts';

/** What is wrong with the aliases of a file, and of which member. */
export interface AliasFault {
  readonly message: string;
  readonly tokens: readonly string[];
}

/** Values of a document with all aliases written out: twice what 5,000 operations have. */
const mostValues = 1_000_000;

/** An alias within what it names, and such that multiply beyond measure. */
export const aliasFault = (root: Json): AliasFault | undefined => {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  let fault: AliasFault | undefined;
  const blame = (tokens: readonly string[], message: string): number => {
    fault ??= { message, tokens };
    return 0;
  };
  const sizeOf = (value: Json | undefined, tokens: readonly string[]): number => {
    if (typeof value !== 'object' || value === null || fault !== undefined) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) return blame(tokens, 'This alias stands within what it names.');
    open.add(value);
    let size = 1;
    for (const [name, member] of Object.entries(value)) size += sizeOf(member, [...tokens, name]);
    open.delete(value);
    sizes.set(value, size);
    if (size <= mostValues) return size;
    return blame(tokens, 'The aliases (*name) of this file expand without bound; write them out.');
  };
  sizeOf(root, []);
  return fault;
};
