import { lower } from '../../../../../gateway/deployment/rest/models/lower.ts';
import type { Json } from '../../../../../gateway/document/document.ts';

const root = { components: { schemas: { Pet: { properties: { name: {} } } } } };

function lowered(schema: Json): { schema: unknown; reported: string[] } {
  const reported: string[] = [];
  const report = (_rule: string, pointer: string, message: string): unknown =>
    reported.push(`${pointer} ${message}`);
  return { schema: lower(schema, '/at', { root, report }), reported };
}

test.each<[string, Json, Json]>([
  [
    'draft-04 stays',
    { type: ['string', 'null'], enum: ['a'] },
    { type: ['string', 'null'], enum: ['a'] },
  ],
  [
    'what an import drops is dropped (REST fact 106)',
    {
      ...{ type: 'integer', minimum: 1, exclusiveMinimum: true, nullable: true, example: 1 },
      ...{ default: 1, readOnly: true, deprecated: true, title: 'A', minItems: 1, maxItems: 2 },
    },
    { type: 'integer', minimum: 1 },
  ],
  [
    'what a later draft has is dropped',
    { const: 1, if: {}, then: {}, contains: {}, propertyNames: {}, type: 'number' },
    { type: 'number' },
  ],
  [
    'members named as keywords are are members',
    { properties: { example: { type: 'null' }, const: { nullable: true } } },
    { properties: { example: { type: 'null' }, const: {} } },
  ],
  [
    'schemas within',
    {
      items: [{ title: 'A' }],
      additionalItems: { not: { title: 'A' } },
      dependencies: { a: ['b'] },
    },
    { items: [{}], additionalItems: { not: {} }, dependencies: { a: ['b'] } },
  ],
  [
    'a reference stands alone (import fact 170)',
    { $ref: '#/components/schemas/Pet', description: 'A pet', type: 'object' },
    { $ref: '#/definitions/Pet' },
  ],
  [
    'a reference as an export writes it (import fact 170)',
    { $ref: 'https://apigateway.amazonaws.com/restapis/abc/models/Pet' },
    { $ref: '#/definitions/Pet' },
  ],
  [
    'a reference to a model that is not there is left out, its neighbours stay (import fact 196)',
    {
      properties: { a: { $ref: '#/components/schemas/Gone' }, b: { type: 'null' } },
      items: { $ref: '#/components/schemas/Pet/properties/gone' },
      not: { $ref: '#/components/schemas/Pet/properties/name' },
    },
    {
      properties: { a: {}, b: { type: 'null' } },
      items: {},
      not: { $ref: '#/definitions/Pet/properties/name' },
    },
  ],
  [
    'flags',
    { additionalProperties: false, uniqueItems: true },
    { additionalProperties: false, uniqueItems: true },
  ],
])('%s', (_name, schema, want) => {
  expect(lowered(schema)).toEqual({ schema: want, reported: [] });
});

test.each<[Json, string]>([
  [
    { minLength: '3' },
    '/at/minLength Invalid model schema specified: minLength is a whole number from 0.',
  ],
  [{ required: true }, '/at/required Invalid model schema specified: required is a list of names.'],
  [{ enum: [] }, '/at/enum Invalid model schema specified: enum is a list of at least one value.'],
  [
    { pattern: '(' },
    '/at/pattern Invalid model schema specified: pattern is a regular expression (ECMA 262).',
  ],
  [
    { properties: { a: { type: 'file' } } },
    '/at/properties/a/type Invalid model schema specified: type is array, boolean, integer, null, number, object, string, or a list of these.',
  ],
  [
    { items: { $ref: '#/paths/x' } },
    '/at/items Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]: #/paths/x',
  ],
])('%j is refused (import facts 185, 186)', (schema, message) => {
  expect(lowered(schema).reported).toEqual([message]);
});
