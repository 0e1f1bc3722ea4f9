import type { ImportSection } from '../harness/import-case.ts';
import { body, operation, response } from '../harness/import-operation.ts';

const GET = '/paths/~1x/get';
const SCHEMAS = '/components/schemas';

/** How an import reads a document of a REST API (import facts 152 to 176). */
export const section: ImportSection = {
  title: 'P. Import into a REST API: mechanics',
  kind: 'rest',
  cases: [
    { facts: [152], name: 'OpenAPI 3.0 as JSON', verdict: 'accepted', says: [] },
    {
      facts: [152],
      name: 'OpenAPI 3.0 as YAML',
      files: {
        'openapi.yaml': [
          'openapi: 3.0.1',
          'info: { title: t, version: "1" }',
          'paths:',
          '  /x:',
          '    get:',
          '      responses: { "200": { description: ok } }',
          '      x-amazon-apigateway-integration:',
          '        type: mock',
          '        requestTemplates: { application/json: \'{"statusCode": 200}\' }',
        ].join('\n'),
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [153],
      name: 'OpenAPI 3.1',
      with: { '/openapi': '3.1.0' },
      verdict: 'rejected',
      says: ['error openapi-version /openapi Invalid OpenAPI input.…'],
    },
    {
      facts: [153],
      name: 'a version of the API that is a number, a status that is one',
      files: {
        'openapi.yaml': [
          'openapi: 3.0.1',
          'info: { title: t, version: 1 }',
          'paths:',
          '  /x:',
          '    get:',
          '      responses: { 200: { description: ok } }',
          '      x-amazon-apigateway-integration:',
          '        type: mock',
          '        requestTemplates: { application/json: \'{"statusCode": 200}\' }',
        ].join('\n'),
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [155],
      name: 'an error beside a warning: all of it is told',
      with: {
        '/servers': [{ url: 'https://a.example' }, { url: 'https://b.example' }],
        '/paths/~1a*': { get: operation() },
      },
      verdict: 'rejected',
      says: [
        'warning servers /servers/1 More than one server provided. Ignoring all but the first for defining endpoint configuration',
        "error resource-path /paths/~1a* Unable to create resource at path '/a*': Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.",
      ],
    },
    {
      facts: [156],
      name: 'binary media types, which are merged or replaced by what the import is told',
      with: { '/x-amazon-apigateway-binary-media-types': ['image/png'] },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [157, 158, 159],
      name: 'a base path, which an import ignores unless it is told not to',
      with: { '/servers': [{ url: 'https://h.example/a b/{c}' }] },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [158],
      name: 'a base path as a variable',
      with: {
        '/servers': [
          {
            url: 'https://h.example/{basePath}',
            variables: { basePath: { default: '/prod' } },
          },
        ],
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [158],
      name: 'two servers',
      with: { '/servers': [{ url: 'https://a.example' }, { url: 'https://b.example' }] },
      verdict: 'warning',
      says: [
        'warning servers /servers/1 More than one server provided. Ignoring all but the first for defining endpoint configuration',
      ],
    },
    {
      facts: [160],
      name: 'names that API Gateway resolves itself',
      with: {
        [`${GET}/x-amazon-apigateway-integration/uri`]:
          'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:f/invocations',
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [161],
      name: 'title, version and description',
      with: { '/info': { title: 'Orders', version: '2024-01-01', description: 'All of them' } },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [161],
      name: 'paths that share prefixes',
      with: {
        '/paths/~1a~1b~1c': { get: operation() },
        '/paths/~1a~1b': { get: operation(), post: operation() },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [161],
      name: 'two paths that are one resource',
      with: { '/paths/~1x~1': { get: operation(), put: operation() } },
      verdict: 'rejected',
      says: [
        'error duplicate-method /paths/~1x~1/get GET /x is declared twice, here and at /x: slashes at the end of a path do not count.',
      ],
    },
    {
      facts: [166],
      name: 'a variable of the path that the operation does not declare',
      with: { '/paths/~1x~1{id}': { get: operation() } },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [167],
      name: 'parameters of query and header',
      with: {
        [`${GET}/parameters`]: [
          { name: 'page', in: 'query', required: true, schema: { type: 'string' } },
          { name: 'X-Trace', in: 'header', description: 'any', schema: { type: 'integer' } },
        ],
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [167, 197],
      name: 'a parameter of which a validator would have to know more',
      with: {
        [`${GET}/parameters`]: [
          { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } },
        ],
      },
      verdict: 'warning',
      says: [
        `warning parameter-schema ${GET}/parameters/0 An import drops the schema of parameter "page": no validator enforces minimum.`,
      ],
    },
    {
      facts: [167],
      name: 'the same where no validator looks at parameters',
      with: {
        [`${GET}/parameters`]: [
          { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } },
        ],
        [`${GET}/x-amazon-apigateway-request-validator`]: undefined,
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [167, 197],
      name: 'a cookie',
      with: { [`${GET}/parameters`]: [{ name: 'session', in: 'cookie' }] },
      verdict: 'warning',
      says: [
        `warning cookie-parameter ${GET}/parameters/0 Parameter "session" is a cookie, which a REST API does not read: no validator asks for it.`,
      ],
    },
    {
      facts: [168],
      name: 'response headers, and a model of a request',
      with: {
        [`${GET}/responses/200/headers`]: { 'X-Rate': { schema: { type: 'integer' } } },
        [`${GET}/requestBody`]: body({ $ref: '#/components/schemas/Order' }),
        [SCHEMAS]: { Order: { type: 'object', properties: { id: { type: 'string' } } } },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [169],
      name: 'schemas written in their place',
      with: {
        '/paths/~1events/post': operation({
          requestBody: body({ type: 'object', required: ['a'] }),
          responses: {
            '200': response({ type: 'array', items: { type: 'string' } }),
            '201': response({ type: 'object' }),
          },
        }),
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [169],
      name: 'a response that is a mere string',
      with: {
        '/paths/~1events/post': operation({
          responses: { '201': response({ type: 'string' }) },
        }),
      },
      verdict: 'warning',
      says: [
        "warning model-type /paths/~1events/post/responses/201/content/application~1json/schema Unsupported model type 'StringSchema' in 201 response to method 'POST /events'. Ignoring.",
      ],
    },
    {
      facts: [169],
      name: 'a response that refers to a string',
      with: {
        [`${GET}/responses/200`]: response({ $ref: '#/components/schemas/Name' }),
        [SCHEMAS]: { Name: { type: 'string', enum: ['a', 'b'] } },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [170],
      name: 'models that refer to each other, and to themselves',
      with: {
        [SCHEMAS]: {
          Node: {
            type: 'object',
            properties: { next: { $ref: '#/components/schemas/Node' } },
            additionalProperties: { $ref: '#/components/schemas/Leaf' },
          },
          Leaf: { oneOf: [{ $ref: '#/components/schemas/Node' }, { type: 'string' }] },
        },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [170],
      name: 'references as an export writes them',
      with: {
        [SCHEMAS]: {
          Pets: {
            type: 'array',
            items: { $ref: 'https://apigateway.amazonaws.com/restapis/abc123/models/Pet' },
          },
          Pet: { type: 'object' },
        },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [171],
      name: 'a validator for all operations, and another for one',
      with: {
        '/x-amazon-apigateway-request-validator': 'all',
        '/x-amazon-apigateway-request-validators/none': { validateRequestBody: false },
        [`${GET}/x-amazon-apigateway-request-validator`]: 'none',
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [174],
      name: 'an operation without models',
      with: {
        [`${GET}/responses`]: { '200': { description: 'ok' }, '404': { description: 'no' } },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [174, 196],
      name: 'the models Empty and Error, which an import does not make',
      with: {
        [`${GET}/responses/200`]: response({ $ref: '#/components/schemas/Empty' }),
      },
      verdict: 'warning',
      says: [
        `warning missing-model ${GET}/responses/200/content/application~1json/schema Reference to model 'Empty' not found. Ignoring.`,
      ],
    },
    {
      facts: [175],
      name: 'an operation without integration, which a deployment refuses',
      with: { [`${GET}/x-amazon-apigateway-integration`]: undefined },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [154],
      name: 'text that is neither JSON nor YAML',
      files: { 'openapi.json': '{"openapi": "3.0.3", "paths": {' },
      verdict: 'rejected',
      says: ['error not-yaml  Invalid OpenAPI input.'],
    },
    {
      facts: [154],
      name: 'a list',
      files: { 'openapi.json': '[]' },
      verdict: 'rejected',
      says: ['error not-an-object  Invalid OpenAPI input.'],
    },
  ],
};
