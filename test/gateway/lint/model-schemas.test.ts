import type { JsonObject } from '../../../gateway/document/document.ts';
import { operationsOf } from '../../../gateway/document/operations.ts';
import {
  bodySchemasOf,
  declaredSchemasOf,
  modelSchemasOf,
} from '../../../gateway/lint/model-schemas.ts';

const contextOf = (root: JsonObject) => ({ root, operations: operationsOf({ root }) });

const pointersOf = (schema: JsonObject): string[] =>
  modelSchemasOf(contextOf({ components: { schemas: { A: schema } } })).map(({ pointer }) =>
    pointer.replace('/components/schemas/A', ''),
  );

describe('the schemas of models', () => {
  test.each<[string, JsonObject, string[]]>([
    ['the model itself', { type: 'object' }, ['']],
    [
      'by every keyword that holds some',
      {
        ...{ properties: { a: {}, 'b/c': {} }, items: {}, additionalProperties: {}, not: {} },
        ...{ allOf: [{}], anyOf: [{}], oneOf: [{}], patternProperties: { x: {} } },
      },
      [
        ...['', '/properties/a', '/properties/b~1c', '/items', '/additionalProperties', '/not'],
        ...['/allOf/0', '/anyOf/0', '/oneOf/0', '/patternProperties/x'],
      ],
    ],
    ['items as a tuple', { items: [{}, {}] }, ['', '/items/0', '/items/1']],
    [
      'members that are named like keywords, not what they would hold',
      { properties: { properties: { type: 'object' }, enum: {}, example: { items: {} } } },
      [
        '',
        '/properties/properties',
        '/properties/enum',
        '/properties/example',
        '/properties/example/items',
      ],
    ],
    [
      'not what is mere data',
      {
        default: { items: {} },
        enum: [{ not: {} }],
        example: { allOf: [{}] },
        'x-a': { items: {} },
      },
      [''],
    ],
    [
      'not what is no schema',
      { items: 1, properties: [], allOf: {}, additionalProperties: true },
      [''],
    ],
  ])('%s', (_name, schema, want) => expect(pointersOf(schema)).toEqual(want));

  test('within alternatives, and of which model', () => {
    const root = { components: { schemas: { A: { oneOf: [{ items: {} }], not: {} } } } };
    const found = modelSchemasOf(contextOf(root));
    expect(found.map(({ isAlternative }) => isAlternative)).toEqual([false, true, true, false]);
    expect(new Set(found.map(({ model }) => model))).toEqual(new Set(['/components/schemas/A']));
  });

  test('one that several places share is looked at once', () => {
    const shared = { type: 'string' };
    expect(pointersOf({ properties: { a: shared, b: shared } })).toEqual(['', '/properties/a']);
  });

  test('references are left out of those that declare something', () => {
    const root = { components: { schemas: { A: { $ref: '#/x' }, B: { $ref: 1 } } } };
    expect(declaredSchemasOf(contextOf(root)).map(({ pointer }) => pointer)).toEqual([
      '/components/schemas/B',
    ]);
  });
});

describe('the schemas of bodies (import facts 168, 169)', () => {
  const root: JsonObject = {
    paths: {
      '/a': {
        post: {
          requestBody: { $ref: '#/components/requestBodies/In' },
          responses: {
            '200': { content: { 'a/b': { schema: {} }, 'c/d': {} } },
            '404': { $ref: '#/components/responses/Gone' },
            '500': { $ref: '#/components/responses/Nowhere' },
          },
        },
      },
    },
    components: {
      requestBodies: { In: { content: { 'e/f': { schema: { type: 'object' } } } } },
      responses: { Gone: { content: { 'g/h': { schema: { items: {} } } } } },
    },
  };

  test('by status and media type, where they are written', () => {
    const found = bodySchemasOf(contextOf(root));
    expect(found.map(({ status, mediaType, pointer }) => [status, mediaType, pointer])).toEqual([
      [undefined, 'e/f', '/components/requestBodies/In/content/e~1f/schema'],
      ['200', 'a/b', '/paths/~1a/post/responses/200/content/a~1b/schema'],
      ['200', 'c/d', '/paths/~1a/post/responses/200/content/c~1d/schema'],
      ['404', 'g/h', '/components/responses/Gone/content/g~1h/schema'],
    ]);
  });

  test('are models too', () => {
    expect(modelSchemasOf(contextOf(root)).map(({ pointer }) => pointer)).toEqual([
      '/components/requestBodies/In/content/e~1f/schema',
      '/paths/~1a/post/responses/200/content/a~1b/schema',
      '/components/responses/Gone/content/g~1h/schema',
      '/components/responses/Gone/content/g~1h/schema/items',
    ]);
  });
});
