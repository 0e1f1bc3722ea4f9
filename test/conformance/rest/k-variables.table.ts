import type { InjectRequest } from '../../../gateway/index.ts';
import type { RestCase, RestSection, Want } from '../harness/case.ts';
import { http, lambda, mock, mockAnswering } from '../harness/rest-integrations.ts';

type Row = readonly [
  fact: number | readonly number[],
  template: string,
  body: string,
  want: string,
];

const STAGE = { stage: 'test', stageVariables: { x: 'blue' } };
const URL = '/things/6?q=7&both=query';

/** A request template; what the backend is sent. */
const request = (
  [fact, template, body, want]: Row,
  asked: Partial<InjectRequest> = {},
): RestCase => ({
  facts: [fact].flat(),
  name: `${template} of ${body === '' ? 'nothing' : body}`,
  config: STAGE,
  methods: {
    'POST /things/{id}': {
      integration: ({ backend }) =>
        http(`${backend}/b`, {
          httpMethod: 'POST',
          requestTemplates: { 'application/json': template },
        }),
    },
  },
  steps: [
    {
      request: { method: 'POST', url: URL, body, ...asked },
      want: { status: 200, backend: { body: want } },
    },
  ],
});

/** A response template on what a function returns. */
const response = ([fact, template, payload, body]: Row): RestCase => ({
  facts: [fact].flat(),
  name: `in a response, ${template} of ${payload}`,
  functions: { fn: { payload } },
  methods: {
    'POST /f': {
      integration: lambda({
        responses: {
          default: { statusCode: '200', responseTemplates: { 'application/json': template } },
        },
      }),
    },
  },
  steps: [{ request: { method: 'POST', url: '/f' }, want: { status: 200, body } }],
});

/** A response template of a mock, at the default endpoint. */
const context = (fact: number, template: string, body: string): RestCase => ({
  facts: [fact],
  name: template,
  config: STAGE,
  methods: { 'GET /things/{id}': { integration: mockAnswering(template) } },
  steps: [
    {
      request: {
        url: '/test/things/6',
        headers: { host: 'abc123.execute-api.us-east-1.amazonaws.com' },
      },
      want: { status: 200, body },
    },
  ],
});

const refused = (payload: string): RestCase => ({
  facts: [151],
  name: `a path of ${payload} is the caller's fault; the body alone is nobody's`,
  methods: Object.fromEntries(
    (['path', 'body'] as const).map((key) => [
      `POST /${key}`,
      {
        integration: ({ backend }: { backend: string }) =>
          http(`${backend}/b`, {
            httpMethod: 'POST',
            requestTemplates: {
              'application/json': key === 'path' ? "$input.path('$')" : '$input.body',
            },
          }),
      },
    ]),
  ),
  steps: [
    {
      request: { method: 'POST', url: '/path', body: payload },
      want: { status: 400, backendCalls: 0 },
    },
    {
      request: { method: 'POST', url: '/body', body: payload },
      want: { status: 200, backend: { body: payload } },
    },
  ],
});

const missing =
  '#set($b = $input.path("$.b")){"body": $b, "nested": $b.c, "isNull": "#if($b == $null)true#{else}false#end", "isEmptyString": "#if($b == "")true#{else}false#end"}';
const KEYS =
  'resourceId resourcePath httpMethod extendedRequestId requestTime path accountId protocol requestOverride stage domainPrefix requestTimeEpoch requestId identity domainName deploymentId responseOverride apiId ';
const OVERRIDES =
  '#set($context.requestOverride.header.m = ["a", "b"])#set($context.requestOverride.querystring.q = "over")#set($context.requestOverride.path.id = "9")$input.body';

const overridden: RestCase = {
  facts: [162],
  name: 'what a template overrides replaces a parameter or comes to them',
  methods: {
    'POST /things/{id}': {
      integration: ({ backend }) =>
        http(`${backend}/b/{id}`, {
          httpMethod: 'POST',
          requestParameters: {
            'integration.request.path.id': 'method.request.path.id',
            'integration.request.querystring.q': 'method.request.querystring.q',
          },
          requestTemplates: { 'application/json': OVERRIDES },
        }),
    },
  },
  steps: [
    {
      request: { method: 'POST', url: URL },
      want: {
        status: 200,
        backend: { url: '/b/9?q=over', body: '{}', headers: { m: 'a,b' } },
      },
    },
  ],
};

const overriding = (name: string, template: string, want: Want): RestCase => ({
  facts: [162],
  name,
  methods: {
    'GET /f': {
      integration: mock({
        responses: {
          default: {
            statusCode: '200',
            responseParameters: { 'method.response.header.kept': "'old'" },
            responseTemplates: { 'application/json': template },
          },
        },
      }),
      members: {
        responses: {
          200: { description: 'OK', headers: { kept: { schema: { type: 'string' } } } },
        },
      },
    },
  },
  steps: [{ request: { url: '/f' }, want }],
});

export const section: RestSection = {
  title: 'K. $input, $util, $context, $stageVariables',
  cases: [
    response([147, "$input.path('$')", '{"foo":"bar"}', '{foo=bar}']),
    response([147, "$input.path('$')", '{"c":3,"a":1,"b":2}', '{c=3, a=1, b=2}']),
    response([147, "$input.path('$')", '{"foo":[{"nested":"bar"}]}', '{foo=[{"nested":"bar"}]}']),
    response([147, "$input.path('$')", '[{"foo": "bar"}]', '[{"foo":"bar"}]']),
    response([
      147,
      "$input.path('$').a.nested $input.path('$.b')[0] $input.path('$').toString()",
      '{"a":{"nested":{"c":1}},"b":[{"d":2}]}',
      '{c=1} {d=2} {a={nested={c=1}}, b=[{"d":2}]}',
    ]),
    ...(['{}', '{"b":null}'] as const).map((payload) =>
      response([
        148,
        missing,
        payload,
        '{"body": , "nested": , "isNull": "true", "isEmptyString": "true"}',
      ]),
    ),
    response([
      148,
      missing,
      '{"b":[]}',
      '{"body": [], "nested": , "isNull": "false", "isEmptyString": "false"}',
    ]),
    request([149, '$input.body [$input.body.attr]', '', '{} []']),
    request([149, '$input.body [$input.body.attr]', '{"attr": 1}', '{"attr": 1} []']),
    request([
      150,
      '$util.urlEncode($input.body)',
      '{"some": "value"}',
      '%7B%22some%22%3A+%22value%22%7D',
    ]),
    request([150, '$util.urlEncode($input.body) [$util.urlEncode($null)]', '', '%7B%7D []']),
    ...['a=b', 'null{', 'a{b'].map((body) =>
      request([151, "$input.path('$') $input.json('$')", body, `${body} "${body}"`]),
    ),
    refused('{"a'),
    refused('[1,'),
    request([152, "$input.json('$.x') $input.json('$')", '{"b":1,"a":2}', '"" {"b":1,"a":2}']),
    ...[
      ["$input.params('both')", { headers: { both: 'header' } }, 'query'],
      ["$input.params('id') $input.params('q')", {}, '6 7'],
      ["$input.params('own')", { headers: { own: 'header' } }, 'header'],
      ["[$input.params('none')]", {}, '[]'],
      ['$input.params().keySet() $input.params().path.id', {}, '[path, querystring, header] 6'],
      ['$input.params().querystring', {}, '{q=7, both=query}'],
    ].map(([template, asked, want]) =>
      request([153, template as string, '', want as string], asked as Partial<InjectRequest>),
    ),
    request([
      154,
      "$util.escapeJavaScript($input.path('$.a'))",
      '{"a":"it\'s \\"so\\"\\n"}',
      'it\\\'s \\"so\\"\\n',
    ]),
    request([
      154,
      '$util.escapeJavaScript($input.path(\'$.a\')).replaceAll("\\\\\'","\'")',
      '{"a":"it\'s"}',
      "it's",
    ]),
    request([
      155,
      "$util.parseJson($input.body).key2.arr[0] $input.path('$.key2.arr').size()",
      '{"key2":{"arr":[1]}}',
      '1 1',
    ]),
    request(
      [
        156,
        "$util.base64Encode($input.body) $util.base64Decode($input.params('p'))",
        'text',
        'dGV4dA== text',
      ],
      { url: '/things/6?p=dGV4dA==' },
    ),
    context(
      157,
      "$stageVariables.x $stageVariables['x'] ${stageVariables['x']} [$stageVariables.missing]",
      'blue blue blue []',
    ),
    context(159, '#foreach($key in $context.keySet())$key #end', KEYS),
    context(
      159,
      '$context.requestOverride.keySet() $context.responseOverride.keySet() [$context.authorizer.keySet()]',
      '[path, header, querystring] [header] []',
    ),
    context(
      160,
      "[$context.identity.get('user')][$context.get('requestOverride')][$context.get('identity')]",
      '[][][]',
    ),
    context(161, '$context.path $context.resourcePath', '/test/things/6 /things/{id}'),
    overridden,
    overriding(
      'a response override adds and replaces headers, and sets the status',
      '#set($context.responseOverride.status = 418)#set($context.responseOverride.header.kept = "new")#set($context.responseOverride.header.more = "1")body',
      { status: 418, body: 'body', headers: { kept: 'new', more: '1' } },
    ),
    overriding('without one the mapped header stays', 'body', {
      status: 200,
      body: 'body',
      headers: { kept: 'old', more: null },
    }),
    {
      facts: [162],
      name: 'a proxy integration renders no template',
      functions: { fn: { returns: { statusCode: 200, body: 'as it is' } } },
      methods: {
        'POST /f': {
          integration: {
            requestTemplates: {
              'application/json': '#set($context.responseOverride.status = 418)',
            },
          },
        },
      },
      steps: [{ request: { method: 'POST', url: '/f' }, want: { status: 200, body: 'as it is' } }],
    },
    {
      facts: [163],
      name: 'a template over 300 KB is refused',
      methods: { 'GET /f': { integration: mockAnswering('x'.repeat(300 * 1024 + 1)) } },
      refused: ['larger than 300 KB'],
    },
    {
      facts: [163],
      name: 'a template of 300 KB is served',
      methods: { 'GET /f': { integration: mockAnswering('x'.repeat(300 * 1024)) } },
      steps: [{ request: { url: '/f' }, want: { status: 200, body: 'x'.repeat(300 * 1024) } }],
    },
  ],
};
