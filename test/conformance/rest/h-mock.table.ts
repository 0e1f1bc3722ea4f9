import type { RestCase, RestSection } from '../harness/case.ts';
import { mock, mockAnswering } from '../harness/rest-integrations.ts';

const ERROR = '{"message": "Internal server error"}';
const fault = { status: 500, body: ERROR } as const;

/** A mock whose request template says this, with a response for every hundred. */
const saying = (template: string) =>
  mock({
    requestTemplates: { 'application/json': template },
    responses: {
      '2\\d{2}': { statusCode: '200' },
      404: { statusCode: '404' },
      default: { statusCode: '418' },
    },
  });

const lenient = (name: string, template: string, status: number): RestCase => ({
  facts: [109, 110, 111],
  name: `${name}: ${template} is ${status}`,
  methods: { 'GET /m': { integration: saying(template) } },
  steps: [{ request: { url: '/m' }, want: { status } }],
});

const overriding = (name: string, set: string, read: string, want: string): RestCase => ({
  facts: [115, 117],
  name,
  methods: {
    'GET /m': {
      integration: mockAnswering(read, {
        requestTemplates: { 'application/json': `${set}{"statusCode": 200}` },
        responses: {
          default: { statusCode: '200', responseTemplates: { 'application/json': read } },
        },
      }),
    },
  },
  steps: [{ request: { url: '/m' }, want: { status: 200, body: want } }],
});

const status = (value: string, want: number): RestCase => ({
  facts: [118],
  name: `a status overridden with ${value} answers ${want}`,
  methods: {
    'GET /m': {
      integration: mock({
        requestTemplates: {
          'application/json': `#set($context.responseOverride.status = ${value}){"statusCode": 200}`,
        },
      }),
    },
  },
  steps: [{ request: { url: '/m' }, want: { status: want } }],
});

export const section: RestSection = {
  title: 'H. Mock integration',
  cases: [
    lenient('JSON', '{"statusCode": 200}', 200),
    lenient('a status with its own response', '{"statusCode": 404}', 404),
    lenient('a status of a range', '{"statusCode": 204}', 200),
    lenient('a status of no pattern', '{"statusCode": 500}', 418),
    lenient('a name without quotes', '{statusCode: 200}', 200),
    lenient('single quotes', "{'statusCode': 200}", 200),
    lenient('a trailing comma', '{"statusCode": 200,}', 200),
    lenient('several commas', '{"statusCode": 200 ,,}', 200),
    lenient('anything behind the pair', '{"statusCode": 200, junk !}', 200),
    lenient('a later member', '{"a": {"b": 1}, "statusCode": 404}', 404),
    lenient('a status in quotes', '{"statusCode": "200"}', 500),
    lenient('a missing brace', '{"statusCode": 200', 500),
    lenient('no braces', '"statusCode": 200', 500),
    lenient('a fraction', '{"statusCode": 200.5}', 500),
    lenient('nothing', '', 500),
    {
      facts: [2, 109, 192],
      name: 'a template without status is an internal error',
      methods: { 'GET /m': { integration: saying('{"status": 200}') } },
      steps: [
        {
          request: { url: '/m' },
          want: {
            ...fault,
            headers: { 'x-amzn-errortype': 'InternalServerErrorException' },
            executionHas: [
              'Execution failed due to configuration error: Unable to parse statusCode. It should be an integer that is defined in the request template.',
            ],
          },
        },
      ],
    },
    {
      facts: [77, 111],
      name: 'no response for a status, and no default, is an internal error',
      methods: {
        'GET /m': {
          integration: mock({ responses: { '2\\d{2}': { statusCode: '200' } } }),
        },
        'GET /n': { integration: mock({ responses: { '4\\d{2}': { statusCode: '400' } } }) },
      },
      steps: [
        { request: { url: '/m' }, want: { status: 200 } },
        { request: { url: '/n' }, want: fault },
      ],
    },
    {
      facts: [112],
      name: 'without a response template the body is empty',
      methods: { 'GET /m': { integration: mock() } },
      steps: [
        {
          request: { url: '/m' },
          want: { status: 200, body: '', headers: { 'content-type': 'application/json' } },
        },
      ],
    },
    {
      facts: [113],
      name: 'a response template sees parameters and not the body',
      methods: {
        'POST /m/{id}': {
          integration: mockAnswering(
            '{"id": $input.params().path.id, "body": $input.json(\'$\'), "q": "$input.params(\'q\')"}',
          ),
        },
      },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/m/42?q=a&q=b',
            body: '{"x":1}',
            headers: { 'content-type': 'application/json' },
          },
          want: { status: 200, body: '{"id": 42, "body": {}, "q": "b"}' },
        },
      ],
    },
    ...['NEVER', 'WHEN_NO_TEMPLATES', 'WHEN_NO_MATCH'].map((passthroughBehavior): RestCase => ({
      facts: [114],
      name: `${passthroughBehavior} makes no difference for JSON with a template`,
      methods: { 'POST /m': { integration: mock({ passthroughBehavior }) } },
      steps: [{ request: { method: 'POST', url: '/m', body: '{}' }, want: { status: 200 } }],
    })),
    overriding(
      'what the request template puts into an override map is read by the response template',
      "#set($context.requestOverride.path.body = 'kept')",
      '{"body": "$context.requestOverride.path.body"}',
      '{"body": "kept"}',
    ),
    overriding(
      'a name in a variable',
      "#set($name = 'n')#set($context.requestOverride.querystring[$name] = 'v')",
      '$context.requestOverride.querystring.n',
      'v',
    ),
    overriding(
      'put prints nothing',
      "$context.requestOverride.querystring.put('n', 'v')",
      '$context.requestOverride.querystring.n',
      'v',
    ),
    overriding(
      'names in brackets all the way',
      '#set($context["requestOverride"].querystring["k"] = "v")',
      '$context.requestOverride.querystring.k',
      'v',
    ),
    ...[undefined, ''].map((template): RestCase => ({
      facts: [116],
      name: `overrides of the request template survive, ${template === undefined ? 'without' : 'with an empty'} response template`,
      methods: {
        'GET /m': {
          integration: mock({
            requestTemplates: {
              'application/json':
                '#set($context.responseOverride.status = 444)#set($context.responseOverride.header.foo = "bar"){"statusCode": 200}',
            },
            responses: {
              default: {
                statusCode: '200',
                ...(template !== undefined && {
                  responseTemplates: { 'application/json': template },
                }),
              },
            },
          }),
        },
      },
      steps: [{ request: { url: '/m' }, want: { status: 444, body: '', headers: { foo: 'bar' } } }],
    })),
    status('444', 444),
    status('599', 599),
    status('600', 200),
    status('99', 200),
    status("'abc'", 200),
    status('201.5', 200),
    {
      facts: [119],
      name: 'the same parameter overridden twice is an internal error',
      methods: {
        'GET /m': {
          integration: mock({
            requestTemplates: {
              'application/json':
                '#set($context.responseOverride.header.a = "1")#set($context.responseOverride.header.a = "2"){"statusCode": 200}',
            },
          }),
        },
        'GET /once': {
          integration: mock({
            requestTemplates: {
              'application/json':
                '#set($context.responseOverride.header.a = "1"){"statusCode": 200}',
            },
          }),
        },
      },
      steps: [
        { request: { url: '/m' }, want: fault },
        { request: { url: '/once' }, want: { status: 200, headers: { a: '1' } } },
      ],
    },
  ],
};
