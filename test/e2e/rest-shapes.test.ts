import { jest } from '@jest/globals';
import { serveShape, startBackend } from './rest-shapes.ts';
import type { Backend, ServedShape } from './rest-shapes.ts';

jest.setTimeout(60_000);

let backend: Backend;
let shape: ServedShape | undefined;

beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());
afterEach(async () => {
  await shape?.stop();
  shape = undefined;
});

const serve = async (name: string, more: object = {}): Promise<ServedShape> => {
  shape = await serveShape(name, more);
  return shape;
};

interface Seen {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

async function call(url: string, init: RequestInit = {}): Promise<Seen> {
  const answer = await fetch(url, init);
  const text = await answer.text();
  const type = answer.headers.get('content-type');
  const isJson = type?.startsWith('application/json') === true && text !== '';
  return { status: answer.status, type, body: isJson ? (JSON.parse(text) as unknown) : text };
}

const JSON_TYPE = 'application/json';
const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': JSON_TYPE },
  body: JSON.stringify(body),
});

test('the pet store: a page, an HTTP backend, a validated function, CORS', async () => {
  const { url } = await serve('pet-store', { stageVariables: { backendPort: backend.port } });
  expect(await call(`${url}/`)).toEqual({
    ...{ status: 200, type: 'text/html' },
    body: '<html><body><h1>Pets</h1><p>Stage test</p></body></html>\n',
  });
  expect(await call(`${url}/pets?type=dog&page=2&other=1`)).toMatchObject({
    ...{ status: 200, type: JSON_TYPE },
    body: { method: 'GET', url: '/pets?page=2&type=dog' },
  });
  expect(await call(`${url}/pets/7`)).toMatchObject({ body: { url: '/pets/7' } });
  expect(await call(`${url}/pets`, post({ type: 'cat', price: 123.1 }))).toEqual({
    ...{ status: 200, type: JSON_TYPE },
    body: { pet: { type: 'cat', price: 123.1 }, message: 'success' },
  });
  expect(await call(`${url}/pets`, post({ type: 'cow', price: 123.1 }))).toEqual({
    ...{ status: 400, type: JSON_TYPE, body: { message: 'Invalid request body' } },
  });
  const preflight = await fetch(`${url}/pets`, { method: 'OPTIONS' });
  expect(preflight.headers.get('access-control-allow-methods')).toBe('POST,GET,OPTIONS');
  expect(await call(`${url}/cows`)).toMatchObject({
    ...{ status: 403, body: { message: 'Missing Authentication Token' } },
  });
});

test('an S3 proxy: a bucket, an object in, out, and gone', async () => {
  const { url } = await serve('s3-proxy');
  expect(await call(`${url}/pictures`, { method: 'PUT' })).toMatchObject({ status: 200 });
  const object = `${url}/pictures/cat.txt`;
  const put = { method: 'PUT', body: 'a cat', headers: { 'content-type': 'text/plain' } };
  expect(await call(object, put)).toMatchObject({ status: 200 });
  expect(await call(object)).toMatchObject({ status: 200, type: 'text/plain', body: 'a cat' });
  expect(await call(object, { method: 'DELETE' })).toMatchObject({ status: 204 });
  const missing = await call(object);
  expect(missing.status).toBe(400);
  expect(missing.body).toContain('<Code>NoSuchKey</Code>');
});

test('DynamoDB directly: an item in by template, its page out by query', async () => {
  const shape_ = await serve('dynamodb-direct');
  const { url } = shape_;
  const refused = await call(`${url}/comments`, post({ pageId: '1', userName: 'a' }));
  expect(refused).toMatchObject({ status: 400, body: { message: 'Invalid request body' } });
  const comment = { pageId: 'front', userName: "O'Neil", message: 'He said "no"' };
  expect(await call(`${url}/comments`, post(comment))).toMatchObject({
    ...{ status: 400, body: { error: 'ResourceNotFoundException' } },
  });
});

test('SQS directly: an order into a queue', async () => {
  const { url } = await serve('sqs-direct');
  const answer = await call(`${url}/orders`, post({ id: 1, text: 'a&b=c' }));
  expect(answer.status).toBe(202);
});

test('CORS by mock, its answer chosen by the request', async () => {
  const { url } = await serve('mock-cors');
  expect(await call(`${url}/hello?scope=internal`)).toEqual({
    ...{ status: 200, type: JSON_TYPE },
    body: { statusCode: 200, message: 'Go ahead without me.' },
  });
  expect(await call(`${url}/hello?scope=public`)).toMatchObject({ status: 500 });
  const preflight = await fetch(`${url}/hello`, { method: 'OPTIONS' });
  expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
    200,
    'GET,OPTIONS',
  ]);
});

test('Lambda authorizers: by token and by request', async () => {
  const { url } = await serve('lambda-authorizer');
  const byToken = (token: string): Promise<Seen> =>
    call(`${url}/token`, { headers: { authorization: token } });
  expect(await byToken('allow')).toMatchObject({
    status: 200,
    body: { principalId: 'me', stringKey: 'value', numberKey: '1', booleanKey: 'true' },
  });
  expect((await byToken('deny')).status).toBe(403);
  expect((await byToken('elsewhere')).status).toBe(403);
  expect(await byToken('unauthorized')).toMatchObject({
    ...{ status: 401, body: { message: 'Unauthorized' } },
  });
  expect(await byToken('other')).toMatchObject({ status: 500, body: { message: null } });
  expect((await byToken('ALLOW')).status).toBe(401);
  expect((await call(`${url}/token`)).status).toBe(401);
  const both = { headers: { HeaderAuth1: 'h' } };
  expect((await call(`${url}/request?QueryString1=allow`, both)).status).toBe(200);
  expect((await call(`${url}/request?QueryString1=allow`)).status).toBe(401);
});

test('an HTTP proxy: method, path, query and answer of another site', async () => {
  const { url } = await serve('http-proxy', { stageVariables: { backendPort: backend.port } });
  expect(await call(`${url}/a/b%20c?x=1`, { method: 'DELETE' })).toMatchObject({
    ...{ status: 200, body: { method: 'DELETE', url: '/a/b%20c?x=1', stage: 'prod' } },
  });
  expect((await call(`${url}/missing`)).status).toBe(404);
});

test('binary: bytes out of base64, and bytes through a proxy', async () => {
  const { url } = await serve('binary');
  const bytes = Buffer.from([137, 80, 78, 71]);
  const headers = { accept: 'image/png', 'content-type': 'image/png' };
  const drawn = await fetch(`${url}/picture`, { headers: { accept: 'image/png' } });
  expect(Buffer.from(await drawn.arrayBuffer())).toEqual(bytes);
  const sent = await fetch(`${url}/picture`, { method: 'PUT', headers, body: bytes });
  expect(Buffer.from(await sent.arrayBuffer())).toEqual(bytes);
});

test('gateway responses: refusals in words of the document', async () => {
  const { url } = await serve('gateway-responses');
  const unknown = await fetch(`${url}/nowhere`, { headers: { Origin: 'https://a.example' } });
  expect([unknown.status, await unknown.json()]).toEqual([
    404,
    {
      error: {
        type: 'MISSING_AUTHENTICATION_TOKEN',
        message: 'Missing Authentication Token',
      },
      stage: 'prod',
    },
  ]);
  expect(unknown.headers.get('access-control-allow-origin')).toBe('*');
  expect(await call(`${url}/locked`)).toMatchObject({
    ...{ status: 403, body: { problem: 'Ask for a key', said: 'Forbidden' } },
  });
  const broken = await fetch(`${url}/broken`);
  expect([broken.status, broken.headers.get('retry-after')]).toEqual([503, '30']);
});
