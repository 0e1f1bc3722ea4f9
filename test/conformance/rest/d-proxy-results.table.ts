import type { RestCase, RestSection, Want } from '../harness/case.ts';

const BAD_GATEWAY: Want = {
  status: 502,
  body: '{"message": "Internal server error"}',
  headers: {
    'content-type': 'application/json',
    'x-amzn-errortype': 'InternalServerErrorException',
  },
};

/** What becomes of a result. */
const result = (facts: readonly number[], returns: unknown, want: Want): RestCase => ({
  facts,
  name: `${JSON.stringify(returns)} → ${want.status ?? 200}`,
  methods: { 'GET /r': {} },
  functions: { fn: { returns } },
  steps: [{ request: { url: '/r' }, want }],
});

const malformed = (facts: readonly number[], returns: unknown): RestCase =>
  result(facts, returns, {
    ...BAD_GATEWAY,
    executionHas: ['Execution failed due to configuration error: Malformed Lambda proxy response'],
  });

const EMPTY: Want = { status: 200, body: '', headers: { 'content-type': 'application/json' } };

const BYTES = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]).toString('base64');

/** A base64 body, asked for with an Accept, by an API with these binary media types. */
const binary = (
  facts: readonly number[],
  types: readonly string[],
  accept: string | undefined,
  want: 'bytes' | 'text',
): RestCase => ({
  facts,
  name: `${types.join(' ')}: Accept ${accept ?? 'missing'} → ${want}`,
  methods: { 'GET /r': {} },
  root: { 'x-amazon-apigateway-binary-media-types': [...types] },
  functions: {
    fn: {
      returns: {
        statusCode: 200,
        headers: { 'Content-Type': 'image/png' },
        body: BYTES,
        isBase64Encoded: true,
      },
    },
  },
  steps: [
    {
      request: { url: '/r', headers: accept === undefined ? {} : { Accept: accept } },
      want: {
        status: 200,
        headers: { 'content-type': 'image/png' },
        ...(want === 'bytes' ? { base64: BYTES } : { body: BYTES }),
      },
    },
  ],
});

const encoded = (members: object, want: Want): RestCase => ({
  facts: [58],
  name: `${JSON.stringify(members)} for a caller that takes bytes`,
  methods: { 'GET /r': {} },
  root: { 'x-amazon-apigateway-binary-media-types': ['image/png'] },
  functions: { fn: { returns: members } },
  steps: [{ request: { url: '/r', headers: { Accept: 'image/png' } }, want }],
});

export const section: RestSection = {
  title: 'D. AWS_PROXY result',
  cases: [
    result([40, 60], { statusCode: 200 }, EMPTY),
    result([41], {}, EMPTY),
    result(
      [42],
      { headers: { 'test-header': 'value' } },
      { ...EMPTY, headers: { 'test-header': 'value', 'content-type': 'application/json' } },
    ),
    result([43], { headers: { flag: true } }, { headers: { flag: 'true' } }),
    result([43], { headers: { number: 1.5 } }, { headers: { number: '1.5' } }),
    result([44], { statusCode: 200, headers: null }, EMPTY),
    malformed([45], { statusCode: 200, wrongValue: 'value' }),
    malformed([46], { statusCode: 'test' }),
    result([46], { statusCode: '201' }, { status: 201 }),
    malformed([46], { statusCode: 99 }),
    malformed([46], { statusCode: 600 }),
    malformed([46], { statusCode: 200.5 }),
    malformed([47], 'justAString'),
    malformed([47], null),
    malformed([47], ['a']),
    {
      facts: [48],
      name: 'a function that throws',
      methods: { 'GET /r': {} },
      functions: { fn: { fails: 'no luck' } },
      steps: [{ request: { url: '/r' }, want: BAD_GATEWAY }],
    },
    {
      facts: [48],
      name: 'its gateway response is that of INTEGRATION_FAILURE',
      methods: { 'GET /r': {} },
      root: {
        'x-amazon-apigateway-gateway-responses': {
          INTEGRATION_FAILURE: {
            responseParameters: { 'gatewayresponse.header.x-said': "'failure'" },
          },
        },
      },
      functions: { fn: { fails: 'no luck' } },
      steps: [{ request: { url: '/r' }, want: { headers: { 'x-said': 'failure' } } }],
    },
    {
      facts: [47],
      name: 'a result that is no JSON',
      methods: { 'GET /r': {} },
      functions: { fn: { payload: '{"statusCode":' } },
      steps: [{ request: { url: '/r' }, want: BAD_GATEWAY }],
    },
    result(
      [49],
      { multiValueHeaders: { m: ['a', 'b'] } },
      {
        headerLines: [
          ['m', 'a'],
          ['m', 'b'],
        ],
      },
    ),
    result(
      [50],
      {
        multiValueHeaders: { 'tesT-Multi': ['value-multi'] },
        headers: { 'test-multi': 'value-solo' },
      },
      {
        headerLines: [
          ['test-multi', 'value-multi'],
          ['test-multi', 'value-solo'],
        ],
      },
    ),
    result(
      [50],
      { multiValueHeaders: { m: ['same', 'other'] }, headers: { m: 'same' } },
      {
        headerLines: [
          ['m', 'same'],
          ['m', 'other'],
        ],
      },
    ),
    malformed([51], { multiValueHeaders: { m: 'value1' } }),
    malformed([51], { headers: { m: ['value1'] } }),
    malformed([51], { headers: 'm' }),
    result([52], { body: 'dGVzdA==', isBase64Encoded: true }, { status: 200, body: 'dGVzdA==' }),
    result(
      [53],
      { statusCode: 300, headers: { 'content-type': 'text/html' }, body: '<p>' },
      { status: 300, headers: { 'content-type': 'text/html' }, body: '<p>' },
    ),
    {
      facts: [53],
      name: 'integration responses of the method are not looked at',
      methods: {
        'GET /r': {
          integration: {
            responses: {
              default: {
                statusCode: '418',
                responseTemplates: { 'application/json': 'template' },
                responseParameters: { 'method.response.header.x-mapped': "'mapped'" },
              },
            },
          },
        },
      },
      functions: { fn: { returns: { statusCode: 201, body: 'own' } } },
      steps: [
        {
          request: { url: '/r' },
          want: { status: 201, body: 'own', headers: { 'x-mapped': null } },
        },
      ],
    },
    binary([54, 55], ['image/png'], 'image/png', 'bytes'),
    binary([54], ['image/png'], undefined, 'text'),
    binary([55], ['image/png'], 'image/jpg', 'text'),
    binary([55], ['image/png'], 'image/*', 'text'),
    binary([55], ['image/png'], '*/*', 'text'),
    binary([56], ['image/png'], 'image/webp,image/png,*/*;q=0.8', 'text'),
    binary([56], ['image/png'], 'image/png,image/*', 'bytes'),
    binary([57], ['application/*'], 'application/whatever', 'bytes'),
    binary([57], ['application/*'], 'application/*', 'bytes'),
    binary([57], ['*/test'], 'application/test', 'text'),
    binary([58], ['application/*'], 'application', 'text'),
    encoded({ body: 'dGVzdA==', isBase64Encoded: false }, { status: 200, body: 'dGVzdA==' }),
    encoded({ body: 'dGVzdA==', isBase64Encoded: true }, { status: 200, body: 'test' }),
    encoded(
      { body: 'not base64!', isBase64Encoded: true },
      { status: 500, body: '{"message": "Internal server error"}' },
    ),
    result(
      [59],
      { multiValueHeaders: { 'Set-Cookie': ['a=1', 'b=2'] } },
      {
        headerLines: [
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2'],
        ],
      },
    ),
    result(
      [66],
      { headers: { Date: 'today', Server: 'mine', 'WWW-Authenticate': 'Basic', Age: '3' } },
      {
        headers: {
          'x-amzn-remapped-date': 'today',
          'x-amzn-remapped-server': 'mine',
          'x-amzn-remapped-www-authenticate': 'Basic',
          age: '3',
          'www-authenticate': null,
        },
      },
    ),
    malformed([45], { headers: { 'x-a': 'a\r\nset-cookie: b=c' } }),
    malformed([45], { headers: { 'x a': 'a' } }),
    malformed([45], { headers: { '': 'a' } }),
    {
      facts: [89],
      name: 'a function that is not done in the time of its integration',
      methods: { 'GET /r': { integration: { timeoutInMillis: 50 } } },
      functions: { fn: { hangs: true } },
      steps: [
        {
          request: { url: '/r' },
          want: {
            status: 504,
            body: '{"message": "Endpoint request timed out"}',
            executionHas: ['Execution failed due to a timeout error'],
          },
        },
      ],
    },
  ],
};
