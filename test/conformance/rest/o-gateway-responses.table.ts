import type { RestSection } from '../harness/case.ts';
import { mock } from '../harness/rest-integrations.ts';

const RESPONSES = 'x-amazon-apigateway-gateway-responses';
const KEY = {
  components: { securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } } },
};
const LOCKED = { 'GET /locked': { integration: mock(), security: [{ key: [] }] } };
/** A template that yields no status: 500 (fact 110). */
const BROKEN = {
  'GET /broken': { integration: { ...mock(), requestTemplates: { 'application/json': 'none' } } },
};
const FAULT = '{"message": "Internal server error"}';

export const section: RestSection = {
  title: 'O. Gateway responses',
  cases: [
    {
      facts: [186],
      importFacts: [243],
      name: 'MISSING_AUTHENTICATION_TOKEN is a 403 where nothing is configured',
      methods: LOCKED,
      root: KEY,
      steps: [{ request: { url: '/other' }, want: { status: 403 } }],
    },
    {
      facts: [186],
      importFacts: [243],
      name: 'INVALID_API_KEY is a 403, and a configured one is found by its type',
      methods: LOCKED,
      root: { ...KEY, [RESPONSES]: { INVALID_API_KEY: { statusCode: 402 } } },
      steps: [
        { request: { url: '/locked' }, want: { status: 402, body: '{"message":"Forbidden"}' } },
        { request: { url: '/other' }, want: { status: 403 } },
      ],
    },
    {
      facts: [186],
      name: 'a type that is none of the 21 is refused',
      root: { [RESPONSES]: { NOT_FOUND: { statusCode: 404 } } },
      refused: ['NOT_FOUND is no gateway response type'],
    },
    {
      facts: [187],
      name: 'a status alone keeps the template',
      root: { [RESPONSES]: { MISSING_AUTHENTICATION_TOKEN: { statusCode: '404' } } },
      steps: [
        {
          request: { url: '/other' },
          want: { status: 404, body: '{"message":"Missing Authentication Token"}' },
        },
      ],
    },
    {
      facts: [187],
      name: 'parameters alone keep status and template',
      root: {
        [RESPONSES]: {
          MISSING_AUTHENTICATION_TOKEN: {
            responseParameters: { 'gatewayresponse.header.X-Said': "'no'" },
          },
        },
      },
      steps: [
        {
          request: { url: '/other' },
          want: {
            ...{ status: 403, headers: { 'x-said': 'no', 'content-type': 'application/json' } },
            body: '{"message":"Missing Authentication Token"}',
          },
        },
      ],
    },
    {
      facts: [187],
      name: 'a template alone keeps the status',
      root: {
        [RESPONSES]: {
          MISSING_AUTHENTICATION_TOKEN: { responseTemplates: { 'application/json': '{"a":1}' } },
        },
      },
      steps: [{ request: { url: '/other' }, want: { status: 403, body: '{"a":1}' } }],
    },
    {
      facts: [188, 192],
      name: 'DEFAULT_5XX is for every 5XX type that is not set, and for no 4XX',
      methods: BROKEN,
      root: {
        [RESPONSES]: {
          DEFAULT_5XX: {
            statusCode: 599,
            responseParameters: { 'gatewayresponse.header.X-Said': "'no'" },
            responseTemplates: { 'application/json': '{"fault":$context.error.messageString}' },
          },
        },
      },
      steps: [
        {
          request: { url: '/broken' },
          want: {
            ...{ status: 599, headers: { 'x-said': 'no' } },
            body: '{"fault":"Internal server error"}',
          },
        },
        { request: { url: '/other' }, want: { status: 403, headers: { 'x-said': null } } },
      ],
    },
    {
      facts: [188],
      name: 'a type that is set inherits nothing of DEFAULT_5XX',
      methods: BROKEN,
      root: {
        [RESPONSES]: {
          API_CONFIGURATION_ERROR: {
            responseParameters: { 'gatewayresponse.header.X-Own': "'yes'" },
          },
          DEFAULT_5XX: {
            statusCode: 599,
            responseTemplates: { 'application/json': '{"fault":true}' },
          },
        },
      },
      steps: [
        {
          request: { url: '/broken' },
          want: { status: 500, headers: { 'x-own': 'yes' }, body: FAULT },
        },
      ],
    },
    {
      facts: [189],
      importFacts: [244],
      name: 'a template substitutes variables and runs nothing',
      root: {
        [RESPONSES]: {
          MISSING_AUTHENTICATION_TOKEN: {
            responseTemplates: {
              'application/json':
                '#set($a = 1){"said":$context.error.messageString,"plain":"$context.error.message",' +
                '"type":"$context.error.responseType","stage":"${context.stage}","v":"$stageVariables.v",' +
                '"q":"$method.request.querystring.q","h":"method.request.header.X-H","none":"$context.authorizer.x$stageVariables.w"}',
            },
          },
        },
      },
      config: { stage: 'test', stageVariables: { v: 'of-stage' } },
      steps: [
        {
          request: { url: '/other?q=asked', headers: { 'X-H': 'sent' } },
          want: {
            body:
              '#set($a = 1){"said":"Missing Authentication Token","plain":"Missing Authentication Token",' +
              '"type":"MISSING_AUTHENTICATION_TOKEN","stage":"test","v":"of-stage",' +
              '"q":"asked","h":"sent","none":""}',
          },
        },
      ],
    },
    {
      facts: [190],
      name: 'headers come of a text, the request, the context and the stage; a missing source sets none',
      root: {
        [RESPONSES]: {
          MISSING_AUTHENTICATION_TOKEN: {
            responseParameters: {
              'gatewayresponse.header.X-Text': "'text'",
              'gatewayresponse.header.X-Header': 'method.request.header.Origin',
              'gatewayresponse.header.X-Query': 'method.request.querystring.q',
              'gatewayresponse.header.X-Context': 'context.httpMethod',
              'gatewayresponse.header.X-Stage': 'stageVariables.v',
              'gatewayresponse.header.X-None': 'method.request.header.None',
            },
          },
        },
      },
      config: { stage: 'test', stageVariables: { v: 'of-stage' } },
      steps: [
        {
          request: { url: '/other?q=asked', headers: { Origin: 'https://a.example' } },
          want: {
            headers: {
              'x-text': 'text',
              'x-header': 'https://a.example',
              'x-query': 'asked',
              'x-context': 'GET',
              'x-stage': 'of-stage',
              'x-none': null,
            },
          },
        },
      ],
    },
    {
      facts: [190],
      name: 'path parameters of a method that refuses',
      methods: { 'GET /locked/{id}': { integration: mock(), security: [{ key: [] }] } },
      root: {
        ...KEY,
        [RESPONSES]: {
          INVALID_API_KEY: {
            responseParameters: { 'gatewayresponse.header.X-Path': 'method.request.path.id' },
          },
        },
      },
      steps: [{ request: { url: '/locked/7' }, want: { status: 403, headers: { 'x-path': '7' } } }],
    },
    {
      facts: [190],
      name: 'the sources of the developer guide, method.input.params: path, query, header, in this order',
      methods: { 'GET /locked/{id}': { integration: mock(), security: [{ key: [] }] } },
      root: {
        ...KEY,
        [RESPONSES]: {
          INVALID_API_KEY: {
            responseParameters: {
              'gatewayresponse.header.X-Path': 'method.input.params.id',
              'gatewayresponse.header.X-Query': 'method.input.params.q',
              'gatewayresponse.header.X-Header': 'method.input.params.Origin',
              'gatewayresponse.header.X-None': 'method.input.params.none',
            },
          },
        },
      },
      steps: [
        {
          request: { url: '/locked/7?q=asked&id=8&Origin=no', headers: { q: 'sent' } },
          want: {
            status: 403,
            headers: { 'x-path': '7', 'x-query': 'asked', 'x-header': 'no', 'x-none': null },
          },
        },
        {
          request: { url: '/locked/7', headers: { Origin: 'https://a.example' } },
          want: { headers: { 'x-query': null, 'x-header': 'https://a.example' } },
        },
      ],
    },
    {
      facts: [190],
      name: 'a value that would end its line sets no header',
      root: {
        [RESPONSES]: {
          MISSING_AUTHENTICATION_TOKEN: {
            responseParameters: {
              'gatewayresponse.header.X-Query': 'method.request.querystring.q',
            },
          },
        },
      },
      steps: [
        { request: { url: '/other?q=a%0d%0ab:c' }, want: { headers: { 'x-query': null } } },
        { request: { url: '/other?q=a' }, want: { headers: { 'x-query': 'a' } } },
      ],
    },
    {
      facts: [190],
      name: 'a target or a source that is none is refused',
      root: {
        [RESPONSES]: {
          DEFAULT_4XX: {
            responseParameters: { 'gatewayresponse.body': "'a'", 'gatewayresponse.header.X': 'a' },
          },
        },
      },
      refused: ['gatewayresponse.body is no target', 'a is no source'],
    },
    {
      facts: [191],
      name: 'configured headers are on the refusal of an unknown route',
      root: {
        [RESPONSES]: {
          DEFAULT_4XX: {
            responseParameters: { 'gatewayresponse.header.Access-Control-Allow-Origin': "'*'" },
          },
        },
      },
      steps: [
        {
          request: { url: '/other' },
          want: { status: 403, headers: { 'access-control-allow-origin': '*' } },
        },
      ],
    },
    {
      facts: [192, 215],
      name: '413 cannot be changed',
      root: {
        [RESPONSES]: { REQUEST_TOO_LARGE: { statusCode: 400 }, DEFAULT_4XX: { statusCode: 418 } },
      },
      methods: { 'POST /big': { integration: mock() } },
      steps: [
        {
          request: { method: 'POST', url: '/big', body: 'x'.repeat(10 * 1024 * 1024 + 1) },
          want: { status: 413, body: '{"message":"Request Too Long"}' },
        },
        {
          request: { method: 'POST', url: '/big', body: '{}' },
          want: { status: 200 },
        },
      ],
    },
  ],
};
