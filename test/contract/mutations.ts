import type { Schema } from './document.ts';

/** A value that was valid, with one thing in it made wrong. */
export interface Mutation {
  readonly name: string;
  readonly value: unknown;
}

/** Every way in which one keyword of a schema can be broken in an otherwise valid value. */
export function mutationsOf(schema: Schema, valid: unknown, place = 'body'): Mutation[] {
  const chosen = schema.oneOf ? branchOf(schema.oneOf, valid) : schema;
  const here = [...wrongType(chosen, place), ...outOfBounds(chosen, place)];
  if (Array.isArray(valid)) return [...here, ...itemMutations(chosen, valid, place)];
  if (typeof valid !== 'object' || valid === null) return here;
  return [...here, ...memberMutations(chosen, valid as Members, place)];
}

type Members = Readonly<Record<string, unknown>>;

/** The branch of a `oneOf` whose constants the value has. */
function branchOf(branches: readonly Schema[], valid: unknown): Schema {
  const fits = (branch: Schema): boolean =>
    Object.entries(branch.properties ?? {}).every(([name, { enum: allowed }]) => {
      const value = (valid as Members)[name];
      return !Array.isArray(allowed) || value === undefined || allowed.includes(value);
    });
  return branches.find(fits) ?? {};
}

function wrongType(schema: Schema, place: string): Mutation[] {
  const wrong = { string: 7, integer: 'x', number: 'x', boolean: 'x', object: 'x', array: 'x' };
  const { type } = schema;
  if (type === undefined || !(type in wrong)) return [];
  return [{ name: `${place} is no ${type}`, value: wrong[type as keyof typeof wrong] }];
}

/** One value beyond each bound that the schema sets. */
function outOfBounds(schema: Schema, place: string): Mutation[] {
  const beyond: Record<string, (bound: never) => unknown> = {
    enum: () => 'not one of the enumerated',
    maxLength: (bound: number) => 'x'.repeat(bound + 1),
    minLength: (bound: number) => (bound > 0 ? 'x'.repeat(bound - 1) : undefined),
    maximum: (bound: number) => (bound < Number.MAX_SAFE_INTEGER ? bound + 1 : undefined),
    minimum: (bound: number) => bound - 1,
    format: (format: string) => (checkedFormats.has(format) ? 'not of that format' : undefined),
    maxItems: (bound: number) => Array.from({ length: bound + 1 }, () => ({})),
  };
  return Object.entries(beyond).flatMap(([keyword, breakIt]) => {
    const bound = schema[keyword];
    const value = bound === undefined ? undefined : breakIt(bound as never);
    return value === undefined ? [] : [{ name: `${place} breaks ${keyword}`, value }];
  });
}

const checkedFormats = new Set(['email', 'uuid', 'date', 'date-time']);

const itemMutations = (schema: Schema, valid: readonly unknown[], place: string): Mutation[] =>
  valid.length === 0 || schema.items === undefined
    ? []
    : mutationsOf(schema.items, valid[0], `${place}/0`).map(({ name, value }) => ({
        name,
        value: [value, ...valid.slice(1)],
      }));

function memberMutations(schema: Schema, valid: Members, place: string): Mutation[] {
  const properties = Object.entries(schema.properties ?? {});
  const without = (schema.required ?? []).map((name) => ({
    name: `${place} lacks ${name}`,
    value: Object.fromEntries(Object.entries(valid).filter(([it]) => it !== name)),
  }));
  const unknown =
    schema['additionalProperties'] === false
      ? [{ name: `${place} has an unknown member`, value: { ...valid, unknownMember: 1 } }]
      : [];
  const inside = properties
    .filter(([name]) => name in valid)
    .flatMap(([name, member]) =>
      mutationsOf(member, valid[name], `${place}/${name}`).map((mutation) => ({
        name: mutation.name,
        value: { ...valid, [name]: mutation.value },
      })),
    );
  return [...without, ...unknown, ...inside];
}
