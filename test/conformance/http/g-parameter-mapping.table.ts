import type { JsonObject } from '../../../gateway/document/document.ts';
import type { InjectRequest } from '../../../gateway/index.ts';
import type { Case, RouteCase, Section, Want } from '../harness/case.ts';

/** A route to the backend at `/b` with request parameters. */
const proxy = (requestParameters: JsonObject): RouteCase => ({
  integration: ({ backend }) => ({
    type: 'http_proxy',
    httpMethod: 'ANY',
    payloadFormatVersion: '1.0',
    uri: `${backend}/b`,
    requestParameters,
  }),
});

interface Mapping {
  readonly facts: readonly number[];
  readonly name: string;
  readonly parameters: JsonObject;
  readonly request?: InjectRequest;
  readonly want: Want;
}

const ASK: InjectRequest = { method: 'POST', url: '/pets/6' };

const request = ({ facts, name, parameters, request: asked = ASK, want }: Mapping): Case => ({
  facts,
  name,
  config: { stageVariables: { colour: 'blue' } },
  routes: { 'POST /pets/{petId}': proxy(parameters) },
  steps: [{ request: asked, want }],
});

const JSON_BODY: InjectRequest = {
  ...ASK,
  headers: { 'content-type': 'application/json' },
  body: '{"pet":{"name":"Rex","age":3,"tags":["a","b"]}}',
};

const requests: readonly Mapping[] = [
  {
    facts: [91, 95],
    name: 'append adds to a header, overwrite replaces one, remove takes one away',
    parameters: {
      'append:header.x-more': 'two',
      'overwrite:header.X-Other': 'new',
      'remove:header.x-gone': "''",
    },
    request: { ...ASK, headers: { 'x-more': 'one', 'x-other': 'old', 'x-gone': 'here' } },
    want: {
      backend: { headers: { 'x-more': 'one,two', 'x-other': 'new' } },
      backendLacks: ['x-gone'],
    },
  },
  {
    facts: [91],
    name: 'query parameters likewise',
    parameters: {
      'append:querystring.a': '2',
      'overwrite:querystring.b': 'new',
      'remove:querystring.c': "''",
    },
    request: { ...ASK, url: '/pets/6?a=1&b=old&c=3' },
    want: { backend: { url: '/b?a=1&a=2&b=new' } },
  },
  {
    facts: [91],
    name: 'the path is overwritten',
    parameters: { 'overwrite:path': '/animals/${request.path.petId}' },
    want: { backend: { url: '/animals/6' } },
  },
  {
    facts: [91],
    name: 'headers, query, path and its parameters are values',
    parameters: {
      'overwrite:header.h': '$request.header.X-Trial',
      'overwrite:header.q': '$request.querystring.q',
      'overwrite:header.p': '$request.path',
      'overwrite:header.id': '$request.path.petId',
    },
    request: { ...ASK, url: '/pets/6?q=1&q=2', headers: { 'x-trial': 'T' } },
    want: { backend: { headers: { h: 'T', q: '1,2', p: '/pets/6', id: '6' } } },
  },
  {
    facts: [91],
    name: 'the body, and what a path in it leads to, are values',
    parameters: {
      'overwrite:header.whole': '$request.body',
      'overwrite:header.name': '$request.body.pet.name',
      'overwrite:header.age': '$request.body.pet.age',
      'overwrite:header.tag': '$request.body.pet.tags[1]',
      'overwrite:header.tags': '$request.body.pet.tags',
    },
    request: JSON_BODY,
    want: {
      backend: {
        headers: {
          whole: '{"pet":{"name":"Rex","age":3,"tags":["a","b"]}}',
          name: 'Rex',
          age: '3',
          tag: 'b',
          tags: '["a","b"]',
        },
      },
    },
  },
  {
    facts: [91],
    name: 'a body over 100 KB is cut off, and so no path matches in it',
    parameters: { 'overwrite:header.name': '$request.body.name' },
    request: { ...JSON_BODY, body: `{"name":"Rex","more":"${'x'.repeat(100 * 1024)}"}` },
    want: { status: 200, backendLacks: ['name'] },
  },
  {
    facts: [91, 108],
    name: '$context, stage variables, static text and several together are values',
    parameters: {
      'overwrite:header.c': '$context.requestId',
      'overwrite:header.s': '$stageVariables.colour',
      'overwrite:header.t': 'static text',
      'overwrite:header.m': '${request.path.petId}/${stageVariables.colour}-${context.routeKey}',
    },
    want: {
      backend: {
        headers: {
          c: 'request-1=',
          s: 'blue',
          t: 'static text',
          m: '6/blue-POST /pets/{petId}',
        },
      },
    },
  },
  {
    facts: [93],
    name: 'a value that resolves to nothing is not set',
    parameters: {
      'overwrite:header.a': '$request.header.none',
      'overwrite:header.b': '$request.body.no.such.path',
      'append:querystring.c': '$request.querystring.none',
      'overwrite:header.d': '$stageVariables.none',
    },
    want: { status: 200, backend: { url: '/b' }, backendLacks: ['a', 'b', 'd'] },
  },
];

const refused = (facts: number[], key: string, value: string, part: string): Case => ({
  facts,
  name: `refused: ${key}: ${value}`,
  routes: { 'GET /': proxy({ [key]: value }) },
  refused: [part],
});

const RESERVED = [
  'access-control-allow-origin',
  'apigw-requestid',
  'Authorization',
  'Connection',
  'Content-Encoding',
  'Content-Length',
  'Content-Location',
  'Forwarded',
  'Keep-Alive',
  'Origin',
  'Proxy-Authenticate',
  'Proxy-Authorization',
  'TE',
  'Trailers',
  'Transfer-Encoding',
  'Upgrade',
  'x-amz-date',
  'x-amzn-trace-id',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'Via',
];

/** A route to a path of the backend with response parameters. */
const answering = (path: string, responseParameters: JsonObject): RouteCase => ({
  integration: ({ backend }) => ({
    type: 'http_proxy',
    httpMethod: 'GET',
    payloadFormatVersion: '1.0',
    uri: `${backend}${path}`,
    responseParameters,
  }),
});

/** Section G: parameter mapping (facts 91-96). */
export const section: Section = {
  title: 'G. HTTP API: parameter mapping',
  cases: [
    ...requests.map(request),
    ...RESERVED.map((name) => refused([94], `overwrite:header.${name}`, 'x', 'reserved')),
    {
      facts: [94],
      name: 'headers near to reserved ones are mapped',
      routes: {
        'GET /': proxy(
          Object.fromEntries(
            ['x-amazon', 'content-type', 'via-x', 'apigw'].map((name) => [
              `overwrite:header.${name}`,
              'mapped',
            ]),
          ),
        ),
      },
      steps: [
        {
          request: { url: '/' },
          want: {
            status: 200,
            backend: {
              headers: {
                'x-amazon': 'mapped',
                'content-type': 'mapped',
                'via-x': 'mapped',
                apigw: 'mapped',
              },
            },
          },
        },
      ],
    },
    refused([91], 'overwrite:header.a', '$request.body..name', '$request.body..name'),
    refused([91], 'overwrite:header.a', '$request.body.a[?(@.b)]', '$request.body.a[?(@.b)]'),
    refused([91], 'overwrite:header.a', '$request.nothing.a', '$request.nothing.a'),
    refused([91], 'replace:header.a', 'x', 'replace:header.a'),
    {
      facts: [92, 95],
      name: 'responses are mapped by the status of the integration',
      routes: {
        'GET /found': answering('/headers', {
          200: {
            'append:header.x-one': '2',
            'overwrite:header.x-type': '$response.header.content-type',
            'overwrite:header.x-method': '$response.body.method',
            'overwrite:header.x-request': '$context.requestId',
            'overwrite:header.x-static': 'static',
            'remove:header.set-cookie': "''",
            'overwrite:statuscode': '201',
          },
        }),
        'GET /lost': answering('/status/404', {
          200: { 'overwrite:statuscode': '201' },
          404: { 'overwrite:statuscode': '403', 'append:header.x-lost': 'yes' },
        }),
        'GET /other': answering('/status/418', { 200: { 'overwrite:statuscode': '201' } }),
      },
      steps: [
        {
          request: { url: '/found' },
          want: {
            status: 201,
            headers: {
              'x-one': '1,2',
              'x-type': 'application/json',
              'x-method': 'GET',
              'x-request': 'request-1=',
              'x-static': 'static',
              'set-cookie': null,
            },
          },
        },
        { request: { url: '/lost' }, want: { status: 403, headers: { 'x-lost': 'yes' } } },
        { request: { url: '/other' }, want: { status: 418 } },
      ],
    },
    {
      facts: [93],
      name: 'a response value that resolves to nothing adds no header',
      routes: {
        'GET /': answering('/b', {
          200: {
            'append:header.x-a': '$response.header.none',
            'append:header.x-b': '$response.body.none',
          },
        }),
      },
      steps: [
        { request: { url: '/' }, want: { status: 200, headers: { 'x-a': null, 'x-b': null } } },
      ],
    },
    {
      facts: [92],
      name: 'a status that is none is refused',
      routes: { 'GET /': answering('/b', { 2000: { 'append:header.a': 'b' } }) },
      refused: ['200 to 599'],
    },
    {
      facts: [94],
      name: 'a reserved header is refused in responses as well',
      routes: { 'GET /': answering('/b', { 200: { 'append:header.apigw-x': 'b' } }) },
      refused: ['reserved'],
    },
    {
      facts: [96],
      name: 'a function sees mapped parameters in its event, and its answer is mapped',
      routes: {
        'GET /pets/{petId}': {
          integration: {
            requestParameters: {
              'overwrite:header.x-id': '$request.path.petId',
              'append:querystring.more': 'yes',
            },
            responseParameters: { 200: { 'append:header.x-mapped': '$context.routeKey' } },
          },
        },
      },
      steps: [
        {
          request: { url: '/pets/6?a=1' },
          want: {
            status: 200,
            headers: { 'x-mapped': 'GET /pets/{petId}' },
            event: {
              headers: { 'x-id': '6' },
              rawQueryString: 'a=1&more=yes',
              queryStringParameters: { a: '1', more: 'yes' },
            },
          },
        },
      ],
    },
  ],
};
