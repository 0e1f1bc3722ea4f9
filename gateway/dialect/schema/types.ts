import type { Json, JsonObject } from '../../document/document.ts';
import { canonicalJson } from '../../draft-04/value.ts';

/** Types as `type` lists them; `number` stands for integers too. */
export type Types = ReadonlySet<string>;

const namesOf = (type: Json | undefined): string[] => {
  const names = Array.isArray(type) ? (type as Json[]) : [type];
  return names.filter((name) => typeof name === 'string');
};

const NON_NUMERIC = ['array', 'boolean', 'null', 'object', 'string'];

/** Types that a schema admits; undefined where it says none, or all of them. */
export function typesOf(schema: JsonObject, isNullable: boolean): Types | undefined {
  const types = new Set(namesOf(schema['type']));
  if (types.size === 0) return undefined;
  if (isNullable) types.add('null');
  if (types.has('number')) types.delete('integer');
  return types.has('number') && NON_NUMERIC.every((it) => types.has(it)) ? undefined : types;
}

function isOf(value: Json, types: Types): boolean {
  if (value === null) return types.has('null');
  if (Array.isArray(value)) return types.has('array');
  if (typeof value === 'number')
    return types.has('number') || (types.has('integer') && Number.isInteger(value));
  return types.has(typeof value);
}

/** What `enum` lists, or the one value of `const`; undefined where there is neither. */
function listedOf(schema: JsonObject, isNullable: boolean): readonly Json[] | undefined {
  const { enum: listed } = schema;
  if (Array.isArray(listed)) return isNullable ? [...(listed as Json[]), null] : (listed as Json[]);
  return Object.hasOwn(schema, 'const') ? [schema['const'] ?? null] : undefined;
}

/**
 * The values that `enum`, `const` and `type` admit together, each once; undefined where none are listed.
 * `nullable` beside a list admits null though the list does not hold it.
 */
export function valuesOf(
  schema: JsonObject,
  types: Types | undefined,
  isNullable: boolean,
): readonly Json[] | undefined {
  const listed = listedOf(schema, isNullable);
  if (listed === undefined) return undefined;
  const constant = Object.hasOwn(schema, 'const') ? canonicalJson(schema['const'] ?? null) : '';
  const found = new Map<string, Json>();
  for (const value of listed) {
    const text = canonicalJson(value);
    const isAdmitted = constant === '' || constant === text;
    if (isAdmitted && (types === undefined || isOf(value, types)) && !found.has(text))
      found.set(text, value);
  }
  return [...found.values()];
}
