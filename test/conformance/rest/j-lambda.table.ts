import type { RestCase, RestSection, Want } from '../harness/case.ts';
import { lambda } from '../harness/rest-integrations.ts';

const POST = { method: 'POST', url: '/f' } as const;

const selecting = (name: string, errorMessage: string, want: Want): RestCase => ({
  facts: [137, 138],
  name,
  methods: {
    'POST /f': {
      integration: lambda({
        responses: {
          '.+': { statusCode: 502 },
          '.*four hundred.*': { statusCode: 405 },
          200: { statusCode: 201 },
          default: { statusCode: '200' },
        },
      }),
    },
  },
  functions: { fn: { fails: errorMessage } },
  steps: [{ request: POST, want }],
});

const accepting = (accept: string | undefined, want: string): RestCase => ({
  facts: [142],
  name: `Accept ${accept ?? 'missing'} renders ${want}`,
  methods: {
    'POST /f': {
      integration: lambda({
        responses: {
          default: {
            statusCode: '200',
            responseTemplates: {
              'application/xml': 'xml',
              'text/plain': 'plain',
              'application/json': 'json',
            },
          },
        },
      }),
    },
  },
  steps: [
    {
      request: { ...POST, ...(accept !== undefined && { headers: { Accept: accept } }) },
      want: { status: 200, body: want, headers: { 'content-type': 'application/json' } },
    },
  ],
});

export const section: RestSection = {
  title: 'J. AWS, Lambda without proxy',
  cases: [
    {
      facts: [91, 133],
      name: 'an Event invocation answers at once with nothing',
      methods: {
        'POST /f': {
          integration: lambda({
            requestParameters: { 'integration.request.header.X-Amz-Invocation-Type': "'Event'" },
          }),
        },
        'POST /mapped': {
          integration: lambda({
            requestParameters: {
              'integration.request.header.X-Amz-Invocation-Type': 'method.request.header.How',
            },
          }),
        },
      },
      functions: { fn: { returns: { a: 1 } } },
      steps: [
        {
          request: { ...POST, body: '{"x":1}' },
          want: { status: 200, body: '', calls: { fn: 1 }, event: { x: 1 } },
        },
        {
          request: { method: 'POST', url: '/mapped', headers: { How: 'Event' } },
          want: { status: 200, body: '' },
        },
        {
          request: { method: 'POST', url: '/mapped', headers: { How: 'DryRun' } },
          want: { status: 200, body: '', calls: { fn: 0 } },
        },
        { request: { method: 'POST', url: '/mapped' }, want: { status: 200, body: '{"a":1}' } },
      ],
    },
    {
      facts: [134, 135],
      name: 'the body is the event, and the result the answer, whatever it looks like',
      methods: { 'POST /f': { integration: lambda() } },
      functions: { fn: { answers: (event) => ({ statusCode: 418, body: 'b', got: event }) } },
      steps: [
        {
          request: { ...POST, body: '{"message":"hello world"}' },
          want: {
            status: 200,
            body: '{"statusCode":418,"body":"b","got":{"message":"hello world"}}',
            headers: { 'content-type': 'application/json' },
          },
        },
        { request: POST, want: { body: '{"statusCode":418,"body":"b","got":{}}' } },
      ],
    },
    {
      facts: [136],
      name: 'a request template makes the event',
      methods: {
        'POST /f': {
          integration: lambda({
            requestTemplates: { 'application/json': '{"param1": "$input.params(\'param1\')"}' },
          }),
        },
      },
      steps: [
        {
          request: { ...POST, url: '/f?param1=foobar&Signature=1' },
          want: { status: 200, event: { param1: 'foobar' }, eventKeys: { '': ['param1'] } },
        },
      ],
    },
    selecting('an error is told by its message, the lowest status first', 'oh four hundred!', {
      status: 405,
    }),
    selecting('another error', 'oh no', { status: 502 }),
    selecting('an error that is a status', '200', { status: 201 }),
    {
      facts: [137],
      name: 'what did not fail is told by nothing, not by its status either',
      methods: {
        'POST /f': {
          integration: lambda({
            responses: { 200: { statusCode: 201 }, '.*': { statusCode: 202 }, default: {} },
          }),
        },
      },
      steps: [{ request: POST, want: { status: 200 } }],
    },
    {
      facts: [138],
      name: 'without a pattern an error is answered as it is',
      methods: { 'POST /f': { integration: lambda() } },
      functions: { fn: { fails: 'oh no' } },
      steps: [{ request: POST, want: { status: 200 } }],
    },
    {
      facts: [139],
      name: 'a text stays JSON',
      methods: { 'POST /f': { integration: lambda() } },
      functions: { fn: { returns: 'Pass' } },
      steps: [{ request: POST, want: { status: 200, body: '"Pass"' } }],
    },
    {
      facts: [140],
      name: 'a response template may set the status by what it reads',
      methods: {
        'POST /f': {
          integration: lambda({
            responses: {
              default: {
                statusCode: '200',
                responseTemplates: {
                  'application/json':
                    "#if($input.path('$').toString().contains('error'))#set($context.responseOverride.status = 400)#else#set($context.responseOverride.status = 202)#end$input.json('$')",
                },
              },
            },
          }),
        },
      },
      steps: [
        {
          request: POST,
          functions: { fn: { returns: { error: 1 } } },
          want: { status: 400, body: '{"error":1}' },
        },
        {
          request: POST,
          functions: { fn: { returns: { fine: 1 } } },
          want: { status: 202, body: '{"fine":1}' },
        },
      ],
    },
    {
      facts: [141],
      name: 'the only template serves any Accept',
      methods: {
        'POST /f': {
          integration: lambda({
            responses: {
              default: {
                statusCode: '200',
                responseParameters: { 'method.response.header.Content-Type': "'text/html'" },
                responseTemplates: { 'text/html': "<p>$input.path('$.m')</p>" },
              },
            },
          }),
        },
      },
      functions: { fn: { returns: { m: 'hi' } } },
      steps: [
        {
          request: { ...POST, headers: { Accept: 'application/json' } },
          want: { status: 200, body: '<p>hi</p>', headers: { 'content-type': 'text/html' } },
        },
      ],
    },
    accepting(undefined, 'json'),
    accepting('application/json; charset=utf-8', 'json'),
    accepting('text/plain', 'plain'),
    accepting('text/html', 'xml'),
    accepting('*/*', 'xml'),
    {
      facts: [143],
      name: 'a template that makes no JSON is refused',
      methods: {
        'POST /f': {
          integration: lambda({ requestTemplates: { 'application/json': 'nonsense' } }),
        },
      },
      steps: [
        {
          request: POST,
          want: {
            status: 400,
            body: `{"message": "Could not parse request body into json: Unrecognized token 'nonsense': was expecting ('true', 'false' or 'null')"}`,
            headers: { 'x-amzn-errortype': 'BadRequestException' },
            calls: { fn: 0 },
          },
        },
      ],
    },
    {
      facts: [143],
      name: 'a body that is no JSON is refused the same',
      methods: { 'POST /f': { integration: lambda() } },
      steps: [
        { request: { ...POST, body: '[1' }, want: { status: 400, calls: { fn: 0 } } },
        { request: { ...POST, body: '[1]' }, want: { status: 200, event: [1] } },
      ],
    },
    {
      facts: [144],
      name: 'a template that makes nothing makes an empty event',
      methods: {
        'POST /f': {
          integration: lambda({ requestTemplates: { 'application/json': '#set($a = 1)\n ' } }),
        },
      },
      functions: { fn: { answers: (event) => event } },
      steps: [{ request: { ...POST, body: '{"x":1}' }, want: { status: 200, body: '{}' } }],
    },
    {
      facts: [145],
      name: 'JSON in an error message is read',
      methods: {
        'POST /f': {
          integration: lambda({
            responses: {
              default: { statusCode: 200 },
              '.*"code":404.*': {
                statusCode: 404,
                responseTemplates: {
                  'application/json':
                    '#set($error = $util.parseJson($input.path(\'$.errorMessage\'))){"why":"$error.why"}',
                },
              },
            },
          }),
        },
      },
      functions: { fn: { fails: '{"code":404,"why":"gone"}' } },
      steps: [{ request: POST, want: { status: 404, body: '{"why":"gone"}' } }],
    },
    {
      facts: [146],
      name: 'a time-out of the function is told by its message',
      methods: {
        'POST /f': {
          integration: lambda({
            responses: {
              default: { statusCode: 200 },
              '.*Task timed out after.*': { statusCode: 504 },
            },
          }),
        },
      },
      functions: { fn: { fails: '2026-11-21T12:00:00Z abc Task timed out after 3.00 seconds' } },
      steps: [{ request: POST, want: { status: 504 } }],
    },
    {
      facts: [157, 158],
      importFacts: [176],
      name: 'a stage variable names the function; one that is not set fails each call',
      methods: {
        'POST /f': { integration: lambda({}, '${stageVariables.fn}') },
        'POST /g': { integration: lambda({}, '${stageVariables.other}') },
      },
      config: { stageVariables: { fn: 'fn' } },
      steps: [
        { request: POST, want: { status: 200, calls: { fn: 1 } } },
        {
          request: { method: 'POST', url: '/g' },
          want: { status: 500, body: '{"message": "Internal server error"}' },
        },
      ],
    },
  ],
};
