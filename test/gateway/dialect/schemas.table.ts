import type { Json } from '../../../gateway/document/document.ts';

/** A schema of one version, and what becomes of it in the dialect. */
export type SchemaCase = readonly [name: string, before: Json, after: Json];

const NULL = {
  not: {
    anyOf: [
      ...['boolean', 'number', 'string', 'object'].map((type) => ({ type })),
      { type: 'array', items: {} },
    ],
  },
};
const NOT_EMPTY = { not: { type: 'array', items: { not: {} } } };
const lacksA = { not: { type: 'object', required: ['a'] } };

/** Of OpenAPI 3.1, which is JSON Schema 2020-12. */
export const of31: readonly SchemaCase[] = [
  ['true is any value', true, {}],
  ['false is none', false, { not: {} }],
  [
    'prose, examples and defaults decide nothing (import fact 186)',
    {
      type: 'string',
      title: 't',
      description: 'd',
      examples: ['a'],
      example: 'a',
      default: 'a',
      deprecated: true,
      externalDocs: { url: 'https://a' },
      xml: {},
      $comment: 'c',
      'x-own': 1,
      readOnly: true,
      writeOnly: true,
    },
    { type: 'string' },
  ],
  [
    'identifiers, anchors and containers name no condition',
    {
      $id: 'https://a',
      $schema: 'https://b',
      $anchor: 'a',
      $dynamicAnchor: 'b',
      $vocabulary: {},
      $defs: { a: {} },
      definitions: { b: {} },
    },
    {},
  ],
  [
    'content keywords are notes',
    { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png', contentSchema: {} },
    { type: 'string' },
  ],
  ['one type in a list', { type: ['string'], minLength: 1 }, { type: 'string', minLength: 1 }],
  [
    'a type and null',
    { type: ['string', 'null'], maxLength: 3 },
    { anyOf: [{ type: 'string', maxLength: 3 }, NULL] },
  ],
  ['null alone', { type: 'null' }, NULL],
  [
    'several types, each with what concerns it',
    {
      type: ['object', 'integer', 'array'],
      required: ['a'],
      minimum: 1,
      minLength: 2,
      uniqueItems: true,
    },
    {
      anyOf: [
        { type: 'object', required: ['a'] },
        { type: 'integer', minimum: 1 },
        { type: 'array', items: {}, uniqueItems: true },
      ],
    },
  ],
  ['integer beside number', { type: ['integer', 'number'] }, { type: 'number' }],
  [
    'every type is none',
    { type: ['array', 'boolean', 'null', 'object', 'string', 'number'], minimum: 1 },
    { minimum: 1 },
  ],
  [
    'several types beside anyOf',
    { type: ['string', 'null'], anyOf: [{ minLength: 1 }] },
    { anyOf: [{ minLength: 1 }], allOf: [{ anyOf: [{ type: 'string' }, NULL] }] },
  ],
  ['const', { const: 'a' }, { enum: ['a'] }],
  ['const null', { const: null }, NULL],
  [
    'const that enum has',
    { const: { a: 1, b: 2 }, enum: [1, { b: 2, a: 1 }] },
    { enum: [{ b: 2, a: 1 }] },
  ],
  ['const that enum has not', { const: 1, enum: [2] }, { not: {} }],
  [
    'values that the type admits',
    { type: ['string', 'null'], enum: ['a', 1, null] },
    { anyOf: [{ enum: ['a'] }, NULL] },
  ],
  [
    'values of one type keep it',
    { type: ['string', 'null'], enum: ['a'] },
    { type: 'string', enum: ['a'] },
  ],
  ['values twice (import fact 188)', { enum: ['a', 'a', 1, 1.0] }, { enum: ['a', 1] }],
  ['no values', { enum: [] }, { not: {} }],
  [
    'exclusiveMinimum of integers is the next one (REST fact 106)',
    { type: 'integer', exclusiveMinimum: 0 },
    { type: 'integer', minimum: 1 },
  ],
  [
    'exclusiveMinimum between integers',
    { type: 'integer', exclusiveMinimum: 0.5 },
    { type: 'integer', minimum: 1 },
  ],
  [
    'exclusiveMinimum of numbers is anything but it',
    { type: 'number', exclusiveMinimum: 0 },
    { type: 'number', minimum: 0, not: { enum: [0] } },
  ],
  [
    'exclusiveMinimum beyond what a double counts',
    { type: 'integer', exclusiveMinimum: 2 ** 53 },
    { type: 'integer', minimum: 2 ** 53, not: { enum: [2 ** 53] } },
  ],
  [
    'exclusiveMinimum beside not',
    { exclusiveMinimum: 0, not: { multipleOf: 2 } },
    { not: { multipleOf: 2 }, minimum: 0, allOf: [{ not: { enum: [0] } }] },
  ],
  ['exclusiveMinimum below minimum', { exclusiveMinimum: 0, minimum: 1 }, { minimum: 1 }],
  [
    'exclusiveMinimum at minimum',
    { type: 'integer', exclusiveMinimum: 1, minimum: 1 },
    { type: 'integer', minimum: 2 },
  ],
  ['exclusiveMaximum is a flag', { exclusiveMaximum: 9 }, { maximum: 9, exclusiveMaximum: true }],
  ['exclusiveMaximum above maximum', { exclusiveMaximum: 9, maximum: 8 }, { maximum: 8 }],
  ['minItems: 0 says nothing', { minItems: 0 }, {}],
  [
    'minItems: 1 is a list that is not empty',
    { type: 'array', items: { type: 'string' }, minItems: 1 },
    { type: 'array', items: { type: 'string' }, ...NOT_EMPTY },
  ],
  [
    'maxItems: 0 is a list without items',
    { type: 'array', maxItems: 0 },
    { type: 'array', items: {}, allOf: [{ items: { not: {} } }] },
  ],
  [
    'minItems above 1 stays',
    { type: 'array', items: {}, minItems: 2 },
    { type: 'array', items: {}, minItems: 2 },
  ],
  [
    'maxItems above 0 stays',
    { type: 'array', items: {}, maxItems: 2 },
    { type: 'array', items: {}, maxItems: 2 },
  ],
  ['a list needs items', { type: 'array' }, { type: 'array', items: {} }],
  ['uniqueItems', { uniqueItems: true }, { uniqueItems: true }],
  ['uniqueItems: false says nothing', { uniqueItems: false }, {}],
  ['items: false', { type: 'array', items: false }, { type: 'array', items: { not: {} } }],
  [
    'required once each, and not empty',
    { required: ['a', 'a'], properties: { b: { required: [] } } },
    { required: ['a'], properties: { b: {} } },
  ],
  [
    'boolean schemas inside',
    { properties: { a: true, b: false }, additionalProperties: false },
    { properties: { a: {}, b: { not: {} } }, additionalProperties: false },
  ],
  [
    'additionalProperties as a schema',
    { additionalProperties: { type: ['integer', 'null'] } },
    { additionalProperties: { anyOf: [{ type: 'integer' }, NULL] } },
  ],
  [
    'dependentRequired',
    { dependentRequired: { a: ['b'], c: [] } },
    { anyOf: [lacksA, { required: ['b'] }] },
  ],
  [
    'dependentSchemas',
    { dependentSchemas: { a: { minProperties: 2 } } },
    { anyOf: [lacksA, { minProperties: 2 }] },
  ],
  [
    'dependencies of older drafts',
    { dependencies: { a: ['b'] } },
    { anyOf: [lacksA, { required: ['b'] }] },
  ],
  [
    'composition',
    { allOf: [{ const: 1 }], anyOf: [true], oneOf: [{ type: 'string' }], not: { const: 2 } },
    { allOf: [{ enum: [1] }], anyOf: [{}], oneOf: [{ type: 'string' }], not: { enum: [2] } },
  ],
  [
    'discriminator: oneOf alone decides (import fact 186)',
    { oneOf: [{ type: 'string' }], discriminator: { propertyName: 'a' } },
    { oneOf: [{ type: 'string' }] },
  ],
  [
    'strings',
    { type: 'string', minLength: 1, maxLength: 2, pattern: '^a' },
    { type: 'string', minLength: 1, maxLength: 2, pattern: '^a' },
  ],
  [
    'objects',
    { type: 'object', minProperties: 1, maxProperties: 2 },
    { type: 'object', minProperties: 1, maxProperties: 2 },
  ],
  [
    'numbers',
    { type: 'number', multipleOf: 0.5, minimum: 1, maximum: 2 },
    { type: 'number', multipleOf: 0.5, minimum: 1, maximum: 2 },
  ],
  [
    'formats that are known',
    { type: 'string', format: 'date-time' },
    { type: 'string', format: 'date-time' },
  ],
  [
    'a format of numbers stays with numbers',
    { type: ['integer', 'null'], format: 'int64' },
    { anyOf: [{ type: 'integer', format: 'int64' }, NULL] },
  ],
  [
    'formats that nobody enforces (import fact 188)',
    { type: 'string', format: 'uri-template' },
    { type: 'string' },
  ],
  ['nullable says nothing in 3.1', { type: 'string', nullable: true }, { type: 'string' }],
  ['a reference', { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/B' }],
  [
    'a reference with prose beside it',
    { $ref: '#/components/schemas/B', description: 'd' },
    { $ref: '#/components/schemas/B' },
  ],
  [
    'a reference with conditions beside it',
    { $ref: '#/components/schemas/B', maxLength: 2 },
    { allOf: [{ $ref: '#/components/schemas/B' }], maxLength: 2 },
  ],
  [
    'a reference beside allOf',
    { $ref: '#/components/schemas/B', allOf: [{ maxLength: 2 }] },
    { allOf: [{ $ref: '#/components/schemas/B' }, { maxLength: 2 }] },
  ],
  [
    'a property called $ref',
    { properties: { $ref: { const: 1 } } },
    { properties: { $ref: { enum: [1] } } },
  ],
  ['if alone decides nothing', { if: { const: 1 } }, {}],
  ['contains of none and more', { contains: { const: 1 }, minContains: 0 }, {}],
  [
    'unevaluatedProperties: true',
    {
      unevaluatedProperties: true,
      unevaluatedItems: {},
      propertyNames: true,
      patternProperties: {},
    },
    {},
  ],
  [
    'what is no value of a keyword is left for the import to refuse',
    { minimum: 'a', properties: [], enum: 'a', required: 'a', minLength: -1 },
    { minimum: 'a', properties: [], enum: 'a', required: 'a', minLength: -1 },
  ],
];

/** Of OpenAPI 3.0. */
export const of30: readonly SchemaCase[] = [
  [
    'nullable',
    { type: 'string', nullable: true, minLength: 1 },
    { anyOf: [{ type: 'string', minLength: 1 }, NULL] },
  ],
  ['nullable: false', { type: 'string', nullable: false }, { type: 'string' }],
  [
    'nullable beside a list of values',
    { type: 'string', nullable: true, enum: ['a'] },
    { anyOf: [{ enum: ['a'] }, NULL] },
  ],
  [
    'nullable without a type says nothing',
    { nullable: true, allOf: [{ type: 'string' }] },
    { allOf: [{ type: 'string' }] },
  ],
  [
    'nullable and not null after all',
    { type: 'string', nullable: true, allOf: [{ type: 'string' }] },
    { allOf: [{ type: 'string' }], anyOf: [{ type: 'string' }, NULL] },
  ],
  [
    'exclusiveMinimum: true of integers',
    { type: 'integer', minimum: 0, exclusiveMinimum: true },
    { type: 'integer', minimum: 1 },
  ],
  [
    'exclusiveMinimum: true of numbers',
    { type: 'number', minimum: 0, exclusiveMinimum: true },
    { type: 'number', minimum: 0, not: { enum: [0] } },
  ],
  ['exclusiveMinimum: false', { minimum: 0, exclusiveMinimum: false }, { minimum: 0 }],
  ['exclusiveMinimum without a minimum', { exclusiveMinimum: true }, {}],
  [
    'exclusiveMaximum stays',
    { maximum: 9, exclusiveMaximum: true },
    { maximum: 9, exclusiveMaximum: true },
  ],
  [
    'beside a reference nothing counts',
    { $ref: '#/components/schemas/B', maxLength: 2 },
    { $ref: '#/components/schemas/B' },
  ],
  [
    'read-only members are not asked of a request',
    {
      required: ['id', 'a', 'b'],
      properties: {
        id: { readOnly: true },
        a: { type: 'string' },
        b: { $ref: '#/components/schemas/B' },
      },
    },
    {
      required: ['a'],
      properties: { id: {}, a: { type: 'string' }, b: { $ref: '#/components/schemas/B' } },
    },
  ],
  ['words of 3.1 mean what they mean there', { const: 1 }, { enum: [1] }],
];

/** What OpenAPI 3.0.3 cannot say: the place of the finding, below the schema. */
export const refused: readonly (readonly [name: string, schema: Json, place: string])[] = [
  ['if and then', { if: { const: 1 }, then: { const: 2 } }, '/if'],
  ['if and else', { if: { const: 1 }, else: { const: 2 } }, '/if'],
  ['contains', { contains: { const: 1 } }, '/contains'],
  ['maxContains', { contains: { const: 1 }, minContains: 0, maxContains: 1 }, '/contains'],
  ['prefixItems', { prefixItems: [{ type: 'string' }] }, '/prefixItems'],
  ['items as a list', { items: [{ type: 'string' }] }, '/items'],
  ['unevaluatedItems', { unevaluatedItems: false }, '/unevaluatedItems'],
  [
    'unevaluatedProperties',
    { unevaluatedProperties: { type: 'string' } },
    '/unevaluatedProperties',
  ],
  ['propertyNames', { propertyNames: { maxLength: 2 } }, '/propertyNames'],
  ['patternProperties', { patternProperties: { '^a': {} } }, '/patternProperties'],
  ['$dynamicRef', { $dynamicRef: '#a' }, '/$dynamicRef'],
  ['$recursiveRef', { $recursiveRef: '#' }, '/$recursiveRef'],
  ['a pattern of the unicode mode', { pattern: '^\\p{L}$' }, '/pattern'],
  ['no schema at all', { properties: { a: 1 } }, '/properties/a'],
  ['deep inside', { anyOf: [{ items: { if: {}, then: {} } }] }, '/anyOf/0/items/if'],
];
