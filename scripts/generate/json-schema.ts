import type { Json, JsonObject } from '../../gateway/document/document.ts';
import { isObject, membersOf } from '../../gateway/document/pointer.ts';
import { type ShapeName, shapes } from '../../gateway/document/grammar.table.ts';

/** Which way a value travels: `readOnly` members are not asked of a request, `writeOnly` not of a response. */
export type Direction = 'request' | 'response';

/** Members of an OpenAPI 3.0 schema that say nothing to a validator. */
const silent = new Set([
  ...['description', 'title', 'example', 'examples', 'externalDocs', 'xml', 'deprecated'],
  ...['discriminator', 'readOnly', 'writeOnly', '$comment'],
]);

const bounds = { exclusiveMinimum: 'minimum', exclusiveMaximum: 'maximum' } as const;

/** OpenAPI 3.0 has `exclusiveMinimum: true` beside `minimum`; JSON Schema has one number. */
const exclusiveBounds = (schema: JsonObject): JsonObject => {
  let out = schema;
  for (const [exclusive, inclusive] of Object.entries(bounds)) {
    if (typeof out[exclusive] !== 'boolean') continue;
    const { [exclusive]: isExclusive, [inclusive]: bound, ...rest } = out;
    out =
      bound === undefined
        ? rest
        : { ...rest, [isExclusive === true ? exclusive : inclusive]: bound };
  }
  return out;
};

/** `nullable` beside an `enum` admits null though the list does not hold it. */
const nullableEnum = (schema: JsonObject): JsonObject => {
  const { enum: values } = schema;
  if (schema['nullable'] !== true || !Array.isArray(values) || values.includes(null)) return schema;
  return { ...schema, enum: [...(values as Json[]), null] };
};

const hiddenMarks = { request: 'readOnly', response: 'writeOnly' } as const;

const requiredOf = (schema: JsonObject, direction: Direction): Json => {
  const required = Array.isArray(schema['required']) ? (schema['required'] as Json[]) : [];
  const mark = hiddenMarks[direction];
  const hidden = membersOf(schema['properties'])
    .filter(([, property]) => isObject(property) && property[mark] === true)
    .map(([name]) => name);
  return required.filter((name) => typeof name !== 'string' || !hidden.includes(name));
};

/** Turns a schema of OpenAPI 3.0 into JSON Schema, without prose. References into components stay. */
export const jsonSchema = (schema: Json, direction: Direction): Json =>
  convert(schema, 'schema', direction);

const convert = (value: Json, shape: ShapeName, direction: Direction): Json => {
  if (shape === 'data' || shape === 'any' || typeof value !== 'object' || value === null)
    return value;
  if (Array.isArray(value)) {
    const { items = shape } = shapes[shape];
    return (value as Json[]).map((item) => convert(item, items, direction));
  }
  const object = value as JsonObject;
  if (shape !== 'schema') return convertMembers(object, shape, direction);
  if (typeof object['$ref'] === 'string') return { $ref: object['$ref'] };
  const kept = Object.entries(exclusiveBounds(nullableEnum(object))).filter(
    ([name]) => !silent.has(name) && !name.startsWith('x-'),
  ) as [string, Json][];
  const out = convertMembers(Object.fromEntries(kept), shape, direction);
  return Array.isArray(object['required'])
    ? { ...out, required: requiredOf(object, direction) }
    : out;
};

const convertMembers = (object: JsonObject, shape: ShapeName, direction: Direction): JsonObject => {
  const { members = {}, entries } = shapes[shape];
  return Object.fromEntries(
    membersOf(object).map(([name, member]): [string, Json] => {
      const known = Object.hasOwn(members, name) ? members[name] : undefined;
      return [name, convert(member, known ?? entries ?? 'any', direction)];
    }),
  );
};

/** The document's component schemas as JSON Schema, where references expect them. */
export const componentsSchema = (root: JsonObject, direction: Direction): JsonObject => {
  const components = isObject(root['components']) ? root['components'] : {};
  const schemas = membersOf(components['schemas']).map(([name, schema]): [string, Json] => [
    name,
    jsonSchema(schema, direction),
  ]);
  return { components: { schemas: Object.fromEntries(schemas) } };
};
