import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway } from '../../../gateway/index.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { returned, scriptedFunctions } from '../authorizer/functions.ts';
import { DISCOVERY, startIssuer } from '../authorizer/jwt/issuer-server.ts';
import type { IssuerServer } from '../authorizer/jwt/issuer-server.ts';

const functions = scriptedFunctions('f');
let forwarded: string | undefined;
let received: readonly string[] = [];
const backend = createServer((request, response) => {
  forwarded = request.headers.forwarded;
  received = request.rawHeaders;
  response.writeHead(200, { 'content-length': '5' }).end('hello');
});
const lambda = {
  type: 'aws_proxy',
  uri: 'arn:aws:lambda:us-east-1:123456789012:function:f',
  payloadFormatVersion: '2.0',
};
const open = (integration: JsonObject): JsonObject => ({
  'x-gatehouse': { public: true },
  responses: {},
  'x-amazon-apigateway-integration': integration,
});
const documentWith = (paths: JsonObject, more: JsonObject = {}): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 'edges', version: '1' },
  'x-amazon-apigateway-importexport-version': '1.0',
  paths,
  ...more,
});

let gateway: Gateway;
let issuer: IssuerServer;
const lines: string[] = [];

beforeAll(async () => {
  functions.answer = () => returned('ok');
  issuer = await startIssuer([]);
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
  const { port } = backend.address() as AddressInfo;
  const proxy = {
    type: 'http_proxy',
    httpMethod: 'ANY',
    uri: `http://127.0.0.1:${port}/`,
    payloadFormatVersion: '1.0',
  };
  const mapped = { ...proxy, requestParameters: { 'overwrite:header.x-deep': '$request.body.a' } };
  const echo = {
    ...lambda,
    responseParameters: { 200: { 'overwrite:header.x-echo': '$response.body.a' } },
  };
  gateway = await createGateway(
    documentOf(
      documentWith({
        '/fn': { get: open(lambda) },
        '/proxy': { 'x-amazon-apigateway-any-method': open(proxy) },
        '/mapped': { post: open(mapped) },
        '/echo': { get: open(echo) },
      }),
    ),
    {},
    { functions, log: (line) => lines.push(line), accessLog: () => undefined },
  );
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
  backend.close();
});

describe('events', () => {
  it('fact 9: cookies of two headers are one list', async () => {
    await gateway.inject({ url: '/fn', headers: { cookie: ['a=1; b=2', 'c=3'] } });
    expect(functions.events.at(-1)).toMatchObject({ cookies: ['a=1', 'b=2', 'c=3'] });
  });

  it.each(['/fn?', '/fn?&', '/fn?&&'])('fact 2: %s has no parameters', async (url) => {
    await gateway.inject({ url });
    expect(functions.events.at(-1)).not.toHaveProperty('queryStringParameters');
  });
});

describe('HTTP backends', () => {
  it('fact 102: the length that a HEAD is answered with is the backend’s', async () => {
    const { headers, body } = await gateway.inject({ method: 'HEAD', url: '/proxy' });
    expect([headers['content-length'], body.length]).toEqual(['5', 0]);
    const whole = await gateway.inject({ url: '/proxy' });
    expect([whole.headers['content-length'], whole.body.toString()]).toEqual(['5', 'hello']);
  });

  it('fact 100: a Host cannot add to what is forwarded', async () => {
    await gateway.inject({ url: '/proxy', headers: { host: 'shop.example' } });
    expect(forwarded).toBe('by=shop;for=127.0.0.1;host=shop.example;proto=https');
    await gateway.inject({ url: '/proxy', headers: { host: 'a;for="10.0.0.1' } });
    expect(forwarded).toBe('by="a;for=10";for=127.0.0.1;host="a;for=10.0.0.1";proto=https');
  });

  it('fact 91: a body that nests too deeply maps to nothing', async () => {
    const body = `{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}`;
    const deep = await gateway.inject({ method: 'POST', url: '/mapped', body });
    expect([deep.status, lines]).toEqual([200, []]);
  });
});

describe('response splitting', () => {
  const values: [string, boolean][] = [
    ['a\r\nset-cookie: b=c', false],
    ['a\nset-cookie: b=c', false],
    ['a\rb', false],
    ['a\0b', false],
    ['a\tb; c', true],
    ['é', true],
  ];

  it.each(values)('a mapped request header %j: %s', async (a, kept) => {
    const body = JSON.stringify({ a });
    const { status } = await gateway.inject({ method: 'POST', url: '/mapped', body });
    const names = received.filter((_, at) => at % 2 === 0);
    expect([status, names.includes('x-deep'), names.includes('set-cookie')]).toEqual([
      200,
      kept,
      false,
    ]);
  });

  it.each(values)('a mapped response header %j: %s', async (a, kept) => {
    functions.answer = () => returned({ statusCode: 200, body: JSON.stringify({ a }) });
    const { status, headers } = await gateway.inject({ url: '/echo' });
    expect([status, 'x-echo' in headers, 'set-cookie' in headers]).toEqual([200, kept, false]);
  });

  it.each(values)('a header of a function %j: %s', async (a, kept) => {
    functions.answer = () => returned({ statusCode: 200, headers: { 'x-a': a } });
    const { status, headers } = await gateway.inject({ url: '/fn' });
    expect([status, 'x-a' in headers, 'set-cookie' in headers]).toEqual([
      kept ? 200 : 500,
      kept,
      false,
    ]);
  });

  it('a function does not frame its own answer', async () => {
    const headers = {
      'Transfer-Encoding': 'chunked',
      'Content-Length': '1',
      Connection: 'close',
      'Apigw-RequestId': 'x',
    };
    functions.answer = () => returned({ statusCode: 200, headers, body: 'hello' });
    const answer = await gateway.inject({ url: '/fn' });
    expect(answer.headers).toEqual({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': '5',
      'apigw-requestid': expect.stringMatching(/^[\w+/-]+=$/) as string,
    });
  });
});

it('an older document never wins over a newer one, however slow its issuer', async () => {
  const release = new Promise<() => void>((resolve) => {
    issuer.replies.set(DISCOVERY, (_, response) => {
      resolve(() => response.end(JSON.stringify({ jwks_uri: `${issuer.url}/keys` })));
    });
  });
  const scheme = {
    type: 'openIdConnect',
    openIdConnectUrl: 'x',
    'x-amazon-apigateway-authorizer': {
      type: 'jwt',
      identitySource: '$request.header.Authorization',
      jwtConfiguration: { issuer: issuer.url, audience: ['a'] },
    },
  };
  const slow = documentWith(
    { '/old': { get: { ...open(lambda), 'x-gatehouse': {}, security: [{ s: [] }] } } },
    { components: { securitySchemes: { s: scheme } } },
  );
  const older = gateway.update(documentOf(slow), {});
  const newer = gateway.update(documentOf(documentWith({ '/new': { get: open(lambda) } })), {});
  (await release)();
  await Promise.all([older, newer]);
  expect((await gateway.inject({ url: '/new' })).status).toBe(200);
  expect((await gateway.inject({ url: '/old' })).status).toBe(404);
  await expect(gateway.update(documentOf({}), {})).rejects.toThrow();
  await gateway.update(documentOf(documentWith({ '/newest': { get: open(lambda) } })), {});
  expect((await gateway.inject({ url: '/newest' })).status).toBe(200);
});
