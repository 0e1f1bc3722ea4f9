import fc from 'fast-check';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Functions, Gateway } from '../../../gateway/index.ts';

const functions: Functions = {
  has: () => true,
  invoke: (_name, event) => Promise.resolve({ outcome: 'succeeded', payload: event }),
  update: () => undefined,
  close: () => Promise.resolve(),
};

/** Everything a caller sends, in a template and in parameters. */
const integration: JsonObject = {
  type: 'aws',
  httpMethod: 'POST',
  uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:echo/invocations',
  requestParameters: {
    'integration.request.header.a': 'method.request.header.a',
    'integration.request.header.b': 'method.request.body.a.b[0]',
    'integration.request.querystring.q': 'method.request.multivaluequerystring.q',
    'integration.request.path.p': 'method.request.path.p',
  },
  requestTemplates: {
    $default:
      '{"body":"$util.base64Encode($input.body)","q":"$util.base64Encode($input.params(\'q\'))","p":"$util.base64Encode($input.params().path.p)","a":"$util.base64Encode($input.params(\'a\'))"}',
  },
  responses: {
    default: {
      statusCode: 200,
      responseParameters: { 'method.response.header.got': 'integration.response.body.q' },
      responseTemplates: { 'application/json': "$input.json('$.body')" },
    },
  },
};

let gateway: Gateway;

beforeAll(async () => {
  const document = documentOf({
    openapi: '3.0.1',
    info: { title: 'any', version: '1' },
    paths: {
      '/{p+}': {
        'x-amazon-apigateway-any-method': {
          responses: {},
          'x-amazon-apigateway-integration': integration,
        },
      },
    },
  });
  gateway = await createGateway(document, {}, { functions, log: () => undefined });
});

afterAll(() => gateway.close());

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.json({ maxDepth: 3 }),
);
const headerValue = fc.stringMatching(/^[\x21-\x7e\x80-\xff]*$/, { maxLength: 20 });

test('whatever a caller sends is passed on or refused, and never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        path: fc.stringMatching(/^[\x21-\x7e]*$/, { maxLength: 20 }),
        query: text,
        a: headerValue,
        type: fc.constantFrom('application/json', 'text/plain', '', ';', 'x/y; z'),
        accept: fc.constantFrom('*/*', 'application/json', '', ','),
        body: text,
      }),
      async ({ path, query, a, type, accept, body }) => {
        const { status } = await gateway.inject({
          method: 'POST',
          url: `/${path.replace(/[?#]/g, '')}?q=${encodeURIComponent(query.replace(/[\ud800-\udfff]/g, ''))}`,
          headers: { a, 'Content-Type': type, Accept: accept },
          body,
        });
        expect([200, 400, 403, 404, 415]).toContain(status);
      },
    ),
  );
});

test('what is sent is what the function and the caller see', async () => {
  const body = Buffer.from([0, 1, 0xc3, 0xa9]).toString('utf8');
  const answer = await gateway.inject({ method: 'POST', url: '/a%2Fb?q=x%20y', body });
  expect([answer.status, answer.body.toString(), answer.headers['got']]).toEqual([
    200,
    JSON.stringify(Buffer.from(body).toString('base64')),
    Buffer.from('x y').toString('base64'),
  ]);
});
