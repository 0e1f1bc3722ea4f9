/** The names and positions that a path leads by: `$.lines[0]` is `['lines', 0]`. */
type Steps = readonly (string | number)[];

const step = /\.([A-Za-z_][\w-]*)|\[(\d+)\]|\['([^']+)'\]/g;

/** Reads a path that the definition's schema has let pass, without its `$`. */
const stepsOf = (path: string): Steps =>
  [...path.matchAll(step)].map(([, name, index, quoted]) =>
    index === undefined ? (name ?? quoted ?? '') : Number(index),
  );

/** What a path leads to; `undefined` where nothing is there. */
export function readPath(value: unknown, path: string): unknown {
  let at = value;
  for (const name of stepsOf(path)) at = childOf(at, name);
  return at;
}

function childOf(value: unknown, name: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  if (Array.isArray(value) !== (typeof name === 'number')) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[name];
}

/**
 * A copy of a value with something else at a place; objects on the way there are made.
 *
 * @returns `undefined` where the way leads through what is no object, or through a list
 */
export function writePath(value: unknown, path: string, placed: unknown): unknown {
  return place(value, stepsOf(path), placed);
}

function place(value: unknown, [name, ...rest]: Steps, placed: unknown): unknown {
  if (name === undefined) return placed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (typeof name === 'number') return undefined;
  const before = Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : {};
  const after = place(before, rest, placed);
  if (after === undefined) return undefined;
  // As own members of a map: `__proto__` is a name like any other.
  return Object.fromEntries([
    ...Object.entries(value).filter(([it]) => it !== name),
    [name, after],
  ]);
}
