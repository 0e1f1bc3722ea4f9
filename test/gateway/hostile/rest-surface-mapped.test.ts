import { createServer } from 'node:http';
import { createServer as createRawServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import fc from 'fast-check';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway, InjectAnswer } from '../../../gateway/index.ts';
import { functions, mock, open } from './rest-surface-api.ts';
import { talk } from './rest-surface-wire.ts';

const runs = process.env['GATEHOUSE_TEST_LONG'] === '1' ? 50_000 : 150;

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly string[];
}

const seen: Seen[] = [];
let misread = 0;
const backend = createServer(({ method = '', url = '', rawHeaders }, response) => {
  seen.push({ method, url, headers: rawHeaders });
  response.end('{"a":"b\\r\\nset-cookie: c=d"}');
});
backend.on('clientError', (_error, socket: Socket) => {
  misread += 1;
  socket.destroy();
});

/** Writes what a test wants. */
let write: (socket: Socket) => void = (socket) => socket.end();
const sockets = new Set<Socket>();
const raw = createRawServer((socket) => {
  sockets.add(socket);
  socket.on('error', () => undefined);
  socket.once('data', () => write(socket));
});

const started = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const lines: string[] = [];
let gateway: Gateway;
let port: number;
let backendPort: number;

beforeAll(async () => {
  backendPort = await started(backend);
  const rawPort = await started(raw);
  const parameters = {
    'integration.request.path.a': 'method.request.path.a',
    'integration.request.path.b': 'method.request.path.b',
    'integration.request.path.q': 'method.request.querystring.q',
    'integration.request.querystring.z': 'method.request.querystring.z',
    'integration.request.header.x-from': 'method.request.querystring.h',
  };
  const integration = (type: string, more: JsonObject = {}): JsonObject => ({
    type,
    httpMethod: 'GET',
    uri: `http://127.0.0.1:${backendPort}/base/{a}/{b}/end?fixed={q}&x=1`,
    requestParameters: parameters,
    responses: { default: { statusCode: '200' } },
    ...more,
  });
  const splitting = {
    'method.response.header.x-query': 'integration.response.body.a',
    'method.response.header.x-text': "'text'",
  };
  const reflecting =
    '#set($context.responseOverride.header.x-query = $input.params(\'q\')){"statusCode": 200}';
  const refusing = {
    'gatewayresponse.header.x-query': 'method.request.querystring.q',
    'gatewayresponse.header.x-header': 'method.request.header.x-a',
  };
  const document = {
    openapi: '3.0.3',
    info: { title: 'mapped', version: '1' },
    'x-amazon-apigateway-gateway-responses': {
      ACCESS_DENIED: {},
      INVALID_API_KEY: { responseParameters: refusing },
    },
    paths: {
      '/http/{a}/{b+}': { get: open(integration('http')) },
      '/proxy/{a}/{b+}': {
        get: open(
          integration('http_proxy', {
            requestParameters: {
              'integration.request.path.a': 'method.request.path.a',
              'integration.request.path.b': 'method.request.path.b',
              'integration.request.path.q': 'method.request.querystring.q',
            },
          }),
        ),
      },
      '/split': {
        get: open(
          integration('http', {
            uri: `http://127.0.0.1:${backendPort}/`,
            requestParameters: {},
            responses: { default: { statusCode: '200', responseParameters: splitting } },
          }),
        ),
      },
      '/reflect': { get: open(mock(reflecting)) },
      '/keyed': {
        get: open(mock('{"statusCode": 200}'), { 'x-gatehouse': {}, security: [{ key: [] }] }),
      },
      '/raw': {
        get: open({
          type: 'http_proxy',
          httpMethod: 'GET',
          uri: `http://127.0.0.1:${rawPort}/`,
          timeoutInMillis: 1_000,
        }),
      },
      '/good': { get: open(mock('{"statusCode": 200}')) },
    },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-api-key' } } },
  };
  gateway = await createGateway(
    documentOf(document),
    {},
    { functions, log: (line) => lines.push(line), accessLog: () => undefined },
  );
  port = Number(new URL(await gateway.listen({ port: 0 })).port);
});
afterAll(async () => {
  await gateway.close();
  for (const socket of sockets) socket.destroy();
  backend.closeAllConnections();
  backend.close();
  raw.close();
});
beforeEach(() => {
  seen.length = 0;
  lines.length = 0;
  misread = 0;
});

const EVIL = [
  ...[
    '..',
    '.',
    '%2e%2e',
    '../..',
    '..%2f..',
    '@evil.example',
    ':81',
    '//evil.example',
    'http://evil',
  ],
  ...[
    '?x=2',
    '&x=2',
    '#',
    ';x',
    '\\',
    '\r\nx-evil: 1',
    '\r\n\r\nGET / HTTP/1.1\r\n',
    '\0',
    ' ',
    '\t',
  ],
  ...[
    'é',
    '\ud800',
    '{b}',
    '{q}',
    '${stageVariables.a}',
    '%',
    '%0d%0a',
    '%00',
    '%2f',
    '+',
    '|',
    '"',
    "'",
  ],
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...EVIL),
      fc.string({ maxLength: 5 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 4 },
  )
  .map((it) => it.join(''));
const encode = (it: string): string => encodeURIComponent(Buffer.from(it).toString());
/** As it stands in a path: encoded, or as it is where a request line may hold it. */
const inPath = fc.tuple(text, fc.boolean()).map(([it, isRaw]) => {
  const encoded = encode(it);
  const plain = it.replace(/[^\x21-\x7e]|[?#%|]/gu, '');
  return (isRaw ? plain : encoded) || 'x';
});

const values = fc.record({ a: inPath, b: inPath, q: text, h: text, z: text });

const ask = (url: string, headers = {}): Promise<InjectAnswer> => gateway.inject({ url, headers });

test.each(['http', 'proxy'])(
  'REST facts 78, 79: no value leads an integration of %s to another host, path or parameter, or adds a header',
  async (kind) => {
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(values, async ({ a, b, q, h, z }) => {
        seen.length = 0;
        const query =
          kind === 'http' ? `q=${encode(q)}&h=${encode(h)}&z=${encode(z)}` : `q=${encode(q)}`;
        const { status } = await ask(`/${kind}/${a}/${b}?${query}`);
        expect([200, 400, 403]).toContain(status);
        expect([seen.length, misread]).toEqual([status === 200 ? 1 : 0, 0]);
        for (const { method, url, headers } of seen) {
          reached += 1;
          const [path = '', ...queries] = url.split('?');
          expect([
            method,
            queries.length === 0 ? '' : url.slice(path.length + 1).split('&x=1').length,
          ]).toEqual(['GET', 2]);
          expect(path).toMatch(/^\/base\/.+\/end$/);
          expect(path.split('/').some((it) => /^(?:\.|%2e){1,2}$/i.test(it))).toBe(false);
          const names = [...new URLSearchParams(url.slice(path.length)).keys()];
          expect(names).toEqual(kind === 'http' ? ['fixed', 'x', 'z'] : ['fixed', 'x', 'q']);
          const lower = headers.filter((_, at) => at % 2 === 0).map((it) => it.toLowerCase());
          expect(lower).not.toContain('x-evil');
          expect(lower.filter((it) => it === 'host')).toHaveLength(1);
          expect(headers[headers.findIndex((it) => it.toLowerCase() === 'host') + 1]).toBe(
            `127.0.0.1:${backendPort}`,
          );
        }
      }),
      { numRuns: runs },
    );
    expect(reached).toBeGreaterThan(runs / 10);
    expect(lines).toEqual([]);
  },
  // As long as the long budget takes on a busy machine.
  runs * 20 + 60_000,
);

describe('response splitting', () => {
  const wire = async (target: string, more = ''): Promise<string> => {
    const request = `GET ${target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${more}\r\n`;
    const { answers, rest } = await talk({ port, pieces: [request], isFinished: false });
    expect([answers.length, rest, lines]).toEqual([1, '', []]);
    const [{ status, headers } = { status: 0, headers: new Map<string, string>() }] = answers;
    expect(['set-cookie', 'x-evil'].some((it) => headers.has(it))).toBe(false);
    return `${status} ${headers.get('x-query') ?? '-'}`;
  };

  it.each([
    ['REST fact 190: a query in a gateway response', '/keyed?q=a', '403 a'],
    ['a line end in one', '/keyed?q=a%0d%0aset-cookie:%20b=c', '403 -'],
    ['a bare line feed', '/keyed?q=a%0aset-cookie:b=c', '403 -'],
    ['a NUL', '/keyed?q=a%00b', '403 -'],
    ['what no byte is', '/keyed?q=%e2%80%a8%c4%8a', '403 â\x80¨Ä\x8a'],
    ['REST fact 162: a query in an override', '/reflect?q=a', '200 a'],
    ['a line end in an override', '/reflect?q=a%0d%0aset-cookie:%20b=c', '500 -'],
    ['letters that are bytes of a line end elsewhere', '/reflect?q=%c4%8d%c4%8a', '200 Ä\x8dÄ\x8a'],
    ['REST fact 84: a line end in a backend’s body', '/split', '500 -'],
  ])('%s', async (_, target, expected) => expect(await wire(target)).toBe(expected));

  const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n';
  it.each<[string, string]>([
    ['DEL in a value', `${OK}x-a: \x7f\r\n\r\nok`],
    ['a tab and bytes beyond ASCII', `${OK}x-a: \t\xff\r\n\r\nok`],
    ['a bare carriage return', `${OK}x-a: b\rset-cookie: c\r\n\r\nok`],
    ['a folded line', `${OK}x-a: b\r\n set-cookie: c\r\n\r\nok`],
    ['names of prototypes', `${OK}__proto__: a\r\nconstructor: b\r\n\r\nok`],
    ['a length and chunks', `${OK}transfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n`],
    [
      'chunks with trailers',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nx-evil: 1\r\n\r\n',
    ],
    ['an answer behind the answer', `${OK}\r\nokHTTP/1.1 200 OK\r\nx-evil: 1\r\n\r\n`],
    ['an interim answer first', `HTTP/1.1 103 Early Hints\r\nx-evil: 1\r\n\r\n${OK}\r\nok`],
    ['no reason', 'HTTP/1.1 200\r\ncontent-length: 0\r\n\r\n'],
    ['a status without body, and a body', 'HTTP/1.1 204 X\r\ncontent-length: 2\r\n\r\nok'],
    ['3,000 headers', `${OK}${'a: b\r\n'.repeat(3_000)}\r\nok`],
    ['headers of 100 KB', `${OK}x-a: ${'b'.repeat(100_000)}\r\n\r\nok`],
  ])('a backend that sends %s', async (_, bytes) => {
    write = (socket) => socket.end(Buffer.from(bytes, 'latin1'));
    expect(await wire('/raw')).toMatch(/^(?:200|204|500|504) -$/);
    expect(await wire('/good')).toBe('200 -');
  });
});

describe('REST facts 88, 89: a backend that never ends', () => {
  const each = (socket: Socket, millis: number, bytes: string): void => {
    const timer = setInterval(() => socket.write(bytes), millis);
    socket.on('close', () => clearInterval(timer));
  };
  const LATE = '{"message": "Endpoint request timed out"}';
  it.each<[string, (socket: Socket) => void, readonly [number, string]]>([
    [
      'a byte at a time',
      (socket) => each(socket, 100, 'H'.slice(0, 1)),
      [504, expect.any(String) as string],
    ],
    [
      'headers at a time',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        each(socket, 100, 'x-a: b\r\n');
      },
      [504, LATE],
    ],
    [
      'a byte of its body at a time',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n');
        each(socket, 100, 'x');
      },
      [504, LATE],
    ],
    [
      'chunks without end',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        each(socket, 1, `10000\r\n${'x'.repeat(0x10000)}\r\n`);
      },
      [500, '{"message": "Internal server error"}'],
    ],
    ['nothing', () => undefined, [504, LATE]],
  ])('%s', async (_, doing, expected) => {
    write = doing;
    const { status, body } = await ask('/raw');
    const late = status === 504 ? [504, expected[1]] : expected;
    expect([status, body.toString()]).toEqual(late);
    expect([(await ask('/good')).status, lines]).toEqual([200, []]);
  });
});
