import type { JsonObject } from '../../../gateway/document/document.ts';
import type { MethodCase, RestCase, RestSection, Step } from '../harness/case.ts';

const VALIDATOR = 'x-amazon-apigateway-request-validator';
const VALIDATORS = {
  'x-amazon-apigateway-request-validators': {
    all: { validateRequestBody: true, validateRequestParameters: true },
    body: { validateRequestBody: true, validateRequestParameters: false },
    params: { validateRequestBody: false, validateRequestParameters: true },
    none: { validateRequestBody: false, validateRequestParameters: false },
  },
};

const REFUSED_BODY = {
  status: 400,
  headers: { 'x-amzn-errortype': 'BadRequestException', 'content-type': 'application/json' },
  body: '{"message": "Invalid request body"}',
  calls: { fn: 0 },
};
const OK = { status: 200, body: 'ok', calls: { fn: 1 } };
const JSON_TYPE = { 'Content-Type': 'application/json' };

const missing = (...names: readonly string[]): object => ({
  status: 400,
  headers: { 'x-amzn-errortype': 'BadRequestException' },
  body: `{"message": "Missing required request parameters: [${names.join(', ')}]"}`,
  calls: { fn: 0 },
});

const required = (place: string, name: string): JsonObject => ({
  ...{ name, in: place, required: true },
  schema: { type: 'string' },
});

/** In an order that is not the sorted one; `issuer` is declared in a path that does not have it. */
const PARAMETERS = [
  required('query', 'qs1'),
  required('path', 'issuer'),
  required('header', 'x-header-param'),
];

const bodyOf = (schema: JsonObject, type = 'application/json'): JsonObject => ({
  requestBody: { content: { [type]: { schema } } },
});

const PET = {
  type: 'object',
  required: ['type', 'price'],
  properties: {
    type: { type: 'string', enum: ['dog', 'cat', 'fish'] },
    price: { type: 'number', minimum: 25, maximum: 500 },
  },
};

const schemas = (models: JsonObject): JsonObject => ({
  ...VALIDATORS,
  components: { schemas: models },
});
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const method = (validator: string, members: JsonObject): MethodCase => ({
  members: { [VALIDATOR]: validator, ...members },
});

const post = (body: string | undefined, want: object, headers: object = JSON_TYPE): Step => ({
  request: {
    method: 'POST',
    url: '/pets',
    headers: headers as Record<string, string>,
    ...(body !== undefined && { body }),
  },
  want,
});

const models = (
  facts: readonly number[],
  name: string,
  schema: JsonObject,
  steps: readonly Step[],
): RestCase => ({
  ...{ facts, name, root: schemas({ Pet: PET, ...(schema['models'] as JsonObject | undefined) }) },
  methods: {
    'POST /pets': method(
      'body',
      bodyOf((schema['schema'] as JsonObject | undefined) ?? ref('Pet')),
    ),
  },
  steps,
});

const CASES: readonly RestCase[] = [
  {
    facts: [92],
    name: 'parameters are checked first, and reported sorted by where they stand',
    root: VALIDATORS,
    methods: { 'POST /pets': method('all', { parameters: PARAMETERS, ...bodyOf(PET) }) },
    steps: [post('{}', missing('x-header-param', 'issuer', 'qs1'))],
  },
  {
    facts: [93],
    name: 'only what is missing is reported; with everything there the call proceeds',
    root: VALIDATORS,
    methods: {
      'GET /pets': method('params', {
        parameters: [required('query', 'qs1'), required('header', 'x-header-param')],
      }),
    },
    steps: [
      { request: { url: '/pets?qs1=a' }, want: missing('x-header-param') },
      { request: { url: '/pets', headers: { 'X-Header-Param': 'a' } }, want: missing('qs1') },
      { request: { url: '/pets?qs1=a', headers: { 'X-Header-Param': 'a' } }, want: OK },
    ],
  },
  {
    facts: [94],
    name: 'a blank parameter counts as missing',
    root: VALIDATORS,
    methods: {
      'GET /pets': method('params', {
        parameters: [required('query', 'q1'), required('header', 'h1')],
      }),
    },
    steps: [
      { request: { url: '/pets?q1=', headers: { h1: 'a' } }, want: missing('q1') },
      { request: { url: '/pets?q1=%20', headers: { h1: 'a' } }, want: missing('q1') },
      { request: { url: '/pets?q1=a', headers: { h1: ' ' } }, want: missing('h1') },
      { request: { url: '/pets?q1=a', headers: { h1: 'a' } }, want: OK },
    ],
  },
  models([95, 105], 'a body that violates the model: enum, maximum, minimum, required', {}, [
    post('{"type":"bird","price":100}', REFUSED_BODY),
    post('{"type":"dog","price":501}', REFUSED_BODY),
    post('{"type":"dog","price":24.99}', REFUSED_BODY),
    post('{"type":"dog"}', REFUSED_BODY),
    post('{"type":"dog",', REFUSED_BODY),
    post('{"type":"dog","price":500}', OK),
  ]),
  models([96], 'an empty body is validated as {}, with and without Content-Type', {}, [
    post(undefined, REFUSED_BODY, {}),
    post(undefined, REFUSED_BODY),
  ]),
  models(
    [96],
    'an empty body is fine for a model that {} satisfies',
    { schema: { type: 'object' } },
    [post(undefined, OK, {}), post(undefined, OK)],
  ),
  {
    facts: [96],
    name: 'a GET without body on a method with a model',
    root: VALIDATORS,
    methods: { 'GET /pets': method('body', bodyOf(PET)) },
    steps: [{ request: { url: '/pets' }, want: REFUSED_BODY }],
  },
  models([97], 'an empty body and a model of an array', { schema: { type: 'array' } }, [
    post(undefined, REFUSED_BODY, {}),
    post('[]', OK),
  ]),
  {
    facts: [98],
    name: 'a validator with both flags false lets everything pass',
    root: VALIDATORS,
    methods: { 'POST /pets': method('none', { parameters: PARAMETERS, ...bodyOf(PET) }) },
    steps: [post('{', OK)],
  },
  {
    facts: [99],
    name: 'parameters only: the body is ignored',
    root: VALIDATORS,
    methods: {
      'POST /pets': method('params', { parameters: [required('query', 'q')], ...bodyOf(PET) }),
    },
    steps: [
      { request: { method: 'POST', url: '/pets?q=1', headers: JSON_TYPE, body: '{}' }, want: OK },
      post('{"type":"dog","price":100}', missing('q')),
    ],
  },
  {
    facts: [99],
    name: 'body only: parameters are ignored',
    root: VALIDATORS,
    methods: {
      'POST /pets': method('body', { parameters: [required('query', 'q')], ...bodyOf(PET) }),
    },
    steps: [post('{"type":"dog","price":100}', OK), post('{}', REFUSED_BODY)],
  },
  {
    ...{ facts: [100], importFacts: [171] },
    name: 'the API’s validator is inherited, an operation’s own overrides it',
    root: { ...VALIDATORS, [VALIDATOR]: 'params' },
    methods: {
      'POST /pets': { members: { parameters: [required('query', 'q')], ...bodyOf(PET) } },
      'PUT /pets': method('body', { parameters: [required('query', 'q')], ...bodyOf(PET) }),
    },
    steps: [
      post('{}', missing('q')),
      {
        request: { method: 'PUT', url: '/pets', headers: JSON_TYPE, body: '{}' },
        want: REFUSED_BODY,
      },
      {
        request: {
          method: 'PUT',
          url: '/pets',
          headers: JSON_TYPE,
          body: '{"type":"cat","price":25}',
        },
        want: OK,
      },
    ],
  },
  {
    ...{ facts: [100], importFacts: [190] },
    name: 'a validator that is not there is refused',
    root: VALIDATORS,
    methods: { 'POST /pets': method('some', {}) },
    refused: ['Invalid Request Validator identifier specified'],
  },
  {
    ...models(
      [101],
      'models refer to each other',
      { schema: { type: 'array', items: ref('Pet') } },
      [post('[{"type":"dog","price":100}]', OK), post('[{"type":"dog"}]', REFUSED_BODY)],
    ),
    importFacts: [168, 169],
  },
  models(
    [102],
    'oneOf null and a model',
    {
      models: {
        Status: { type: 'object', required: ['date'], properties: { date: { type: 'string' } } },
      },
      schema: {
        ...{ type: 'object', required: ['status'] },
        properties: { status: { oneOf: [{ type: 'null' }, ref('Status')] } },
      },
    },
    [
      post('{"status":null}', OK),
      post('{"status":{"date":"2024-01-01"}}', OK),
      post('{}', REFUSED_BODY),
      post('{"status":{"badFormat":"x"}}', REFUSED_BODY),
    ],
  ),
  {
    ...models(
      [103],
      'circular models are validated in depth',
      {
        models: {
          Node: {
            ...{ type: 'object', required: ['value'] },
            properties: { value: { type: 'string' }, next: ref('Node') },
          },
        },
        schema: ref('Node'),
      },
      [
        post('{"value":"a","next":{"value":"b","next":{"value":"c"}}}', OK),
        post('{"value":"a","next":{"value":"b","next":{"value":1}}}', REFUSED_BODY),
      ],
    ),
    importFacts: [170],
  },
  models(
    [104],
    'format byte is not enforced',
    { schema: { type: 'object', properties: { data: { type: 'string', format: 'byte' } } } },
    [post('{"data":"this is random"}', OK), post('{"data":1}', REFUSED_BODY)],
  ),
  {
    ...models(
      [106],
      'what an import drops of a schema is not enforced',
      {
        schema: {
          type: 'object',
          properties: {
            id: {
              type: 'integer',
              format: 'int32',
              minimum: 0,
              exclusiveMinimum: true,
              readOnly: true,
            },
            tags: { type: 'array', minItems: 1, maxItems: 2, default: [], example: ['a'] },
            note: { type: 'string', nullable: true, deprecated: true },
          },
        },
      },
      [
        post('{"id":0}', OK),
        post('{"id":99999999999}', OK),
        post('{"tags":[]}', OK),
        post('{"tags":[1,2,3]}', OK),
        post('{"id":-1}', REFUSED_BODY),
        post('{"note":null}', REFUSED_BODY),
      ],
    ),
    importFacts: [186, 187],
  },
  {
    facts: [106],
    name: 'of a parameter only name, place and required count',
    root: VALIDATORS,
    methods: {
      'GET /pets': method('params', {
        parameters: [
          { name: 'n', in: 'query', required: true, schema: { type: 'integer', maximum: 5 } },
          { name: 'c', in: 'cookie', required: true, schema: { type: 'string' } },
        ],
      }),
    },
    steps: [
      { request: { url: '/pets?n=many' }, want: OK },
      { request: { url: '/pets' }, want: missing('n') },
    ],
  },
  {
    ...models([106], 'a model’s name is alphanumeric', { models: { X_y: {} } }, []),
    importFacts: [177],
    refused: ["Unable to create model for 'X_y': Model name must be alphanumeric: X_y"],
  },
  models([107], 'no model for the type: the body is not validated', {}, [
    post('<pet/>', OK, { 'Content-Type': 'application/xml' }),
    post('{}', OK, { 'Content-Type': 'text/plain' }),
    post('{}', REFUSED_BODY, { 'Content-Type': 'application/json; charset=utf-8' }),
    post('{}', REFUSED_BODY, { 'Content-Type': 'Application/JSON' }),
    post('{}', REFUSED_BODY, {}),
  ]),
  {
    facts: [108],
    name: 'a gateway response says what is wrong',
    root: {
      ...schemas({ Pet: PET }),
      'x-amazon-apigateway-gateway-responses': {
        BAD_REQUEST_BODY: {
          responseTemplates: {
            'application/json': '{"wrong": "$context.error.validationErrorString"}',
          },
        },
      },
    },
    methods: { 'POST /pets': method('body', bodyOf(ref('Pet'))) },
    steps: [
      post('{"type":"dog"}', {
        ...{
          status: 400,
          body: '{"wrong": "[object has missing required properties (["price"])]"}',
        },
      }),
      post('{"type":"dog","price":1}', {
        status: 400,
        body: '{"wrong": "[numeric instance is lower than the required minimum (minimum: 25, found: 1)]"}',
      }),
      post('{"', { status: 400, body: '{"wrong": "[Unknown error parsing request body]"}' }),
      post('{"type":"dog","price":100}', OK),
    ],
  },
  models(
    [103],
    '__proto__ and constructor in a body are members like others',
    {
      schema: {
        ...{ type: 'object', required: ['constructor'], additionalProperties: false },
        properties: { constructor: { type: 'string' } },
      },
    },
    [
      post('{}', REFUSED_BODY),
      post('{"constructor":"a","__proto__":{}}', REFUSED_BODY),
      post('{"constructor":"a"}', OK),
    ],
  ),
];

/** What a string alone would be is no proxy result (fact 47). */
const FUNCTIONS = { fn: { returns: { statusCode: 200, body: 'ok' } } };

export const section: RestSection = {
  title: 'G. Request validators',
  cases: CASES.map((it) => ({ ...it, functions: { ...FUNCTIONS, ...it.functions } })),
};
