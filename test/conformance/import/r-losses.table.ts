import type { ImportSection } from '../harness/import-case.ts';
import { operation, response } from '../harness/import-operation.ts';

const GET = '/paths/~1x/get';

/** What an import into a REST API drops of a document, with or without a word (import facts 195 to 199). */
export const section: ImportSection = {
  title: 'R. Import into a REST API: losses',
  kind: 'rest',
  cases: [
    {
      facts: [195],
      name: 'a path without a slash',
      with: { '/paths/y': { get: operation() } },
      verdict: 'warning',
      says: [
        'warning path-slash /paths/y Parse issue: attribute paths. Resource y should start with /',
      ],
      ours: ['error gatehouse/dropped-operation /paths/y An import makes no resource of y.'],
    },
    {
      facts: [195],
      name: 'an operation without responses',
      with: { [`${GET}/responses`]: undefined },
      verdict: 'warning',
      says: [
        `warning parse-issue ${GET} Parse issue: attribute paths.'/x'(get).responses is missing`,
      ],
    },
    {
      facts: [195],
      name: 'what a conversion from OpenAPI 2.0 left in a response',
      with: { [`${GET}/responses/200/schema`]: { $ref: '#/definitions/Empty' } },
      verdict: 'warning',
      says: [
        `warning parse-issue ${GET}/responses/200/schema Parse issue: attribute paths.'/x'(get).responses.200.schema is unexpected`,
      ],
      ours: [
        `error gatehouse/missing-reference ${GET}/responses/200/schema/$ref $ref "#/definitions/Empty" finds nothing.`,
      ],
    },
    {
      facts: [185],
      name: 'a definition of OpenAPI 2.0 in the place of a model',
      with: {
        [`${GET}/responses/200/content`]: {
          'application/json': { schema: { $ref: '#/definitions/Empty' } },
        },
      },
      verdict: 'rejected',
      says: [
        `error broken-ref ${GET}/responses/200/content/application~1json/schema Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]`,
      ],
    },
    {
      facts: [195],
      name: 'members that are not expected',
      with: { [`${GET}/operationID`]: 'x', '/paths/~1x/gets': {} },
      verdict: 'warning',
      says: [
        `warning parse-issue ${GET}/operationID Parse issue: attribute paths.'/x'(get).operationID is unexpected`,
        "warning parse-issue /paths/~1x/gets Parse issue: attribute paths.'/x'.gets is unexpected",
      ],
    },
    {
      facts: [196],
      name: 'models that are not there',
      with: {
        [`${GET}/responses/200`]: response({ $ref: '#/components/schemas/X' }),
        '/components/schemas': {
          Y: { type: 'object', properties: { z: { $ref: '#/components/schemas/Z' } } },
        },
      },
      verdict: 'warning',
      says: [
        `warning missing-model ${GET}/responses/200/content/application~1json/schema Reference to model 'X' not found. Ignoring.`,
        "warning missing-model /components/schemas/Y/properties/z Reference to model 'Z' not found. Ignoring.",
      ],
      ours: [
        `error gatehouse/missing-reference ${GET}/responses/200/content/application~1json/schema/$ref $ref "#/components/schemas/X" finds nothing.`,
      ],
    },
    {
      facts: [196],
      name: 'models that are there',
      with: {
        [`${GET}/responses/200`]: response({ $ref: '#/components/schemas/X' }),
        '/components/schemas': { X: { type: 'object' } },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [197],
      name: 'a default response',
      with: { [`${GET}/responses/default`]: { description: 'any' } },
      verdict: 'warning',
      says: [
        `warning default-response ${GET}/responses/default An import drops the response "default": no method response can be named so.`,
      ],
    },
    {
      facts: [197],
      name: 'mere description',
      with: {
        [`${GET}/deprecated`]: true,
        [`${GET}/tags`]: ['a'],
        [`${GET}/summary`]: 's',
        [`${GET}/externalDocs`]: { url: 'https://a.example' },
        [`${GET}/callbacks`]: { done: { '{$request.body#/url}': { post: {} } } },
        [`${GET}/responses/200/links`]: { next: { operationId: 'getX' } },
        [`${GET}/responses/200/content`]: {
          'application/json': { example: { a: 1 }, schema: { type: 'object' } },
        },
        '/tags': [{ name: 'a' }],
        '/x-logo': { url: 'logo.png' },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [198],
      name: 'parameters of a path, which its operations have',
      with: {
        '/paths/~1x~1{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          get: operation(),
          put: operation(),
        },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [198, 197],
      name: 'a cookie among the parameters of a path',
      with: {
        '/paths/~1x~1{id}': { parameters: [{ name: 'a', in: 'cookie' }], get: operation() },
      },
      verdict: 'warning',
      says: [
        'warning cookie-parameter /paths/~1x~1{id}/parameters/0 Parameter "a" is a cookie, which a REST API does not read: no validator asks for it.',
      ],
    },
    {
      facts: [199],
      name: 'descriptions, of which documentation parts are made',
      with: { [`${GET}/description`]: 'd', '/info/description': 'e' },
      verdict: 'accepted',
      says: [],
    },
  ],
};
