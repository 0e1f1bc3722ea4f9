import type { JsonObject } from '../../../gateway/document/document.ts';
import type { Case, RouteCase, Section } from '../harness/case.ts';

const proxy = (path: string, members: JsonObject = {}): RouteCase => ({
  integration: ({ backend }) => ({
    type: 'HTTP_PROXY',
    httpMethod: 'ANY',
    payloadFormatVersion: '1.0',
    uri: backend + path,
    ...members,
  }),
});

const refused = (facts: number[], name: string, integration: JsonObject, part: string): Case => ({
  facts,
  name,
  routes: { 'GET /': { integration } },
  refused: [part],
});

const ADDRESS = { httpMethod: 'GET', payloadFormatVersion: '1.0', uri: 'https://b.example/' };

/** Section H: integrations (facts 97-105). */
export const section: Section = {
  title: 'H. HTTP API: integrations',
  cases: [
    ...['AWS', 'HTTP', 'MOCK'].map((type) =>
      refused([97], `integration type ${type} is refused`, { type, ...ADDRESS }, type),
    ),
    {
      facts: [97],
      name: 'an operation without integration is refused',
      root: { paths: { '/': { get: { security: [], responses: {} } } } },
      refused: ['integration'],
    },
    {
      facts: [97, 99],
      name: 'HTTP_PROXY sends method, query, headers and body to the backend',
      routes: { 'POST /pets/{petId}': proxy('/animals') },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/pets/6?a=1&b=x%20y',
            headers: { 'content-type': 'text/plain', 'x-trial': '1' },
            body: 'hello',
          },
          want: {
            status: 200,
            backend: {
              method: 'POST',
              url: '/animals?a=1&b=x%20y',
              headers: { 'content-type': 'text/plain', 'content-length': '5', 'x-trial': '1' },
              body: 'hello',
            },
          },
        },
      ],
    },
    ...[49, 30_001].map((timeoutInMillis) =>
      refused(
        [98],
        `a time limit of ${timeoutInMillis} ms is refused`,
        { timeoutInMillis },
        '30000',
      ),
    ),
    ...[50, 30_000].map((timeoutInMillis): Case => ({
      facts: [98],
      name: `a time limit of ${timeoutInMillis} ms is taken`,
      routes: { 'GET /': { integration: { timeoutInMillis } } },
      steps: [{ request: { url: '/' }, want: { status: 200 } }],
    })),
    {
      facts: [98],
      name: 'a backend that takes too long is a 503',
      routes: { 'GET /': proxy('/hang', { timeoutInMillis: 60 }) },
      steps: [
        {
          request: { url: '/' },
          want: { status: 503, body: '{"message":"Service Unavailable"}' },
        },
      ],
    },
    {
      facts: [99],
      name: 'path variables stand where the URI has them, encoded, and never leave their place',
      routes: {
        'GET /pets/{petId}': proxy('/animals/{petId}/x'),
        'ANY /files/{proxy+}': proxy('/store/{proxy}'),
      },
      steps: [
        { request: { url: '/pets/a%20b' }, want: { backend: { url: '/animals/a%20b/x' } } },
        {
          request: { url: '/files/a/b%2Fc/%23d?q=1' },
          want: { backend: { url: '/store/a/b/c/%23d?q=1' } },
        },
        {
          request: { url: '/pets/@evil.example:80' },
          want: { status: 200, backend: { url: '/animals/@evil.example:80/x' } },
        },
        { request: { url: '/files/..%2F..%2Fadmin' }, want: { status: 404 } },
      ],
    },
    {
      facts: [99],
      name: 'without path variables the path of the request is not appended',
      routes: { 'GET /pets/{petId}': proxy('/fixed') },
      steps: [{ request: { url: '/pets/6' }, want: { backend: { url: '/fixed' } } }],
    },
    {
      facts: [99],
      name: 'the default route sends the full path',
      routes: { $default: proxy('/base') },
      steps: [
        { request: { url: '/a/b%20c?q=1' }, want: { backend: { url: '/base/a/b%20c?q=1' } } },
      ],
    },
    {
      facts: [99],
      name: 'the integration may name another method',
      routes: { 'GET /': proxy('/b', { httpMethod: 'PUT' }) },
      steps: [{ request: { url: '/' }, want: { backend: { method: 'PUT' } } }],
    },
    refused(
      [99],
      'an HTTP integration must say its method',
      { type: 'http_proxy', payloadFormatVersion: '1.0', uri: 'https://b.example/' },
      'httpMethod',
    ),
    refused(
      [99],
      'a path variable in the host is refused',
      { ...ADDRESS, type: 'http_proxy', uri: 'https://{id}.example/' },
      'Invalid HTTP endpoint specified for URI',
    ),
    {
      facts: [100],
      name: 'the backend is told who called in one Forwarded header, and gets its own Host',
      routes: { 'GET /': proxy('/b') },
      steps: [
        {
          request: {
            url: '/',
            headers: { host: 'shop.example', 'x-forwarded-for': '203.0.113.9' },
            sourceIp: '192.0.2.7',
          },
          want: {
            backend: {
              headers: {
                forwarded: 'by=shop;for=192.0.2.7;host=shop.example;proto=https',
                'content-length': '0',
                'x-amzn-trace-id': 'Root=1-6b0187c0-0123456789abcdef01234567',
              },
            },
            backendLacks: ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-port'],
          },
        },
      ],
    },
    ...(
      [
        ['the plain ARN of a function', 'arn:aws:lambda:us-east-1:123456789012:function:fn'],
        ['an ARN with an alias', 'arn:aws:lambda:us-east-1:123456789012:function:fn:live'],
        [
          'the full invocation ARN',
          'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:fn:live/invocations',
        ],
      ] as const
    ).map(([name, uri]): Case => ({
      facts: [100],
      name: `${name}, a type in any case, a format as a number (fact 100b)`,
      routes: {
        'GET /': {
          integration: { type: 'Aws_Proxy', httpMethod: 'POST', payloadFormatVersion: 2, uri },
        },
      },
      steps: [{ request: { url: '/' }, want: { status: 200, calls: { fn: 1 } } }],
    })),
    refused(
      [101],
      'a private integration is refused for now',
      { ...ADDRESS, type: 'http_proxy', connectionType: 'VPC_LINK', connectionId: 'v1' },
      'VPC_LINK',
    ),
    ...[200, 301, 404, 500, 503].map((status): Case => ({
      facts: [102],
      name: `a ${status} of the backend passes unchanged`,
      routes: { 'GET /': proxy(`/status/${status}`) },
      steps: [
        {
          request: { url: '/' },
          want: {
            status,
            headers: {
              'content-type': 'application/json',
              ...(status === 301 && { location: 'https://elsewhere.example/' }),
            },
          },
        },
      ],
    })),
    {
      facts: [102],
      name: 'headers of the connection are dropped, others pass, repeated ones apart',
      routes: { 'GET /': proxy('/headers') },
      steps: [
        {
          request: { url: '/', headers: { connection: 'close', te: 'trailers', 'x-kept': '1' } },
          want: {
            headers: { 'x-one': '1', 'keep-alive': null, trailer: null },
            headerLines: [
              ['set-cookie', 'a=1'],
              ['set-cookie', 'b=2'],
            ],
            backend: { headers: { 'x-kept': '1' } },
            backendLacks: ['te', 'keep-alive'],
          },
        },
      ],
    },
    {
      facts: [43],
      name: 'an answer of a backend over 10 MB is a 500',
      routes: { 'GET /': proxy('/big') },
      steps: [
        {
          request: { url: '/' },
          want: { status: 500, body: '{"message":"Internal Server Error"}' },
        },
      ],
    },
    refused(
      [103, 104],
      'an integration with an AWS service is refused for now',
      {
        type: 'aws_proxy',
        integrationSubtype: 'SQS-SendMessage',
        payloadFormatVersion: '1.0',
        credentials: 'arn:aws:iam::123456789012:role/r',
        requestParameters: { QueueUrl: 'q', MessageBody: '$request.body.MessageBody' },
      },
      'integrationSubtype',
    ),
    {
      facts: [105],
      name: 'request validators are ignored, as API Gateway says it does',
      root: {
        'x-amazon-apigateway-request-validators': { all: { validateRequestBody: true } },
        'x-amazon-apigateway-request-validator': 'all',
      },
      steps: [{ request: { url: '/pets/6' }, want: { status: 200 } }],
    },
    {
      facts: [105],
      name: 'an HTTP API has no API keys: the header is one like any other',
      steps: [
        {
          request: { url: '/pets/6', headers: { 'x-api-key': 'k' } },
          want: { status: 200, event: { headers: { 'x-api-key': 'k' } } },
        },
      ],
    },
  ],
};
