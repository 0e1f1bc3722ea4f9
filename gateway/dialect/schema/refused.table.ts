import type { Json, JsonObject } from '../../document/document.ts';
import { isObject } from '../../document/pointer.ts';

/** A keyword that OpenAPI 3.0.3 has not, and no short form of its own keywords says the same. */
export interface Refused {
  /** Whether it decides anything here. */
  readonly says: (value: Json, schema: JsonObject) => boolean;
  readonly remedy: string;
}

const always = (): boolean => true;
const isAny = (value: Json): boolean =>
  value === true || (isObject(value) && Object.keys(value).length === 0);
const isNotAny = (value: Json): boolean => !isAny(value);
const has = (schema: JsonObject, name: string): boolean => Object.hasOwn(schema, name);

const list = 'Describe the items with one "items" schema, or make the list an object.';
const named = 'Name the properties, or say additionalProperties for all that are not named.';

/** Refused where they decide something, never dropped. */
export const REFUSED: ReadonlyMap<string, Refused> = new Map<string, Refused>(
  Object.entries({
    if: {
      says: (_value, schema) => has(schema, 'then') || has(schema, 'else'),
      remedy: 'Say it with allOf: [{anyOf: [{not: <if>}, <then>]}, {anyOf: [<if>, <else>]}].',
    },
    contains: {
      says: (_value, schema) => schema['minContains'] !== 0 || has(schema, 'maxContains'),
      remedy: 'Say not: {type: array, items: {not: <contains>}}, or check it in the function.',
    },
    prefixItems: { says: always, remedy: list },
    items: { says: (value) => Array.isArray(value), remedy: list },
    unevaluatedItems: { says: isNotAny, remedy: list },
    unevaluatedProperties: {
      says: isNotAny,
      remedy: 'Name all properties in one schema, and say additionalProperties there.',
    },
    propertyNames: { says: isNotAny, remedy: named },
    patternProperties: { says: isNotAny, remedy: named },
    $dynamicRef: { says: always, remedy: 'Refer to the schema by a plain $ref.' },
    $recursiveRef: { says: always, remedy: 'Refer to the schema by a plain $ref.' },
  } satisfies Record<string, Refused>),
);
