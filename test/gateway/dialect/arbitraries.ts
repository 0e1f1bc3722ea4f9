import fc from 'fast-check';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';

const text = fc.constantFrom('', 'a', 'ab', 'abc', 'aaaa');
const number = fc.constantFrom(-1, 0, 0.5, 1, 2, 2.5, 3);
const count = fc.integer({ min: 0, max: 3 });
const name = fc.constantFrom('a', 'b', 'c');
const names = fc.uniqueArray(name, { maxLength: 2 });
const type = fc.constantFrom('array', 'boolean', 'integer', 'null', 'number', 'object', 'string');

/** Small values, most of them at or next to a limit that a schema below may have. */
export const instance: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: fc.constantFrom<Json>(null, true, false) },
    { weight: 4, arbitrary: text },
    { weight: 5, arbitrary: number },
    { weight: 3, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    {
      weight: 5,
      arbitrary: fc.dictionary(name, tie('value'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    },
  ),
})).value;

/** `probably` some of the keywords, each as often as the others. */
const some = (keywords: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> =>
  fc
    .subarray(Object.keys(keywords), { maxLength: Math.min(3, Object.keys(keywords).length) })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((it) => [it, keywords[it] ?? fc.constant(true)]))),
    ) as fc.Arbitrary<JsonObject>;

const listed = fc.uniqueArray(instance, {
  minLength: 1,
  maxLength: 4,
  selector: (it) => JSON.stringify(it),
});

const prose = {
  description: text,
  default: instance,
  deprecated: fc.boolean(),
  examples: fc.constant(['a']),
  contentEncoding: fc.constant('base64'),
  writeOnly: fc.boolean(),
  $comment: text,
  'x-own': text,
};

const values = {
  enum: listed,
  const: instance,
  type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 4 })),
};

const ofNumbers = {
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: fc.constantFrom(1, 2, 0.5),
};
const ofStrings = {
  minLength: count,
  maxLength: count,
  pattern: fc.constantFrom('^a', 'b', '^[ab]*$'),
};

/** One type, at times with null, and keywords of its own. */
const typed = (
  types: readonly string[],
  keywords: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(fc.constantFrom(...types), fc.boolean(), some(keywords))
    .map(([name, isNullable, others]): JsonObject => ({
      type: isNullable ? [name, 'null'] : name,
      ...others,
    }));

/** Schemas of JSON Schema 2020-12 without what is refused; `$ref`s lead to `#/components/schemas/…`. */
export const schemaOf = (references: readonly string[]): fc.Arbitrary<Json> =>
  fc.letrec<{ schema: Json; leaf: Json }>((tie) => {
    const schema = tie('schema');
    const schemas = fc.array(schema, { minLength: 1, maxLength: 3 });
    const map = fc.dictionary(name, schema, { maxKeys: 2, noNullPrototype: true });
    const ofLists = { items: schema, minItems: count, maxItems: count, uniqueItems: fc.boolean() };
    const ofObjects = {
      properties: map,
      additionalProperties: schema,
      required: names,
      minProperties: count,
      maxProperties: count,
      dependentRequired: fc.dictionary(name, names, { maxKeys: 2, noNullPrototype: true }),
      dependentSchemas: map,
    };
    const composed = { allOf: schemas, anyOf: schemas, oneOf: schemas, not: schema };
    const parts = (...groups: Record<string, fc.Arbitrary<unknown>>[]): fc.Arbitrary<JsonObject> =>
      fc.tuple(...groups.map(some)).map((all) => Object.assign({}, ...all) as JsonObject);
    return {
      leaf: fc.oneof(
        typed(['integer', 'number'], ofNumbers),
        typed(['string'], ofStrings),
        parts(values, ofNumbers),
        parts(values, ofStrings),
        parts(values),
      ),
      schema: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 4, arbitrary: tie('leaf') },
        { weight: 1, arbitrary: fc.boolean() },
        { weight: 3, arbitrary: parts(values, ofNumbers, ofStrings, prose) },
        { weight: 3, arbitrary: parts({ type: values.type }, ofLists) },
        { weight: 3, arbitrary: parts({ type: values.type }, ofObjects) },
        { weight: 3, arbitrary: parts(composed, values, ofNumbers) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(
              fc.constantFrom(...references),
              fc.oneof(fc.constant({}), parts(values, ofNumbers)),
            )
            .map(([$ref, others]): Json => ({ $ref, ...others })),
        },
      ),
    };
  }).schema;
