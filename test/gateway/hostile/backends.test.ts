import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway } from '../../../gateway/index.ts';

/** What the backend writes, byte for byte; the last request it was sent. */
let script = '';
let seen = '';
const backend = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.once('data', (data) => {
    seen = data.toString('latin1');
    socket.end(script, 'latin1');
  });
});

let gateway: Gateway;
let url: string;
const lines: string[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
  const { port } = backend.address() as AddressInfo;
  const integration = {
    type: 'http_proxy',
    httpMethod: 'GET',
    uri: `http://127.0.0.1:${port}/`,
    payloadFormatVersion: '1.0',
  };
  const operation = (members: object) => ({
    get: {
      'x-gatehouse': { public: true },
      responses: {},
      'x-amazon-apigateway-integration': { ...integration, ...members },
    },
  });
  const document = {
    openapi: '3.0.3',
    info: { title: 'backends', version: '1' },
    'x-amazon-apigateway-importexport-version': '1.0',
    paths: {
      '/plain': operation({}),
      '/host': operation({ requestParameters: { 'overwrite:header.Host': 'shop.example' } }),
    },
  };
  gateway = await createGateway(
    {
      root: document,
      origins: { at: () => ({ file: 'd', line: 1 }), toJSON: () => ({}) },
      sources: [],
    },
    {},
    { log: (line) => lines.push(line), accessLog: () => undefined },
  );
  url = await gateway.listen({ port: 0 });
});
afterAll(async () => {
  await gateway.close();
  backend.close();
});

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

describe('a backend cannot end the gateway', () => {
  it.each<[string, string, number]>([
    ['status 099', OK.replace('200', '099'), 500],
    ['status 000', OK.replace('200', '000'), 500],
    ['status 600', OK.replace('200', '600'), 500],
    ['status 999', OK.replace('200', '999'), 500],
    [
      'an upgrade nobody asked for',
      'HTTP/1.1 101 X\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      500,
    ],
    ['no HTTP', 'hello\r\n\r\n', 503],
    ['nothing', '', 503],
    ['half an answer', OK.replace('length: 2', 'length: 9'), 503],
    ['a control character in a header', OK.replace('\r\n\r\n', '\r\nx-a: \x01\r\n\r\n'), 503],
    ['a name that is no header', OK.replace('\r\n\r\n', '\r\nx a: 1\r\n\r\n'), 503],
    ['two lengths', OK.replace('\r\n\r\n', '\r\ncontent-length: 3\r\n\r\n'), 503],
    ['bytes beyond ASCII in a header', OK.replace('\r\n\r\n', '\r\nx-a: \xff\r\n\r\n'), 200],
    ['a redirect, which is passed on', OK.replace('200', '302'), 302],
  ])('%s', async (_, answer, status) => {
    script = answer;
    const response = await fetch(`${url}/plain`, { redirect: 'manual' });
    expect([response.status, response.headers.has('apigw-requestid')]).toEqual([status, true]);
    script = OK;
    expect(await (await fetch(`${url}/plain`)).text()).toBe('ok');
    expect(lines).toEqual([]);
  });
});

describe('the Host of a backend', () => {
  it('is its own', async () => {
    script = OK;
    await fetch(`${url}/plain`);
    expect(seen).toMatch(/^GET \/ HTTP\/1\.1\r\nhost: 127\.0\.0\.1:\d+\r\n/);
  });

  it('fact 94: is the mapped one, for it is not reserved', async () => {
    await fetch(`${url}/host`);
    expect(seen).toMatch(/^GET \/ HTTP\/1\.1\r\nhost: shop\.example\r\n/);
  });
});
