import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway, InjectAnswer } from '../../../gateway/index.ts';

/** What the backend writes next, byte for byte; the last request it was sent. */
let script: (string | Buffer | ((socket: Socket) => void))[] = [];
let seen: string[] = [];
const sockets = new Set<Socket>();
const backend = createServer((socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    seen.push(data.toString('latin1'));
    const next = script.length > 1 ? script.shift() : script[0];
    if (typeof next === 'function') next(socket);
    else socket.write(typeof next === 'string' ? Buffer.from(next, 'latin1') : (next ?? ''));
  });
});

let gateway: Gateway | undefined;
const lines: string[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
  const { port } = backend.address() as AddressInfo;
  const proxy = (members: JsonObject): JsonObject => ({
    responses: { 200: { description: 'OK' } },
    'x-amazon-apigateway-integration': {
      type: 'http_proxy',
      httpMethod: 'ANY',
      uri: `http://127.0.0.1:${port}/`,
      timeoutInMillis: 1_000,
      ...members,
    },
  });
  const link = { connectionType: 'VPC_LINK', uri: 'http://private.example/inner' };
  const paths = {
    '/plain': { 'x-amazon-apigateway-any-method': proxy({}) },
    '/refused': { get: proxy({ uri: `http://127.0.0.1:${await freePort()}/` }) },
    '/unknown': { get: proxy({ uri: 'http://no-such-host.invalid/' }) },
    '/linked': { get: proxy({ ...link, connectionId: 'known' }) },
    '/unlinked': { get: proxy({ ...link, connectionId: 'unknown' }) },
  };
  gateway = await createGateway(
    documentOf({ openapi: '3.0.1', info: { title: 'backends', version: '1' }, paths }),
    { vpcLinks: { known: `http://127.0.0.1:${port}` } },
    { log: (line) => lines.push(line), accessLog: () => undefined },
  );
});
afterAll(async () => {
  await gateway?.close();
  for (const socket of sockets) socket.destroy();
  backend.close();
});
beforeEach(() => {
  seen = [];
  lines.length = 0;
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';
const closing =
  (text: string) =>
  (socket: Socket): void => {
    socket.end(Buffer.from(text, 'latin1'));
  };

const get = async (url: string, method = 'GET'): Promise<InjectAnswer> => {
  if (gateway === undefined) throw new Error('the gateway did not start');
  return gateway.inject({ method, url });
};
const said = ({ status, body }: InjectAnswer): readonly [number, string] => [
  status,
  body.toString(),
];

const NETWORK = '{"message": "Network error communicating with endpoint"}';
const FAULT = '{"message": "Internal server error"}';

describe('a backend cannot end the gateway', () => {
  it.each<[string, (typeof script)[number], number, string]>([
    ['status 099', OK.replace('200', '099'), 500, FAULT],
    ['status 600', OK.replace('200', '600'), 500, FAULT],
    [
      'an upgrade nobody asked for',
      'HTTP/1.1 101 X\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      500,
      FAULT,
    ],
    ['REST fact 88: no HTTP', 'hello\r\n\r\n', 504, NETWORK],
    ['REST fact 88: nothing', closing(''), 504, NETWORK],
    ['REST fact 88: a reset', (socket: Socket) => socket.resetAndDestroy(), 504, NETWORK],
    ['REST fact 88: half an answer', closing(OK.replace('length: 2', 'length: 9')), 504, NETWORK],
    [
      'a control character in a header',
      OK.replace('\r\n\r\n', '\r\nx-a: \x01\r\n\r\n'),
      504,
      NETWORK,
    ],
    ['two lengths', OK.replace('\r\n\r\n', '\r\ncontent-length: 3\r\n\r\n'), 504, NETWORK],
    ['bytes beyond ASCII in a header', OK.replace('\r\n\r\n', '\r\nx-a: \xff\r\n\r\n'), 200, 'ok'],
    ['a redirect, which is not followed', OK.replace('200', '302'), 302, 'ok'],
    [
      'REST fact 89: half an answer, and silence',
      OK.replace('length: 2', 'length: 9'),
      504,
      '{"message": "Endpoint request timed out"}',
    ],
    [
      'more than 10 MB',
      `HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${'x'.repeat(10 * 1024 * 1024 + 1)}`,
      500,
      FAULT,
    ],
  ])('%s', async (_, answer, status, body) => {
    script = [answer];
    expect(said(await get('/plain'))).toEqual([status, body]);
    script = [OK];
    expect(said(await get('/plain'))).toEqual([200, 'ok']);
    expect(lines).toEqual([]);
  });
});

describe('addresses', () => {
  it.each<[string, string, number, string]>([
    ['REST fact 88: nobody listens', '/refused', 504, NETWORK],
    ['REST fact 88: a host nobody knows', '/unknown', 504, NETWORK],
  ])('%s', async (_, url, status, body) => {
    expect(said(await get(url))).toEqual([status, body]);
  });

  it('a VPC link without a target fails, and the log names the remedy', async () => {
    expect(said(await get('/unlinked'))).toEqual([500, FAULT]);
    expect(lines).toEqual([
      "GET /unlinked: VPC link unknown has no target: name its address in the config's vpcLinks",
    ]);
  });

  it('a VPC link with a target: Host and path of the URI, the connection of the target', async () => {
    script = [OK];
    expect(said(await get('/linked'))).toEqual([200, 'ok']);
    expect(seen.join('')).toMatch(
      /^GET \/inner HTTP\/1\.1\r\n(?:.*\r\n)*host: private\.example\r\n/i,
    );
  });
});

describe('what passes', () => {
  it('header names in the backend’s case and order; a compressed body untouched', async () => {
    const body = gzipSync('packed');
    const head = `HTTP/1.1 200 OK\r\nX-Zed: 1\r\nContent-Encoding: gzip\r\ncontent-length: ${body.length}\r\nx-Alpha: 2\r\n\r\n`;
    script = [Buffer.concat([Buffer.from(head), body])];
    const answer = await get('/plain');
    expect(answer.body).toEqual(body);
    expect([answer.headers['x-zed'], answer.headers['x-alpha']]).toEqual(['1', '2']);
  });

  it('REST fact 73: a request without body has a length where its method has one', async () => {
    script = [OK];
    await get('/plain', 'POST');
    expect(seen.join('')).toMatch(/^POST .*\r\ncontent-length: 0\r\n/is);
    seen = [];
    await get('/plain');
    expect(seen.join('')).not.toMatch(/content-length/i);
  });

  it('a GET over a kept connection that the backend had closed is sent once more, a POST is not', async () => {
    const dropped = (socket: Socket): void => {
      socket.resetAndDestroy();
    };
    script = [OK];
    await get('/plain');
    script = [dropped, OK];
    expect(said(await get('/plain'))).toEqual([200, 'ok']);
    script = [dropped, OK];
    expect(said(await get('/plain', 'POST'))).toEqual([504, NETWORK]);
  });
});
