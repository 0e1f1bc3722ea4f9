import { type DialectOptions, toImportDialect } from '../../../gateway/dialect/dialect.ts';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import { valueAt } from '../../../gateway/document/pointer.ts';
import { documentOf } from '../../../gateway/document/read.ts';

const mock = { type: 'mock', requestTemplates: { 'application/json': '{"statusCode": 200}' } };

const around = (members: JsonObject): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 't', version: '1' },
  ...members,
});

const operation = (members: JsonObject, components: JsonObject = {}): JsonObject =>
  around({ paths: { '/a/{id}': { get: members } }, components });

const rest = (root: JsonObject, options: DialectOptions = {}) => {
  const before = JSON.stringify(root);
  const made = toImportDialect(documentOf(root), 'rest', options);
  expect(JSON.stringify(root)).toBe(before);
  return made;
};

/** What stands at a place of the lowered document. */
const at = (root: JsonObject, pointer: string): Json | undefined =>
  valueAt(rest(root).root, pointer);

const got = '/paths/~1a~1{id}/get';

describe('a REST API’s document in the import dialect', () => {
  test('holds what an import reads and nothing else (import facts 161 to 171, 197)', () => {
    const root = {
      openapi: '3.1.0',
      info: {
        title: 't',
        version: 2,
        summary: 's',
        description: 'd',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      externalDocs: { url: 'https://a' },
      servers: [{ url: 'https://a/v1', description: 'd' }, { url: 'https://b' }],
      tags: [{ name: 'prose' }],
      webhooks: { w: {} },
      'x-amazon-apigateway-api-key-source': 'HEADER',
      'x-gatehouse': { throttle: { rateLimit: 1, burstLimit: 1 } },
      'x-own': 1,
      paths: {
        '/a/{id}': {
          summary: 's',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
          post: {
            operationId: 'postA',
            tags: ['prose'],
            summary: 's',
            deprecated: true,
            callbacks: {},
            servers: [{ url: 'https://c' }],
            'x-gatehouse': { public: true },
            parameters: [
              {
                name: 'q',
                in: 'query',
                required: true,
                description: 'd',
                example: 'a',
                schema: { type: 'string', enum: ['a'] },
              },
              { name: 'h', in: 'header', content: { 'application/json': {} } },
              { name: 'l', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
              { name: 'c', in: 'cookie', schema: { type: 'string' } },
            ],
            requestBody: { $ref: '#/components/requestBodies/A' },
            responses: {
              200: { $ref: '#/components/responses/Ok' },
              204: { description: 'none', links: {} },
              default: { description: 'bad' },
            },
            security: [{ key: [] }],
            'x-amazon-apigateway-integration': mock,
          },
        },
      },
      components: {
        schemas: { A: { type: 'object', example: {} }, Unused: { type: 'string' } },
        requestBodies: {
          A: {
            required: true,
            description: 'd',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/A' },
                examples: { a: { value: 1 } },
              },
              'text/plain': {},
            },
          },
        },
        responses: {
          Ok: {
            description: 'fine',
            headers: { 'x-a': { schema: { type: 'integer' }, description: 'd' } },
            content: {
              'application/json': { schema: { type: 'array', items: { const: 1 } } },
              'text/plain': { schema: { type: 'string' } },
            },
          },
        },
        securitySchemes: {
          key: { type: 'apiKey', name: 'x-api-key', in: 'header', description: 'd' },
        },
        examples: { a: { value: 1 } },
      },
    };
    const string = { type: 'string' };
    expect(rest(root).root).toEqual({
      openapi: '3.0.3',
      info: { title: 't', version: '2' },
      servers: [{ url: 'https://a/v1' }],
      'x-amazon-apigateway-api-key-source': 'HEADER',
      paths: {
        '/a/{id}': {
          post: {
            operationId: 'postA',
            parameters: [
              { name: 'q', in: 'query', required: true, schema: string },
              { name: 'h', in: 'header', schema: string },
              { name: 'l', in: 'query', schema: { type: 'array', items: string } },
              { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
            ],
            requestBody: {
              required: true,
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/A' } },
                'text/plain': {},
              },
            },
            responses: {
              200: {
                description: 'OK',
                headers: { 'x-a': { schema: string } },
                content: {
                  'application/json': { schema: { type: 'array', items: { enum: [1] } } },
                  'text/plain': {},
                },
              },
              204: { description: 'No Content' },
            },
            security: [{ key: [] }],
            'x-amazon-apigateway-integration': mock,
          },
        },
      },
      components: {
        schemas: { A: { type: 'object' }, Unused: string },
        securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } },
      },
    });
  });

  test('keeps what the gateway reads where it is to be served', () => {
    const root = around({
      info: { title: 't', version: '1', description: 'd' },
      'x-gatehouse': { throttle: {} },
      'x-own': 1,
      paths: { '/a': { get: { 'x-gatehouse': { public: true }, 'x-gatehouse-given': {} } } },
    });
    expect(rest(root, { isServed: true }).root).toEqual({
      openapi: '3.0.3',
      info: { title: 't', version: '1', description: 'd' },
      'x-gatehouse': { throttle: {} },
      paths: { '/a': { get: { responses: {}, 'x-gatehouse': { public: true } } } },
    });
  });

  test.each<[string, JsonObject, string, Json | undefined]>([
    [
      'the root’s security is written at operations without (import fact 165)',
      around({ security: [{ a: [] }], paths: { '/a/{id}': { get: {} } } }),
      `${got}/security`,
      [{ a: [] }],
    ],
    [
      'an operation’s own security stays',
      around({ security: [{ a: [] }], paths: { '/a/{id}': { get: { security: [] } } } }),
      `${got}/security`,
      [],
    ],
    ['nobody’s security is none', operation({}), `${got}/security`, undefined],
    [
      'the root’s security is then no more',
      around({ security: [{ a: [] }], paths: {} }),
      '/security',
      undefined,
    ],
    ['paths that are missing', around({ webhooks: {} }), '/paths', {}],
    [
      'a path without operations is a resource',
      around({ paths: { '/a': { description: 'd' } } }),
      '/paths/~1a',
      {},
    ],
    ['extensions among the paths', around({ paths: { 'x-a': 1 } }), '/paths', {}],
    [
      'a base path by a variable alone (import fact 158)',
      around({ servers: [{ url: '/', variables: { basePath: { default: 'v1', enum: ['v1'] } } }] }),
      '/servers',
      [{ url: '/', variables: { basePath: { default: 'v1' } } }],
    ],
    ['the version of 3.0 stays', { openapi: '3.0.1', info: {}, paths: {} }, '/openapi', '3.0.1'],
    ['YAML’s number 3.0', { openapi: 3, info: {}, paths: {} }, '/openapi', '3.0.3'],
    [
      'schemes that no API Gateway knows are for lint to name (import fact 191)',
      around({
        paths: {},
        components: { securitySchemes: { b: { type: 'http', scheme: 'bearer' } } },
      }),
      '/components/securitySchemes',
      { b: { type: 'http', scheme: 'bearer' } },
    ],
    [
      'mutualTLS that nobody asks for',
      around({ paths: {}, components: { securitySchemes: { m: { type: 'mutualTLS' } } } }),
      '/components',
      undefined,
    ],
    [
      'a dangling reference is for the import to name (import fact 196)',
      around({ paths: {}, components: { schemas: { A: { $ref: '#/components/schemas/B_c' } } } }),
      '/components/schemas/A',
      { $ref: '#/components/schemas/B_c' },
    ],
  ])('%s', (_name, root, pointer, want) => {
    expect(at(root, pointer)).toEqual(want);
  });
});

describe('names of models are alphanumeric, and references lead to components (import facts 177, 185)', () => {
  const schemasOf = (schemas: JsonObject): Json | undefined =>
    at(around({ paths: {}, components: { schemas } }), '/components/schemas');
  const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

  test.each<[string, JsonObject, JsonObject]>([
    [
      'a name with other characters',
      { X_y: { type: 'string' }, A: ref('X_y') },
      { Xy: { type: 'string' }, A: ref('Xy') },
    ],
    [
      'a name that is taken',
      {
        'X-y': {},
        Xy: { type: 'string' },
        X_y: { type: 'integer' },
        A: { oneOf: [ref('X-y'), ref('Xy'), ref('X_y')] },
      },
      {
        Xy2: {},
        Xy: { type: 'string' },
        Xy3: { type: 'integer' },
        A: { oneOf: [ref('Xy2'), ref('Xy'), ref('Xy3')] },
      },
    ],
    ['a name without any', { __: {} }, { Model: {} }],
    ['an encoded reference', { 'a b': {}, A: ref('a%20b') }, { ab: {}, A: ref('ab') }],
    [
      '$defs',
      { A: { $ref: '#/components/schemas/A/$defs/b_c', $defs: { b_c: { const: 1 } } } },
      { A: ref('bc'), bc: { enum: [1] } },
    ],
    [
      'a member of another schema',
      {
        A: { properties: { b: { type: 'string' } } },
        C: { $ref: '#/components/schemas/A/properties/b' },
      },
      { A: { properties: { b: { type: 'string' } } }, C: ref('b'), b: { type: 'string' } },
    ],
    [
      'a place in a list',
      { A: { anyOf: [{ type: 'string' }] }, C: { $ref: '#/components/schemas/A/anyOf/0' } },
      { A: { anyOf: [{ type: 'string' }] }, C: ref('Schema0'), Schema0: { type: 'string' } },
    ],
    [
      'a model as an export names it (import fact 170)',
      { A: { $ref: 'https://apigateway.amazonaws.com/restapis/abc/models/B' }, B: {} },
      { A: ref('B'), B: {} },
    ],
    [
      'a reference to another place',
      { A: { $ref: 'https://example.com/b' } },
      { A: { $ref: 'https://example.com/b' } },
    ],
    [
      'a circle',
      { A_b: { properties: { next: ref('A_b') } } },
      { Ab: { properties: { next: ref('Ab') } } },
    ],
  ])('%s', (_name, before, after) => {
    expect(schemasOf(before)).toEqual(after);
  });
});

describe('what moved is known by its authored place', () => {
  test('parameters, shared bodies and responses, models, path items', () => {
    const root = around({
      paths: { '/a/{id}': { $ref: '#/components/pathItems/A' } },
      components: {
        pathItems: {
          A: {
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
            put: {
              requestBody: { $ref: '#/components/requestBodies/B' },
              responses: { 200: { $ref: '#/components/responses/R' } },
            },
          },
        },
        requestBodies: {
          B: { content: { 'application/json': { schema: { $ref: '#/components/schemas/X_y' } } } },
        },
        responses: { R: { description: 'd' } },
        schemas: {
          X_y: {
            type: 'object',
            properties: { a: { $ref: '#/components/schemas/X_y/$defs/d' } },
            $defs: { d: {} },
          },
        },
      },
    });
    const { moved, root: lowered } = rest(root);
    expect(moved).toEqual({
      '/paths/~1a~1{id}': '/components/pathItems/A',
      '/paths/~1a~1{id}/put/parameters/0': '/components/pathItems/A/parameters/0',
      '/paths/~1a~1{id}/put/requestBody': '/components/requestBodies/B',
      '/paths/~1a~1{id}/put/responses/200': '/components/responses/R',
      '/components/schemas/Xy': '/components/schemas/X_y',
      '/components/schemas/d': '/components/schemas/X_y/$defs/d',
    });
    expect(Object.keys(moved).every((it) => valueAt(lowered, it) !== undefined)).toBe(true);
  });
});

describe('what cannot be said leaves nothing to write', () => {
  const errors = (root: JsonObject, kind: 'rest' | 'http' | 'websocket' = 'rest'): string[] =>
    toImportDialect(documentOf(root), kind)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ rule, pointer }) => `${rule} ${pointer}`);
  const mutual = { securitySchemes: { m: { type: 'mutualTLS' } } };

  test.each<[string, string[], string[]]>([
    [
      'mutualTLS that an operation asks for',
      errors(operation({ security: [{ m: [] }] }, mutual)),
      ['gatehouse/inexpressible /components/securitySchemes/m/type'],
    ],
    [
      'the same of an HTTP API',
      errors(operation({ security: [{ m: [] }] }, mutual), 'http'),
      ['gatehouse/inexpressible /components/securitySchemes/m/type'],
    ],
    [
      'schemas of another dialect',
      errors(around({ jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#', paths: {} })),
      ['gatehouse/inexpressible /jsonSchemaDialect'],
    ],
    [
      'schemas of the usual dialect',
      errors(
        around({ jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base', paths: {} }),
      ),
      [],
    ],
    [
      'no dialect matters to an HTTP API',
      errors(
        around({ jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#', paths: {} }),
        'http',
      ),
      [],
    ],
    ['OpenAPI 3.2', errors({ openapi: '3.2.0', paths: {} }), ['gatehouse/inexpressible /openapi']],
    ['Swagger', errors({ swagger: '2.0', paths: {} }), ['gatehouse/inexpressible ']],
    ['AsyncAPI', errors({ asyncapi: '3.0.0' }, 'websocket'), ['gatehouse/inexpressible ']],
    [
      'schemas of an HTTP API, which no import reads',
      errors(operation({}, { schemas: { A: { contains: {} } } }), 'http'),
      [],
    ],
    [
      'the same of a REST API',
      errors(operation({}, { schemas: { A: { contains: {} } } })),
      ['gatehouse/inexpressible /components/schemas/A/contains'],
    ],
  ])('%s', (_name, found, want) => {
    expect(found).toEqual(want);
  });

  test('shared responses that repeat without bound', () => {
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`p${at}`, {}]));
    const responses = {
      R: { description: 'd', content: { 'application/json': { schema: { properties: many } } } },
    };
    const paths = Object.fromEntries(
      Array.from({ length: 90 }, (_, at) => [
        `/p${at}`,
        { get: { responses: { 200: { $ref: '#/components/responses/R' } } } },
      ]),
    );
    expect(errors(around({ paths, components: { responses } }))).toEqual([
      'gatehouse/inexpressible ',
    ]);
  });
});
