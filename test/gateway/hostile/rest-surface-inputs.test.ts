import type { JsonObject } from '../../../gateway/document/document.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway } from '../../../gateway/index.ts';
import { functions, mock, open } from './rest-surface-api.ts';

/** Puts what an expression gives into the status line's neighbour: whatever it is, the answer is one. */
const template = (expression: string): JsonObject => ({
  post: open(mock(`#set($a = ${expression})#set($b = "$a"){"statusCode": 200}`)),
});
const model = (name: string): JsonObject => ({
  post: open(mock('{"statusCode": 200}'), {
    'x-amazon-apigateway-request-validator': 'body',
    requestBody: {
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
    },
  }),
});
const EXPRESSIONS: Readonly<Record<string, string>> = {
  json: "$input.json('$')",
  path: "$input.path('$.a.b')",
  descent: "$input.json('$..x')",
  filter: "$input.json('$.l[?(@.s =~ /(a+)+b/)]')",
  parsed: '$util.parseJson($input.body)',
  number: "$input.path('$.n') + 1",
  escaped: '$util.escapeJavaScript($input.body)',
  encoded: '$util.urlEncode($input.body)',
  decoded: '$util.urlDecode($input.body)',
  base64: '$util.base64Decode($input.body)',
  matched: "$input.body.matches('(a+)+b')",
  replaced: "$input.body.replaceAll('(a|a)*b', 'x')",
  split: "$input.body.split('(x+x+)+y')",
  // The client chooses the path, or the pattern.
  chosenPath: "$input.json($input.params('p'))",
  chosenPattern: "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'.matches($input.params('p'))",
};
const schemas: JsonObject = {
  Tree: {
    type: 'object',
    properties: {
      a: { $ref: '#/components/schemas/Tree' },
      l: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
  Patterns: {
    type: 'object',
    properties: {
      s: { type: 'string', pattern: '^(a+)+$' },
      e: { type: 'string', format: 'email' },
      u: { type: 'string', format: 'uri' },
      h: { type: 'string', format: 'hostname' },
      n: { type: 'number', multipleOf: 0.01, maximum: 1e300 },
    },
    additionalProperties: { anyOf: [{ pattern: '^(k+)+!$' }, {}] },
  },
  Unique: { type: 'array', uniqueItems: true },
};
const document = {
  openapi: '3.0.3',
  info: { title: 'inputs', version: '1' },
  'x-amazon-apigateway-request-validators': {
    body: { validateRequestBody: true, validateRequestParameters: false },
  },
  paths: Object.fromEntries([
    ...Object.entries(EXPRESSIONS).map(([name, it]) => [`/${name}`, template(it)] as const),
    ...Object.keys(schemas).map((name) => [`/${name}`, model(name)] as const),
    ['/good', { get: open(mock('{"statusCode": 200}')) }] as const,
  ]),
  components: { schemas },
};

const nested = (before: string, after: string, depth: number, inner = '1'): string =>
  before.repeat(depth) + inner + after.repeat(depth);
const MB = 1024 * 1024;
const BODIES: Readonly<Record<string, string | Buffer>> = {
  'lists, 10,000 deep': nested('[', ']', 10_000),
  'objects, 10,000 deep': nested('{"a":', '}', 10_000),
  'objects and lists, 10,000 deep': nested('{"l":[', ']}', 10_000, '{}'),
  'lists, a million deep, none closed': '['.repeat(1_000_000),
  '10 MB of digits': '9'.repeat(10 * MB),
  'a number of 10 MB': `{"n":${'9'.repeat(10 * MB - 10)}}`,
  'a fraction of 1 MB': `{"n":0.${'9'.repeat(MB)}}`,
  'an exponent of nine digits': '{"n":1e999999999}',
  'a negative one': '{"n":1e-999999999}',
  'an exponent of 1,000 digits': `{"n":1e${'9'.repeat(1_000)}}`,
  'names twice, and of prototypes':
    '{"a":1,"a":{"b":2},"__proto__":{"x":1},"constructor":{"prototype":{"x":2}}}',
  'halves of surrogate pairs': '{"a":"\\ud800","x":"\\udc00\\ud800"}',
  NUL: '{"a":"\\u0000","s":"\0"}',
  'no UTF-8': Buffer.from('{"a":"\xff\xc0\xaf\xed\xa0\x80"}', 'latin1'),
  'a byte order mark': '\ufeff{"a":1}',
  'a text of 1 MB, escaped': `"\\n${'x'.repeat(MB)}"`,
  'a text that patterns run on with': `{"s":"${'a'.repeat(50_000)}!","k":"${'k'.repeat(500)}"}`,
  'many of them': `{"l":[${Array(200)
    .fill(`{"s":"${'a'.repeat(2_000)}c"}`)
    .join(',')}]}`,
  'letters that patterns run on with': `${'a'.repeat(50_000)}c`,
  'an address that formats run on with': `{"e":"${'a.'.repeat(20_000)}@","u":"http://${'a/'.repeat(
    20_000,
  )} ","h":"${'a-'.repeat(20_000)}!"}`,
  '20,000 members': `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
  '20,000 items': `[${Array.from({ length: 20_000 }, (_, at) => `{"a":${at}}`).join(',')}]`,
  'percent signs': '%'.repeat(100_000),
  nothing: '',
};

const lines: string[] = [];
let gateway: Gateway;

beforeAll(async () => {
  gateway = await createGateway(
    documentOf(document),
    {},
    { functions, log: (line) => lines.push(line), accessLog: () => undefined },
  );
});
afterAll(() => gateway.close());
beforeEach(() => {
  lines.length = 0;
});

/** What a refused body or a template that fails is answered (REST facts 2, 93, 151). */
const ANSWERS =
  /^(?:200 |400 \{"message": "(?:Invalid request body|Could not process payload: [\w ]+)"\}|500 \{"message": "Internal server error"\})$/;

async function survives(url: string, body: string | Buffer): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const start = performance.now();
  const answer = await gateway.inject({ method: 'POST', url, body, headers });
  const took = performance.now() - start;
  expect(`${answer.status} ${answer.body.toString()}`).toMatch(ANSWERS);
  expect(answer.headers['x-amzn-requestid']).toHaveLength(36);
  // Not a goal: what nothing takes that ends, on a busy machine too.
  expect(took).toBeLessThan(8_000);
  expect((await gateway.inject({ url: '/good' })).status).toBe(200);
  expect(lines).toEqual([]);
}

test.each(Object.entries(BODIES))('a body ends no template and no model: %s', async (_, body) => {
  for (const path of Object.keys(document.paths))
    if (path !== '/good') await survives(`${path}?p=$.a`, body);
});

const CHOICES = [
  ...['$..*', '$'.repeat(2_000), `$${'..a'.repeat(500)}`, `$${'[*]'.repeat(500)}`, '$..a..b..c..d'],
  ...[`$[?(${'('.repeat(2_000)})]`, '$[?(@.a =~ /(a+)+b/)]', `$[${'1,'.repeat(2_000)}1]`, ''],
  ...[
    '$[0:999999999999:1]',
    '$.__proto__',
    "$['constructor']",
    '$[',
    `$[?(@${'.a'.repeat(2_000)})]`,
  ],
  ...['(a+)+b', '(((((a*)*)*)*)*)*b', '(?<=a+)b', 'a{1,1000000000}', '(a{1,1000}){1,1000}b', '['],
  ...[
    '('.repeat(2_000),
    '(?=a*)*b',
    '\\1',
    '(a*)\\1b',
    '(.*)*(.*)*(.*)*x',
    '[a-z&&[^b]]*$x',
    '(?i)',
  ],
];

test('a path or pattern that the client chooses ends nothing either', async () => {
  const tree = JSON.stringify({
    a: Array(500).fill({ a: { b: { c: { d: 'aaaaaaaaaaaaaac' } } } }),
  });
  for (const choice of CHOICES)
    for (const path of ['/chosenPath', '/chosenPattern'])
      for (const body of [tree, nested('{"l":[', ']}', 250, '{}')])
        await survives(`${path}?p=${encodeURIComponent(choice)}`, body);
});
