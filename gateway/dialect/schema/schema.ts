import type { Json, JsonObject } from '../../document/document.ts';
import { isObject, membersOf, pointerTo } from '../../document/pointer.ts';
import { lowerLength, lowerMaximum, lowerMinimum } from './bounds.ts';
import type { SchemaContext, Spot } from './context.ts';
import { lowerDependents } from './dependents.ts';
import { Draft } from './draft.ts';
import { FORMATS, KEPT, type Holds } from './keywords.table.ts';
import { onlyNull } from './only-null.ts';
import { requiredNames } from './required.ts';
import { noteRewritten, refuseWhatIsNot } from './said.ts';
import { type Types, typesOf, valuesOf } from './types.ts';

const NOTHING: JsonObject = { not: {} };

/**
 * A schema of OpenAPI 3.0 or 3.1 (JSON Schema 2020-12) in the words that OpenAPI 3.0.3 and an import's
 * models share, accepting the same; without prose. What those words cannot say is noted, never dropped unsaid.
 */
export function lowerSchema(schema: Json, pointer: string, context: SchemaContext): JsonObject {
  return context.marks.mark(lowered(schema, pointer, context), pointer);
}

function lowered(schema: Json, pointer: string, context: SchemaContext): JsonObject {
  if (!context.spend()) return {};
  if (typeof schema === 'boolean') {
    context.notes.rewritten(pointer, `${String(schema)} is written as a schema.`);
    return schema ? {} : { ...NOTHING };
  }
  if (!isObject(schema)) {
    context.notes.refused(pointer, 'A schema is an object.', 'Write a schema here.');
    return {};
  }
  const { $ref } = schema;
  if (typeof $ref !== 'string') return lowerKeywords({ schema, pointer, context });
  const reference = { $ref: context.reference($ref, pointer) };
  if (context.is30) return reference;
  return withReference(reference, lowerKeywords({ schema, pointer, context }));
}

/** Beside a `$ref`, OpenAPI 3.0 reads nothing. */
function withReference(reference: JsonObject, others: JsonObject): JsonObject {
  const { allOf, ...rest } = others;
  if (Object.keys(others).length === 0) return reference;
  return { allOf: [reference, ...(Array.isArray(allOf) ? (allOf as Json[]) : [])], ...rest };
}

function lowerKeywords(spot: Spot): JsonObject {
  const { schema, context } = spot;
  refuseWhatIsNot(spot);
  const isNullable = context.is30 && schema['nullable'] === true;
  const types = typesOf(schema, isNullable);
  noteRewritten(spot, types);
  const isNull = types?.size === 1 && types.has('null');
  const values = valuesOf(schema, types, isNullable) ?? (isNull ? [null] : undefined);
  if (values?.length === 0) return { ...NOTHING };
  const draft = new Draft();
  if (values !== undefined) setValues(draft, values);
  for (const [name, value] of membersOf(schema)) lowerMember(draft, name, value, spot);
  lowerBounds(draft, schema, types);
  lowerDependents(draft, spot, lowerSchema);
  return ofTypes(draft, types, values);
}

/** A null among them is said apart, by types. */
function setValues(draft: Draft, values: readonly Json[]): void {
  const others = values.filter((it) => it !== null);
  if (others.length === values.length) draft.set('enum', values);
  else if (others.length === 0) draft.and(onlyNull());
  else draft.and({ anyOf: [{ enum: others }, onlyNull()] });
}

/** Values that are listed need no types; one type stays, since an import names models after it. */
function ofTypes(
  draft: Draft,
  types: Types | undefined,
  values: readonly Json[] | undefined,
): JsonObject {
  if (types === undefined) return draft.made();
  const [only = ''] = types;
  if (types.size === 1 && only !== 'null') return draft.made(only);
  if (values === undefined) return draft.madeOfTypes(types);
  const [other, ...more] = [...types].filter((it) => it !== 'null');
  const isOther = more.length === 0 && !values.includes(null);
  return draft.made(isOther ? other : undefined);
}

type LowerMember = (draft: Draft, value: Json, spot: Spot) => void;

const unlessNumber =
  (name: 'minimum' | 'maximum'): LowerMember =>
  (draft, value) => {
    if (typeof value !== 'number') draft.set(name, value, 'number');
  };

/** Keywords that are kept with a difference. What is no value of theirs is left for the import to refuse. */
const OTHERS: Readonly<Record<string, LowerMember>> = {
  enum: (draft, value) => {
    if (!Array.isArray(value)) draft.set('enum', value);
  },
  format: (draft, value) => {
    const concern = typeof value === 'string' && FORMATS.get(value);
    if (concern) draft.set('format', value, concern);
  },
  maxItems: (draft, value, spot) => lowerListLength(draft, 'maxItems', value, spot),
  maximum: unlessNumber('maximum'),
  minItems: (draft, value, spot) => lowerListLength(draft, 'minItems', value, spot),
  minimum: unlessNumber('minimum'),
  required: (draft, _value, spot) => {
    const required = requiredNames(spot);
    if (required !== undefined) draft.set('required', required, 'object');
  },
  uniqueItems: (draft, value) => {
    if (value !== false) draft.set('uniqueItems', value, 'array');
  },
};

function lowerMember(draft: Draft, name: string, value: Json, spot: Spot): void {
  const kept = Object.hasOwn(KEPT, name) ? KEPT[name] : undefined;
  const pointer = spot.pointer + pointerTo(name);
  if (kept !== undefined)
    draft.set(name, lowerHeld(value, kept.holds, pointer, spot.context), kept.concerns);
  else if (Object.hasOwn(OTHERS, name)) OTHERS[name]?.(draft, value, spot);
}

function lowerListLength(
  draft: Draft,
  name: 'minItems' | 'maxItems',
  value: Json,
  { pointer, context }: Spot,
): void {
  const { members, besides, isLost } = lowerLength(name, value);
  for (const [member, it] of members) draft.set(member, it, 'array');
  if (besides !== undefined) draft.and(besides);
  const at = pointer + pointerTo(name);
  const way = 'no keyword that it keeps says the same';
  if (isLost)
    context.notes.lost(at, `An import drops "${name}", and ${way}: lists of any length pass.`);
  else if (besides !== undefined)
    context.notes.rewritten(
      at,
      `"${name}": ${JSON.stringify(value)} is said in keywords that an import keeps.`,
    );
}

function lowerBounds(draft: Draft, schema: JsonObject, types: Types | undefined): void {
  const isInteger = types?.has('integer') === true;
  const lower = lowerMinimum(schema, isInteger);
  for (const { members, besides } of [lower, lowerMaximum(schema)] as const) {
    for (const [name, value] of members) draft.set(name, value, 'number');
    if (besides !== undefined) draft.and(besides);
  }
}

/** What is no schema where one should stand is left for the import to refuse. */
function lowerHeld(value: Json, holds: Holds, pointer: string, context: SchemaContext): Json {
  if (holds === 'schemas')
    return Array.isArray(value)
      ? (value as Json[]).map((it, at) => lowerSchema(it, `${pointer}/${at}`, context))
      : value;
  if (holds === 'map')
    return isObject(value)
      ? Object.fromEntries(
          membersOf(value).map(([name, it]) => [
            name,
            lowerSchema(it, pointer + pointerTo(name), context),
          ]),
        )
      : value;
  if (holds === 'value' || (holds === 'flag-or-schema' && typeof value === 'boolean')) return value;
  return Array.isArray(value) ? {} : lowerSchema(value, pointer, context);
}

const PRIMITIVES = new Set<Json | undefined>(['boolean', 'integer', 'number', 'string']);

/** Whether a schema is of a primitive type, of which no response has a model (import fact 169). */
export const isPrimitive = (schema: JsonObject): boolean => PRIMITIVES.has(schema['type']);
