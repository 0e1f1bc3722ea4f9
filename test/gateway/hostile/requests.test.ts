import { connect } from 'node:net';
import fc from 'fast-check';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway, InjectAnswer } from '../../../gateway/index.ts';
import { returned, scriptedFunctions } from '../authorizer/functions.ts';

const functions = scriptedFunctions('f');
const integration = {
  type: 'aws_proxy',
  uri: 'arn:aws:lambda:us-east-1:123456789012:function:f',
  payloadFormatVersion: '2.0',
};
const open = {
  'x-gatehouse': { public: true },
  responses: {},
  'x-amazon-apigateway-integration': integration,
};
const closed = { ...open, 'x-gatehouse': {}, security: [{ gate: [] }] };
const document = {
  openapi: '3.0.3',
  info: { title: 'requests', version: '1' },
  'x-amazon-apigateway-importexport-version': '1.0',
  servers: [
    {
      url: 'https://example',
      'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true },
    },
  ],
  paths: {
    '/public/{proxy+}': { 'x-amazon-apigateway-any-method': open },
    '/admin': { 'x-amazon-apigateway-any-method': closed },
    '/admin/{proxy+}': { 'x-amazon-apigateway-any-method': closed },
    '/users/{id}': { get: closed },
  },
  components: {
    securitySchemes: {
      gate: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        'x-amazon-apigateway-authorizer': {
          type: 'request',
          identitySource: '$request.header.Authorization',
          authorizerUri: integration.uri,
          authorizerPayloadFormatVersion: '2.0',
          enableSimpleResponses: true,
        },
      },
    },
  },
};

let gateway: Gateway;
let port: number;
const lines: string[] = [];

beforeAll(async () => {
  functions.answer = () => returned({ statusCode: 200, body: 'reached' });
  gateway = await createGateway(
    {
      root: document,
      origins: { at: () => ({ file: 'd', line: 1 }), toJSON: () => ({}) },
      sources: [],
    },
    {},
    {
      functions,
      log: (line) => lines.push(line),
      accessLog: () => undefined,
      timeouts: { headers: 300, request: 600 },
    },
  );
  port = Number(new URL(await gateway.listen({ port: 0 })).port);
});
afterAll(() => gateway.close());
beforeEach(() => {
  functions.events.length = 0;
});

/** Writes bytes to the gateway and reads until it hangs up. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (data) => (text += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(text);
    });
  });
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const GET = 'GET /public/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n';
const POST = 'POST /public/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n';

describe('requests out of form are answered as JSON and reach nobody', () => {
  it.each<[string, string, number]>([
    ['two Host headers', `${GET}host: b\r\n\r\n`, 400],
    ['two Host headers alike', `${GET}Host: a\r\n\r\n`, 400],
    ['no Host', 'GET /public/x HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['HTTP/0.9', 'GET /public/x\r\n\r\n', 400],
    ['another protocol', 'GET /public/x SMTP/1.1\r\nhost: a\r\n\r\n', 400],
    [
      'length and chunks',
      `${POST}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['two lengths', `${POST}content-length: 4\r\ncontent-length: 5\r\n\r\nabcde`, 400],
    ['a length that is none', `${POST}content-length: +4\r\n\r\nabcd`, 400],
    ['a negative length', `${POST}content-length: -1\r\n\r\n`, 400],
    ['chunks not last', `${POST}transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n`, 400],
    ['chunks misspelt', `${POST}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n`, 400],
    ['a chunk size that is none', `${POST}transfer-encoding: chunked\r\n\r\nx\r\n\r\n`, 400],
    ['a space before the colon', `${GET}x-a : b\r\n\r\n`, 400],
    ['a folded header', `${GET}x-a: b\r\n c\r\n\r\n`, 400],
    ['a NUL in a header', `${GET}x-a: b\0c\r\n\r\n`, 400],
    ['a bare line feed in a header', `${GET}x-a: b\nx-b: c\r\n\r\n`, 400],
    ['a header without name', `${GET}: b\r\n\r\n`, 400],
    [
      'an absolute target',
      'GET http://b/public/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      400,
    ],
    ['a target that is no path', 'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', 400],
    ['CONNECT', 'CONNECT a:443 HTTP/1.1\r\nhost: a\r\n\r\n', 400],
    ['broken percent-encoding', GET.replace('/x', '/%zz') + '\r\n', 400],
    ['half a percent-encoding', GET.replace('/x', '/%') + '\r\n', 400],
    ['overlong UTF-8', GET.replace('/x', '/%c0%ae%c0%ae') + '\r\n', 400],
    ['an encoded NUL', GET.replace('/x', '/a%00b') + '\r\n', 400],
    ['an encoded line end', GET.replace('/x', '/a%0d%0ab') + '\r\n', 400],
    ['a header block over 10,240 bytes', `${GET}x-a: ${'a'.repeat(10_240)}\r\n\r\n`, 431],
    ['a header block over what node:http reads', `${GET}x-a: ${'a'.repeat(60_000)}\r\n\r\n`, 431],
    ['headers that never end', 'GET /public/x HTTP/1.1\r\nhost: a\r\n', 408],
    ['a body that never ends', `${POST}content-length: 4\r\n\r\nab`, 408],
    ['a body over 10 MB by its length', `${POST}content-length: 10485761\r\n\r\n`, 413],
    ['a method nobody knows', GET.replace('GET', 'BREW') + '\r\n', 400],
    ['a method no route may have', GET.replace('GET', 'TRACE') + '\r\n', 404],
  ])('%s', async (_, bytes, status) => {
    const answer = await raw(bytes);
    expect([statusOf(answer), answer.split('\r\n\r\n')[1]]).toEqual([
      status,
      expect.stringMatching(/^\{"message":"[A-Za-z ]+"\}$/),
    ]);
    expect(answer).toMatch(/content-type: application\/json/i);
    expect(answer).toMatch(/apigw-requestid: /i);
    expect(functions.events).toEqual([]);
    expect(lines).toEqual([]);
    expect(statusOf(await raw(`${GET}\r\n`))).toBe(200);
  });

  it('two requests in one write are two calls', async () => {
    const first = GET.replace('connection: close\r\n', '');
    const answers = await raw(`${first}\r\n${GET}\r\n`);
    expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
  });

  it('a caller who hangs up leaves nothing behind', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`${POST}content-length: 100\r\n\r\nab`, () => socket.destroy());
      });
      socket.on('close', () => {
        resolve();
      });
    });
    expect(statusOf(await raw(`${GET}\r\n`))).toBe(200);
    expect(lines).toEqual([]);
  });
});

describe('no spelling of a path passes by an authorizer', () => {
  const ask = (url: string, method = 'GET'): Promise<InjectAnswer> =>
    gateway.inject({ method, url });

  it.each([
    ['/admin', 401],
    ['/admin/', 401],
    ['/%61dmin', 401],
    ['/admin%2f', 401],
    ['/admin%2Fx', 401],
    ['/admin/x?y', 401],
    ['/admin%3Fx', 401],
    ['/admin;x', 404],
    ['/Admin', 404],
    ['//admin', 404],
    ['/./admin', 404],
    ['/public/../admin', 404],
    ['/public/%2e%2e/admin', 404],
    ['/public/..%2fadmin', 404],
    ['/public%2f..%2fadmin', 404],
    ['/public/.%2e/admin', 404],
    ['/admin/..', 404],
    ['/users/1', 401],
    ['/users/1/', 401],
    ['/users%2f1', 401],
    ['/users/', 404],
    ['/users/1%2f2', 404],
    ['/public/x', 200],
    ['/public/%252e%252e/admin', 200],
    ['/public/..admin', 200],
  ])('%s: %i', async (url, status) => {
    const answer = await ask(url);
    expect([answer.status, functions.events.length]).toEqual([status, status === 200 ? 1 : 0]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])(
    'nor does method %s',
    async (method) => expect((await ask('/admin', method)).status).toBe(401),
  );

  it('nor a header that names another method', async () => {
    const headers = { 'x-http-method-override': 'OPTIONS', 'x-original-url': '/public/x' };
    expect((await gateway.inject({ url: '/admin', headers })).status).toBe(401);
  });
});

describe('whatever comes', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'admin',
      'public',
      'users',
      '.',
      '..',
      '%2e',
      '%2F',
      '%5c',
      '%00',
      '%',
      '?',
      '#',
    ),
    fc.constantFrom(
      '/',
      '//',
      ';',
      '%E2%82%AC',
      '%c0%af',
      '{proxy+}',
      '$default',
      '__proto__',
      '&=',
      '+',
    ),
    fc.string({ maxLength: 6 }),
  );
  const target = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
  const method = fc.constantFrom('GET', 'POST', 'OPTIONS', 'HEAD', 'TRACE', 'constructor', '');
  const names = fc.constantFrom(
    'host',
    'cookie',
    'authorization',
    'x-amzn-trace-id',
    '__proto__',
    'x-a',
  );
  const headers = fc.dictionary(names, fc.string({ maxLength: 12 }), { maxKeys: 4 });

  it('is answered as documented, and only what is public reaches the function', async () => {
    functions.answer = (event) =>
      'routeArn' in (event as object)
        ? returned({ isAuthorized: false })
        : returned({ statusCode: 200 });
    await fc.assert(
      fc.asyncProperty(method, target, headers, async (verb, url, given) => {
        functions.events.length = 0;
        const { status } = await gateway.inject({ method: verb, url, headers: given });
        expect([200, 400, 401, 403, 404]).toContain(status);
        const reached = functions.events.filter((event) => !('routeArn' in (event as object)));
        expect(reached).toHaveLength(status === 200 ? 1 : 0);
        for (const event of reached)
          expect((event as { routeKey: string }).routeKey).toBe('ANY /public/{proxy+}');
      }),
      { numRuns: 2_000 },
    );
    expect(lines).toEqual([]);
  });
});

describe('fact 44: the default endpoint of an API that disables it', () => {
  it('is 404, its custom domain is not', async () => {
    functions.answer = () => returned({ statusCode: 200 });
    const at = (host: string) => gateway.inject({ url: '/public/x', headers: { host } });
    const refused = await at('abc.execute-api.us-east-1.amazonaws.com');
    expect([refused.status, refused.body.toString()]).toEqual([404, '{"message":"Not Found"}']);
    expect((await at('api.example')).status).toBe(200);
  });
});
