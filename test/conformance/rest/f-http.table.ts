import type { JsonObject } from '../../../gateway/document/document.ts';
import type { RestCase, RestSection, Want } from '../harness/case.ts';
import { http, httpProxy } from '../harness/rest-integrations.ts';
import type { BackendReply } from '../harness/world.ts';

/** Made of the document's title. */
const API_ID = '2p09imqbsp';

const ERROR = '{"message": "Internal server error"}';
const fault: Want = {
  status: 500,
  body: ERROR,
  headers: { 'x-amzn-errortype': 'InternalServerErrorException' },
};
const invalidJson: Want = {
  status: 400,
  body: '{"message": "Invalid JSON in request body"}',
  headers: { 'x-amzn-errortype': 'BadRequestException' },
  backendCalls: 0,
};

/** A POST whose backend gets header `mapped` from `source`. */
const mapping = (facts: readonly number[], source: string, name: string) => {
  const target = 'integration.request.header.mapped';
  return (
    request: { url?: string; headers?: Record<string, string | string[]>; body?: string },
    want: string | null | Want,
  ): RestCase => ({
    facts,
    name,
    methods: {
      'POST /m/{id}': {
        integration: ({ backend }) =>
          http(`${backend}/x`, { httpMethod: 'POST', requestParameters: { [target]: source } }),
      },
    },
    config: { stageVariables: { color: 'red' } },
    steps: [
      {
        request: { method: 'POST', url: '/m/a%2Bb', ...request },
        want:
          typeof want === 'string'
            ? { status: 200, backend: { headers: { mapped: want } } }
            : (want ?? { status: 200, backendLacks: ['mapped'] }),
      },
    ],
  });
};

const bodyOf = (path: string, body: string, want: string | null | Want): RestCase =>
  mapping(
    path === '' ? [84] : [84, 85],
    `method.request.body${path}`,
    `method.request.body${path} of ${body === '' ? 'nothing' : body}`,
  )({ body }, want);

/** An HTTP integration with these responses, whose backend answers this. */
const answering = (
  facts: readonly number[],
  name: string,
  responses: JsonObject,
  ...[backend, want]: readonly [BackendReply, Want]
): RestCase => ({
  facts,
  name,
  methods: { 'GET /m': { integration: (world) => http(world.backend, { responses }) } },
  steps: [{ request: { url: '/m' }, backend, want }],
});

const redirect = {
  default: {
    statusCode: 302,
    responseParameters: {
      'method.response.header.Location': 'integration.response.body.redirect.url',
      'method.response.header.Whole': 'integration.response.body',
    },
  },
};

export const section: RestSection = {
  title: 'F. HTTP and HTTP_PROXY integrations',
  cases: [
    {
      facts: [70, 72],
      name: 'HTTP sends what API Gateway says of itself, and the type of the body',
      methods: {
        'GET /m': { integration: ({ backend }) => http(`${backend}/x`, { httpMethod: 'POST' }) },
        'POST /m': { integration: ({ backend }) => http(`${backend}/x`, { httpMethod: 'POST' }) },
      },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/m?a=1',
            body: 'text',
            headers: {
              Accept: 'text/html',
              Authorization: 'Bearer secret',
              'Content-Type': 'text/plain',
              'User-Agent': 'client',
              'X-Custom': 'x',
            },
          },
          want: {
            status: 200,
            backend: {
              method: 'POST',
              url: '/x',
              body: 'text',
              headers: {
                accept: 'application/json',
                'content-length': '4',
                'content-type': 'text/plain',
                'user-agent': `AmazonAPIGateway_${API_ID}`,
                'x-amzn-apigateway-api-id': API_ID,
              },
            },
            backendLacks: ['authorization', 'x-custom', 'x-forwarded-for'],
          },
        },
        {
          request: { url: '/m' },
          want: {
            status: 200,
            backend: { method: 'POST', body: '', headers: { 'content-length': '0' } },
            backendLacks: ['content-type'],
          },
        },
      ],
    },
    {
      facts: [71, 72, 73, 74],
      name: 'HTTP_PROXY passes headers and body on, but for what belongs to the connection',
      methods: {
        'GET /m': {
          integration: ({ backend }) => httpProxy(`${backend}/x`, { httpMethod: 'POST' }),
        },
        'POST /m': {
          integration: ({ backend }) => httpProxy(`${backend}/status/400`, { httpMethod: 'ANY' }),
        },
      },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/m',
            body: Buffer.from([0, 255, 10, 200]),
            headers: {
              Accept: 'text/html',
              Authorization: 'Bearer t',
              'User-Agent': 'client',
              Date: 'today',
              'X-Custom': 'x',
              'Content-MD5': 'md5',
              'Content-Encoding': 'br',
              'Max-Forwards': '1',
              Via: 'proxy',
              TE: 'trailers',
            },
          },
          want: {
            status: 400,
            backend: {
              method: 'POST',
              base64: Buffer.from([0, 255, 10, 200]).toString('base64'),
              headers: {
                accept: 'text/html',
                authorization: 'Bearer t',
                'user-agent': 'client',
                date: 'today',
                'x-custom': 'x',
                'x-amzn-apigateway-api-id': API_ID,
              },
            },
            backendLacks: ['content-md5', 'content-encoding', 'max-forwards', 'via', 'te'],
          },
        },
        {
          request: { url: '/m' },
          want: { status: 200, backend: { method: 'POST', headers: { 'content-length': '0' } } },
        },
      ],
    },
    {
      facts: [71],
      importFacts: [253],
      name: 'a signature for this API is not shown to a backend',
      methods: { 'GET /m': { integration: ({ backend }) => httpProxy(`${backend}/x`) } },
      steps: [
        {
          request: { url: '/m', headers: { Authorization: 'Basic abc' } },
          want: { backend: { headers: { authorization: 'Basic abc' } } },
        },
        {
          request: {
            url: '/m',
            headers: {
              Authorization:
                'AWS4-HMAC-SHA256 Credential=AKIA/20261121/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=abc',
            },
          },
          want: { backendCalls: 1, backendLacks: ['authorization'] },
        },
      ],
    },
    answering(
      [74],
      'with a default only, every status of the backend answers it, and the body is kept',
      { default: { statusCode: '200' } },
      { status: 400, body: '{"kept":1}', headers: ['X-Own', '1', 'Content-Type', 'text/plain'] },
      {
        status: 200,
        body: '{"kept":1}',
        headers: { 'content-type': 'application/json', 'x-own': null },
      },
    ),
    ...(
      [
        [404, 400],
        [201, 200],
        [499, 400],
        [500, 200],
      ] as const
    ).map(([status, want]) =>
      answering(
        [75],
        `a backend's ${status} answers ${want}`,
        { '4\\d{2}': { statusCode: 400 }, default: { statusCode: 200 } },
        { status },
        { status: want },
      ),
    ),
    answering(
      [76],
      'a default is not required',
      { '2\\d{2}': { statusCode: 200 } },
      {},
      { status: 200 },
    ),
    answering(
      [77],
      'no match and no default',
      { '2\\d{2}': { statusCode: 200 } },
      { status: 404 },
      {
        ...fault,
        executionHas: [
          'Execution failed due to configuration error: No match for output mapping and no default output mapping configured. Endpoint Response Status Code: 404',
          'Method completed with status: 500',
        ],
      },
    ),
    {
      facts: [78],
      name: 'path parameters are filled in where they are mapped',
      methods: {
        'GET /v/{map+}': {
          integration: ({ backend }) =>
            httpProxy(`${backend}/in/{map}/{unknown}`, {
              requestParameters: { 'integration.request.path.map': 'method.request.path.map' },
            }),
        },
      },
      steps: [
        {
          request: { url: '/v/a/b%2Fc' },
          want: { status: 200, backend: { url: '/in/a/b%2Fc/{unknown}' } },
        },
      ],
    },
    {
      facts: [78],
      name: 'what is mapped into a path stays in its place',
      methods: {
        'GET /m': {
          integration: ({ backend }) =>
            http(`${backend}/in/{p}/end?q={p}`, {
              requestParameters: { 'integration.request.path.p': 'method.request.querystring.p' },
            }),
        },
      },
      steps: [
        {
          request: { url: '/m?p=%40evil.example%2F%3Fa%26b%3D1%23x%20%C3%A9' },
          want: {
            status: 200,
            backend: {
              url: '/in/@evil.example/%3Fa&b=1%23x%20%C3%A9/end?q=@evil.example/?a%26b%3D1%23x%20%C3%A9',
            },
          },
        },
        ...['..', '%252e%252e', 'a/../b', '.'].map((p) => ({
          request: { url: `/m?p=${p}` },
          want: { status: 400, body: '{"message":"Bad Request"}', backendCalls: 0 },
        })),
        { request: { url: '/m?p=..a' }, want: { status: 200 } },
      ],
    },
    {
      facts: [79, 80],
      name: 'query values of the address, of mappings and of the client are all sent',
      methods: {
        'GET /{seg}': {
          integration: ({ backend }) =>
            httpProxy(`${backend}/x?a={pathIn}&b={qsIn}`, {
              requestParameters: {
                'integration.request.path.pathIn': 'method.request.path.seg',
                'integration.request.path.qsIn': 'method.request.querystring.a',
                'integration.request.querystring.copy': 'method.request.querystring.src',
                'integration.request.querystring.b': 'method.request.querystring.src',
                'integration.request.header.User-Agent': "'mapped'",
                'integration.request.header.missing': 'method.request.header.missing',
              },
            }),
        },
      },
      steps: [
        {
          request: { url: '/seg?src=foo&a=bar', headers: { 'user-agent': 'client' } },
          want: {
            status: 200,
            backend: {
              url: '/x?a=seg&b=bar&copy=foo&b=foo&src=foo&a=bar',
              headers: { 'user-agent': 'mapped' },
            },
            backendLacks: ['missing'],
          },
        },
      ],
    },
    mapping([81], 'context.resourcePath', 'a variable of $context')({}, '/m/{id}'),
    mapping([81], 'stageVariables.color', 'a stage variable')({}, 'red'),
    mapping([80, 81], 'stageVariables.other', 'a stage variable that is not set')({}, null),
    mapping([81], "'it''s'", 'static text')({}, "it''s"),
    mapping([78], 'method.request.path.id', 'a path parameter')({}, 'a%2Bb'),
    mapping(
      [69],
      'method.request.header.Name',
      'the name of a header',
    )({ headers: { Name: 'v' } }, 'v'),
    mapping(
      [69],
      'method.request.header.name',
      'the name of a header in another case',
    )({ headers: { Name: 'v' } }, null),
    mapping(
      [69],
      'method.request.querystring.Q',
      'the name of a parameter in another case',
    )({ url: '/m/1?q=v' }, null),
    mapping(
      [86],
      'method.request.header.multi',
      'the last of several',
    )({ headers: { multi: ['v1', 'v2'] } }, 'v2'),
    mapping(
      [86],
      'method.request.multivalueheader.multi',
      'all of several',
    )({ headers: { multi: ['v1', 'v2'] } }, 'v1,v2'),
    {
      facts: [86],
      name: 'all values of a query parameter are a repeated one',
      methods: {
        'GET /m': {
          integration: ({ backend }) =>
            http(`${backend}/x`, {
              requestParameters: {
                'integration.request.querystring.out': 'method.request.multivaluequerystring.q',
              },
            }),
        },
      },
      steps: [{ request: { url: '/m?q=1&q=2' }, want: { backend: { url: '/x?out=1&out=2' } } }],
    },
    {
      facts: [82],
      name: 'stage variables stand in host, path and query of an address',
      methods: {
        'GET /m': {
          integration: http('http://${stageVariables.h}/${stageVariables.p}?${stageVariables.q}'),
        },
      },
      config: ({ backend }) => ({
        stageVariables: { h: backend.slice('http://'.length), p: 'path', q: 'a=1&b=2' },
      }),
      steps: [{ request: { url: '/m' }, want: { status: 200, backend: { url: '/path?a=1&b=2' } } }],
    },
    {
      facts: [5, 83, 232],
      importFacts: [176],
      name: 'a stage variable that is not set leaves no host',
      methods: { 'GET /m': { integration: http('http://${stageVariables.h}/x') } },
      steps: [
        {
          request: { url: '/m' },
          want: {
            ...fault,
            executionHas: [
              'Execution failed due to configuration error: Invalid endpoint address',
              'Method completed with status: 500',
            ],
          },
        },
      ],
    },
    {
      facts: [5, 88],
      name: 'a backend that is not there',
      methods: {
        'GET /m': { integration: ({ nowhere }) => http(`${nowhere}/x`) },
        'GET /n': { integration: ({ nowhere }) => httpProxy(`${nowhere}/x`) },
      },
      steps: ['/m', '/n'].map((url) => ({
        request: { url },
        want: {
          status: 504,
          body: '{"message": "Network error communicating with endpoint"}',
          headers: { 'x-amzn-errortype': 'InternalServerErrorException' },
        },
      })),
    },
    {
      facts: [2, 89],
      name: 'a backend that does not answer in time',
      methods: {
        'GET /m': {
          integration: ({ backend }) => http(`${backend}/hang`, { timeoutInMillis: 50 }),
        },
        'GET /n': {
          integration: ({ backend }) => http(`${backend}/x`, { timeoutInMillis: 29_000 }),
        },
      },
      steps: [
        {
          request: { url: '/m' },
          want: {
            status: 504,
            body: '{"message": "Endpoint request timed out"}',
            headers: { 'x-amzn-errortype': 'InternalServerErrorException' },
          },
        },
        { request: { url: '/n' }, want: { status: 200 } },
      ],
    },
    ...['1', '79', '81', '442', '1023', '0'].map((port): RestCase => ({
      facts: [90],
      name: `a backend has no port ${port}`,
      methods: { 'GET /m': { integration: http(`http://example.com:${port}/x`) } },
      refused: ['Invalid HTTP endpoint specified for URI'],
    })),
    ...['80', '443', '1024', '65535'].map((port): RestCase => ({
      facts: [90],
      name: `a backend may have port ${port}`,
      methods: { 'GET /m': { integration: http(`http://example.com:${port}/x`) } },
    })),
    {
      facts: [83, 90],
      name: 'a port of a stage variable is judged when it is called',
      methods: { 'GET /m': { integration: http('http://127.0.0.1:${stageVariables.port}/x') } },
      config: { stageVariables: { port: '22' } },
      steps: [{ request: { url: '/m' }, want: fault }],
    },
    {
      facts: [78],
      name: 'a private integration reaches the target of its link, by the name of its address',
      methods: {
        'GET /m': {
          integration: http('http://internal.example/x', {
            connectionType: 'VPC_LINK',
            connectionId: '${stageVariables.link}',
          }),
        },
        'GET /n': {
          integration: httpProxy('http://internal.example/x', {
            connectionType: 'VPC_LINK',
            connectionId: 'unknown',
          }),
        },
      },
      config: ({ backend }) => ({ stageVariables: { link: 'v1' }, vpcLinks: { v1: backend } }),
      steps: [
        {
          request: { url: '/m' },
          want: { status: 200, backend: { url: '/x', headers: { host: 'internal.example' } } },
        },
        { request: { url: '/n' }, want: { ...fault, backendCalls: 0 } },
      ],
    },
    bodyOf('', '', '{}'),
    bodyOf('', '{"a":1}', '{"a":1}'),
    bodyOf('', 'some text', 'some text'),
    ...['{"a"', '[1', '"a', "'a'"].map((body) => bodyOf('', body, invalidJson)),
    bodyOf('.shop.pets[0].name', '{"shop":{"pets":[{"name":"rex"}]}}', 'rex'),
    bodyOf('.shop.pets[1].name', '{"shop":{"pets":[{"name":"rex"}]}}', null),
    bodyOf('.shop', '{"shop":{"pets":[1]}}', '{"pets":[1]}'),
    bodyOf('.a', 'some text', null),
    bodyOf('.a', '{"a":null}', null),
    bodyOf('.a', '{"a"', invalidJson),
    answering(
      [87],
      'the whole body and a part of it',
      redirect,
      { body: '{"redirect":{"url":"/to"}}' },
      {
        status: 302,
        headers: { location: '/to', whole: '{"redirect":{"url":"/to"}}' },
      },
    ),
    answering(
      [80, 87],
      'an empty body is an empty object',
      redirect,
      { body: '' },
      {
        status: 302,
        headers: { location: null, whole: '{}' },
      },
    ),
    answering(
      [87],
      'a malformed body is an internal error',
      redirect,
      { body: '{"redirect"' },
      fault,
    ),
    answering(
      [66, 80],
      'a header of the backend is mapped by its very name, and a missing one is omitted',
      {
        default: {
          statusCode: 200,
          responseParameters: {
            'method.response.header.one': 'integration.response.header.X-One',
            'method.response.header.two': 'integration.response.header.x-one',
            'method.response.header.three': 'integration.response.multivalueheader.X-One',
          },
        },
      },
      { headers: ['X-One', '1', 'X-One', '2'] },
      { status: 200, headers: { one: '2', two: null, three: '1,2' } },
    ),
    answering(
      [81],
      'a response header may be told by $context, stage and text',
      {
        default: {
          statusCode: 200,
          responseParameters: {
            'method.response.header.stage': 'context.stage',
            'method.response.header.text': "'GET,OPTIONS'",
          },
        },
      },
      {},
      { status: 200, headers: { stage: 'prod', text: 'GET,OPTIONS' } },
    ),
  ],
};
