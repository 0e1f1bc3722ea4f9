import type { Json } from '../../../gateway/document/document.ts';
import type { ImportCase, ImportSection } from '../harness/import-case.ts';
import { body, operation, response } from '../harness/import-operation.ts';

const GET = '/paths/~1x/get';
const SCHEMAS = '/components/schemas';
const PATH_PART =
  "Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.";
const CANONICAL =
  'Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]';
const MAPPING = 'Invalid mapping expression specified: Validation Result: warnings : [], errors : ';

const at = (path: string): string => `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const refusedPath = (fact: number, path: string, fault: string): ImportCase => ({
  facts: [fact],
  name: `the path ${path}`,
  with: { [at(path)]: { get: operation() } },
  verdict: 'rejected',
  says: [`error resource-path ${at(path)} Unable to create resource at path '${path}': ${fault}`],
});

/** One model, and what is said of it: `severity rule place message`, the place within the model. */
const model = (
  fact: number,
  name: string,
  schema: Json,
  [verdict, ...says]: readonly [ImportCase['verdict'], ...string[]],
): ImportCase => ({
  facts: [fact],
  name,
  with: { [SCHEMAS]: { Thing: schema, Other: { type: 'object' } } },
  verdict,
  says: says.map((line) => line.replace(' /', ` ${SCHEMAS}/Thing/`)),
});

/** Of `Thing`, in the words of an import. */
const keywordsRefused = (...keywords: readonly string[]): string =>
  `Unable to create model for 'Thing': Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified. Unsupported keyword(s): ${JSON.stringify(keywords)}]`;

const unsupported = (keyword: string, value: Json): ImportCase =>
  model(186, `${keyword}, which OpenAPI 3.0 has not`, { [keyword]: value }, [
    'rejected',
    `error model-keywords /${keyword} ${keywordsRefused(keyword)}`,
  ]);

const lost = (fact: number, keyword: string, value: Json, message: string): ImportCase =>
  model(fact, `${keyword}, which an import drops`, { [keyword]: value }, [
    'warning',
    `warning model-losses /${keyword} ${message}`,
  ]);

const unenforced = (fact: number, keyword: string, value: Json): ImportCase =>
  lost(fact, keyword, value, `An import drops ${keyword} from a model: no validator enforces it.`);

/** What an import of a document into a REST API refuses of paths, parameters and models (import facts 177 to 190). */
export const section: ImportSection = {
  title: 'Q. Import into a REST API: refused documents',
  kind: 'rest',
  cases: [
    {
      facts: [177],
      name: 'a model name with an underscore, used by nobody',
      with: { [SCHEMAS]: { X_y: { type: 'object' }, Fine: { type: 'object' } } },
      verdict: 'rejected',
      says: [
        `error model-name ${SCHEMAS}/X_y Unable to create model for 'X_y': Model name must be alphanumeric: X_y`,
      ],
    },
    {
      facts: [177],
      name: 'names with a dot, a hyphen and a space',
      with: { [SCHEMAS]: { 'a.b': {}, 'a-b': {}, 'a b': {} } },
      verdict: 'rejected',
      says: ['a.b', 'a-b', 'a b'].map(
        (name) =>
          `error model-name ${SCHEMAS}/${name} Unable to create model for '${name}': Model name must be alphanumeric: ${name}`,
      ),
    },
    {
      facts: [177],
      name: 'names of letters and digits',
      with: { [SCHEMAS]: { Pet2: { type: 'object' }, '42': { type: 'object' } } },
      verdict: 'accepted',
      says: [],
    },
    ...[
      '/x{id}',
      '/{id}.json',
      '/{id:[0-9]+}',
      '/a b',
      '/a*',
      '/a\\b',
      '/{a}{b}',
      '/a//b',
      '/ä',
    ].map((path) => refusedPath(178, path, PATH_PART)),
    {
      facts: [178],
      name: 'letters, digits, ._-:, and whole variables',
      with: {
        '/paths/~1A_b-c.d:e,f9~1{some-Id.x_y}~1z': { get: operation() },
        '/paths/~1': { get: operation() },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [179],
      name: 'two variables at one place, one above a child',
      with: {
        '/paths/~1a~1{x}': { get: operation() },
        '/paths/~1a~1{y}~1b': { get: operation() },
      },
      verdict: 'rejected',
      says: [
        "error resource-path /paths/~1a~1{y}~1b Unable to create resource at path '/a/{y}/b': A sibling ({x}) of this resource already has a variable path part -- only one is allowed",
      ],
    },
    {
      facts: [179],
      name: 'the same variable, and others elsewhere',
      with: {
        '/paths/~1a~1{x}': { get: operation() },
        '/paths/~1a~1{x}~1{y}': { get: operation() },
        '/paths/~1b~1{y}': { get: operation() },
      },
      verdict: 'accepted',
      says: [],
    },
    refusedPath(
      180,
      '/a/{proxy+}/b',
      'Cannot create a child of a resource with a greedy path variable: {proxy+}',
    ),
    {
      facts: [180],
      name: 'a greedy variable at the end',
      with: { '/paths/~1a~1{proxy+}': { 'x-amazon-apigateway-any-method': operation() } },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [184],
      name: 'a parameter page[size]',
      with: { [`${GET}/parameters`]: [{ name: 'page[size]', in: 'query' }] },
      verdict: 'rejected',
      says: [
        `error parameter-name ${GET}/parameters/0 ${MAPPING}[Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$]`,
      ],
    },
    {
      facts: [184],
      name: 'a parameter of the path and the query',
      with: {
        '/paths/~1x~1{id}': { get: operation({ parameters: [{ name: 'id', in: 'query' }] }) },
      },
      verdict: 'rejected',
      says: [
        `error parameter-name /paths/~1x~1{id}/get/parameters/0 ${MAPPING}[Parameter names must be unique across querystring, header and path]`,
      ],
    },
    {
      facts: [184],
      name: 'a parameter of the query and a header',
      with: {
        [`${GET}/parameters`]: [
          { name: 'id', in: 'query' },
          { name: 'id', in: 'header' },
        ],
      },
      verdict: 'rejected',
      says: [
        `error parameter-name ${GET}/parameters/1 ${MAPPING}[Parameter names must be unique across querystring, header and path]`,
      ],
    },
    {
      facts: [184],
      name: 'names that differ, of all characters there may be',
      with: {
        '/paths/~1x~1{id}': {
          get: operation({
            parameters: [
              { name: 'id', in: 'path', required: true },
              { name: 'page.size_$-9', in: 'query' },
              { name: 'ID', in: 'header' },
            ],
          }),
        },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [185],
      name: 'a model that refers to another file',
      files: {
        'openapi.json': JSON.stringify({
          openapi: '3.0.3',
          info: { title: 't', version: '1' },
          paths: { '/x': { get: operation() } },
          components: {
            schemas: { Thing: { type: 'object', properties: { a: { $ref: './a.json#/A' } } } },
            securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } },
          },
          'x-amazon-apigateway-request-validators': { all: { validateRequestBody: true } },
        }),
        'a.json': JSON.stringify({ A: { type: 'string' } }),
      },
      verdict: 'rejected',
      says: [`error model-reference ${SCHEMAS}/Thing/properties/a ${CANONICAL}`],
    },
    {
      facts: [185],
      name: 'a model that refers to something else',
      with: { [SCHEMAS]: { Thing: { $ref: '#/info' } } },
      verdict: 'rejected',
      says: [`error model-reference ${SCHEMAS}/Thing ${CANONICAL}`],
    },
    model(185, 'a model that refers to another', { $ref: '#/components/schemas/Other' }, [
      'accepted',
    ]),
    ...[
      unsupported('const', 1),
      unsupported('if', { type: 'string' }),
      unsupported('contains', {}),
      unsupported('patternProperties', { '^a': {} }),
      unsupported('prefixItems', [{}]),
      unsupported('unevaluatedProperties', false),
      unsupported('dependentRequired', { a: ['b'] }),
      unsupported('$defs', { A: {} }),
    ],
    model(186, 'several of them at one place', { const: 1, if: {}, then: {} }, [
      'rejected',
      `error model-keywords /const ${keywordsRefused('const', 'if', 'then')}`,
    ]),
    model(
      186,
      'a discriminator',
      { oneOf: [{ $ref: '#/components/schemas/Other' }], discriminator: { propertyName: 'kind' } },
      [
        'rejected',
        `error model-disputed-keywords /discriminator ${keywordsRefused('discriminator')}`,
      ],
    ),
    model(
      186,
      'an example, in properties too (recorded in 2022)',
      { example: {}, properties: { a: { example: 1 } } },
      ['rejected', `error model-disputed-keywords /example ${keywordsRefused('example')}`],
    ),
    model(
      186,
      'an example before a keyword that is refused beyond dispute: both are told, at the place of the latter',
      { properties: { a: { example: 1 }, b: { const: 1 }, c: { const: 2 } } },
      [
        'rejected',
        `error model-keywords /properties/b/const ${keywordsRefused('example', 'const')}`,
      ],
    ),
    {
      facts: [186],
      name: 'two models and a body that each have some',
      with: {
        [SCHEMAS]: { Thing: { type: 'object', example: {} }, Other: { not: { if: {} } } },
        [`${GET}/responses/200`]: response({ type: 'object', properties: { a: { example: 1 } } }),
      },
      verdict: 'rejected',
      says: [
        `error model-disputed-keywords ${SCHEMAS}/Thing/example ${keywordsRefused('example')}`,
        `error model-keywords ${SCHEMAS}/Other/not/if ${keywordsRefused('if').replace('Thing', 'Other')}`,
        `error model-disputed-keywords ${GET}/responses/200/content/application~1json/schema/properties/a/example Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified. Unsupported keyword(s): ["example"]]`,
      ],
    },
    model(186, 'a limit that is no number', { maxLength: '3' }, [
      'rejected',
      'error model-schema /maxLength Invalid model schema specified: maxLength is a whole number from 0.',
    ]),
    ...[
      lost(186, 'default', 'a', 'An import drops default from a model.'),
      unenforced(186, 'nullable', true),
      unenforced(186, 'readOnly', true),
      unenforced(186, 'writeOnly', true),
      lost(
        186,
        'exclusiveMinimum',
        true,
        'An import drops exclusiveMinimum from a model: the minimum itself is let in.',
      ),
      unenforced(187, 'minItems', 1),
      unenforced(187, 'maxItems', 2),
    ],
    model(
      186,
      'prose, flags that are off, and members that are named like keywords',
      {
        ...{ title: 'T', description: 'd', xml: {}, externalDocs: {}, deprecated: true, 'x-a': 1 },
        ...{ type: 'object', nullable: false, exclusiveMinimum: false },
        properties: { example: { type: 'string' }, const: {}, discriminator: {}, if: {} },
        enum: [{ const: 1, nullable: true }],
      },
      ['accepted'],
    ),
    model(
      187,
      'a oneOf that refers to a definition inside the same schema',
      {
        properties: { a: { type: 'string' } },
        oneOf: [{ $ref: '#/components/schemas/Thing/properties/a' }],
      },
      [
        'rejected',
        'error own-definition /oneOf/0 $ref "#/components/schemas/Thing/properties/a" leads to a definition inside the same schema, which oneOf, anyOf and allOf may not.',
      ],
    ),
    model(187, 'an allOf of models', { allOf: [{ $ref: '#/components/schemas/Other' }, {}] }, [
      'accepted',
    ]),
    {
      facts: [179],
      name: 'a greedy variable beside one that is not',
      with: {
        [at('/a/{x}')]: { get: operation() },
        [at('/a/{p+}')]: { get: operation() },
      },
      verdict: 'rejected',
      says: [
        `error resource-path ${at('/a/{p+}')} Unable to create resource at path '/a/{p+}': A sibling ({x}) of this resource already has a variable path part -- only one is allowed`,
      ],
    },
    {
      facts: [184],
      name: 'one name in query and header',
      with: {
        [`${GET}/parameters`]: [
          { name: 'a', in: 'query', schema: { type: 'string' } },
          { name: 'a', in: 'header', schema: { type: 'string' } },
        ],
      },
      verdict: 'rejected',
      says: [
        `error parameter-name ${GET}/parameters/1 ${MAPPING}[Parameter names must be unique across querystring, header and path]`,
      ],
    },
    {
      facts: [188],
      name: 'the status 2xx in lower case',
      with: { [`${GET}/responses`]: { '2xx': { description: 'a' } } },
      verdict: 'rejected',
      says: [
        `error response-status ${GET}/responses/2xx Invalid response status code specified: 2xx`,
      ],
    },
    {
      facts: [186],
      name: 'examples that are of no model: of a media type, of a parameter',
      with: {
        [`${GET}/parameters`]: [
          { name: 'a', in: 'query', example: 'b', schema: { type: 'string', example: 'c' } },
        ],
        [`${GET}/responses/200`]: {
          description: 'ok',
          content: {
            'application/json': {
              ...{ schema: { type: 'object' }, example: {} },
            },
            'text/html': { schema: { type: 'object' }, examples: { one: { value: 'd' } } },
          },
        },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [188],
      name: 'statuses 2XX and 5XX',
      with: { [`${GET}/responses`]: { '2XX': { description: 'a' }, '5XX': { description: 'b' } } },
      verdict: 'rejected',
      says: [
        `error response-status ${GET}/responses/2XX Invalid response status code specified: 2XX`,
        `error response-status ${GET}/responses/5XX Invalid response status code specified: 5XX`,
      ],
    },
    {
      facts: [188],
      name: 'statuses that are some',
      with: { [`${GET}/responses`]: { '204': { description: 'a' }, '503': { description: 'b' } } },
      verdict: 'accepted',
      says: [],
    },
    model(188, 'a format that nobody knows', { type: 'string', format: 'period' }, [
      'rejected',
      'error model-format /format Invalid model schema specified: an import knows no format "period".',
    ]),
    ...['int32', 'int64', 'double', 'date', 'date-time', 'uuid', 'uri', 'byte', 'password'].map(
      (format) => model(188, `the format ${format}`, { format }, ['accepted']),
    ),
    model(188, 'a value twice in an enum', { enum: ['a', 'b', 'a', { c: 1 }] }, [
      'rejected',
      'error duplicate-enum /enum/2 Invalid model schema specified: the enum has "a" twice.',
    ]),
    model(188, 'values of an enum that differ', { enum: ['1', 1, true, null, { c: 1 }] }, [
      'accepted',
    ]),
    model(188, 'a type null beside another', { oneOf: [{ type: 'null' }, { type: 'string' }] }, [
      'rejected',
      'error null-type /oneOf/0/type Invalid model schema specified: OpenAPI 3.0 has no type "null".',
    ]),
    {
      facts: [188],
      name: 'a media type that is none',
      with: {
        [`${GET}/requestBody`]: body({ type: 'object' }, 'aplication-json'),
        [`${GET}/responses/200`]: response({ type: 'object' }, 'json'),
      },
      verdict: 'rejected',
      says: [
        `error media-type ${GET}/requestBody/content/aplication-json Invalid content type specified: aplication-json`,
        `error media-type ${GET}/responses/200/content/json Invalid content type specified: json`,
      ],
    },
    {
      facts: [188],
      name: 'media types, one with parameters, one a range',
      with: {
        [`${GET}/responses/200`]: {
          description: 'ok',
          content: Object.fromEntries(
            ['application/json; charset=utf-8', 'application/vnd.a+json', 'image/*', '*/*'].map(
              (it) => [it, { schema: { type: 'object' } }],
            ),
          ),
        },
      },
      verdict: 'accepted',
      says: [],
    },
    model(190, 'a model of nothing but a title and a type', { title: 'T', type: 'object' }, [
      'accepted',
    ]),
  ],
};
