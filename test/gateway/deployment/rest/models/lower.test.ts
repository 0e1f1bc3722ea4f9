import { lower } from '../../../../../gateway/deployment/rest/models/lower.ts';
import type { Json } from '../../../../../gateway/document/document.ts';

const root = { components: { schemas: { Pet: { properties: { name: {} } } } } };

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
  expect(lower(schema, root)).toEqual(want);
});

test.each<[Json, Json]>([
  [{ minLength: '3', maxLength: 4 }, { maxLength: 4 }],
  [{ required: true }, {}],
  [{ enum: [] }, {}],
  [{ pattern: '(' }, {}],
  [{ properties: { a: { type: 'file' } } }, { properties: { a: {} } }],
  [{ items: { $ref: '#/paths/x' } }, { items: {} }],
])('%j, which the linter refuses, is left out (import facts 185, 186)', (schema, want) => {
  expect(lower(schema, root)).toEqual(want);
});
