import { createServer } from 'node:net';
import { crc32 } from 'node:zlib';
import { httpServer } from '../../../local/dynamodb/http.ts';
import { Refusal } from '../../../local/dynamodb/refusal.ts';
import type { AddressInfo } from 'node:net';
import type { Engine } from '../../../local/dynamodb/engine.ts';
import type { Input } from '../../../local/dynamodb/dynalite.ts';

function deferred(): { promise: Promise<unknown>; resolve: (value: unknown) => void } {
  let resolve: (value: unknown) => void = () => undefined;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

const waiting = deferred();

/** An engine that answers with what it was asked, or as the operation's name says. */
const engine: Engine = {
  operations: ['Echo', 'Refuse', 'Crash', 'Wait', 'Nothing'],
  perform: (operation: string, body: Input) => {
    if (operation === 'Refuse') throw new Refusal(400, { __type: 'x#Refused', message: 'No' });
    if (operation === 'Crash') throw new Error('a bug, with a secret');
    if (operation === 'Wait') return waiting.promise;
    if (operation === 'Nothing') return Promise.resolve('');
    return Promise.resolve({ operation, body });
  },
  sweep: () => Promise.resolve(0),
  close: () => Promise.resolve(),
};

const logged: string[] = [];
const server = httpServer({
  engine,
  grants: {
    reader: {
      rights: ['dynamodb:Echo table/mine'],
      manifest: 'handlers/reading/manifest.json',
      tables: { mine: 'mine', other: 'others' },
    },
  },
  log: (message) => logged.push(message),
});
const listener = createServer((socket) => server.connect(socket));
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  listener.close();
  await server.drain();
});

interface Call {
  readonly target?: string;
  readonly body?: string;
  readonly method?: string;
  /** Access key id. */
  readonly key?: string;
}

async function call({
  target = 'DynamoDB_20120810.Echo',
  body = '{}',
  method = 'POST',
  key,
}: Call) {
  const response = await fetch(url, {
    method,
    headers: {
      'x-amz-target': target,
      'content-type': 'application/x-amz-json-1.0',
      ...(key !== undefined && { authorization: `AWS4-HMAC-SHA256 Credential=${key}/x` }),
    },
    ...(method === 'POST' && { body }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

const problem = (type: string, more: object = {}): string =>
  JSON.stringify({ __type: type, ...more });

test('a function is refused what its manifest does not grant, and it is told', async () => {
  const before = logged.length;
  const granted = await call({ key: 'reader', body: '{"TableName":"mine"}' });
  const denied = await call({ key: 'reader', body: '{"TableName":"other"}' });
  const sentence =
    'User: arn:aws:sts::123456789012:assumed-role/reader/reader is not authorized to perform: dynamodb:Echo ' +
    'on resource: arn:aws:dynamodb:us-east-1:123456789012:table/other because no identity-based policy ' +
    'allows the dynamodb:Echo action';

  expect(granted.status).toBe(200);
  expect([denied.status, JSON.parse(denied.text)]).toEqual([
    400,
    { __type: 'com.amazon.coral.service#AccessDeniedException', Message: sentence },
  ]);
  expect(logged.slice(before)).toEqual([
    'reader was denied Echo on table/other: ' +
      'add "Echo" to tables.others.actions in handlers/reading/manifest.json and start again.',
  ]);
});

test('a function hears that an operation is not served before rights are looked at', async () => {
  const before = logged.length;
  const { status, text } = await call({
    target: 'DynamoDB_20120810.ExecuteStatement',
    key: 'reader',
  });

  expect([status, text]).toEqual([
    400,
    problem('com.amazon.coral.service#UnknownOperationException'),
  ]);
  expect(logged.slice(before)).toEqual([]);
});

test.each<[string, Call, number, string]>([
  [
    'an operation and its body',
    { body: '{"TableName":"ü"}' },
    200,
    '{"operation":"Echo","body":{"TableName":"ü"}}',
  ],
  ['an empty body is an empty object', { body: '' }, 200, '{"operation":"Echo","body":{}}'],
  ['an answer without a body', { target: 'DynamoDB_20120810.Nothing' }, 200, ''],
  [
    'a refusal',
    { target: 'DynamoDB_20120810.Refuse' },
    400,
    problem('x#Refused', { message: 'No' }),
  ],
  [
    'a bug, which tells nothing',
    { target: 'DynamoDB_20120810.Crash' },
    500,
    problem('com.amazonaws.dynamodb.v20120810#InternalServerError', {
      message: 'Internal server error',
    }),
  ],
  [
    'a body that is not JSON',
    { body: '{"a":' },
    400,
    problem('com.amazon.coral.service#SerializationException'),
  ],
  [
    'a body that is no object',
    { body: '[1]' },
    400,
    problem('com.amazon.coral.service#SerializationException'),
  ],
  [
    'a body of null',
    { body: 'null' },
    400,
    problem('com.amazon.coral.service#SerializationException'),
  ],
  ['no target', { target: '' }, 400, problem('com.amazon.coral.service#UnknownOperationException')],
  [
    'a target of another service',
    { target: 'SQS.Echo' },
    400,
    problem('com.amazon.coral.service#UnknownOperationException'),
  ],
  [
    'a target of three parts',
    { target: 'DynamoDB_20120810.Echo.More' },
    400,
    problem('com.amazon.coral.service#UnknownOperationException'),
  ],
  ['the health text', { method: 'GET' }, 200, 'healthy: dynamodb.us-east-1.amazonaws.com '],
])('%s', async (_name, request, status, text) => {
  const answer = await call(request);
  expect([answer.status, answer.text]).toEqual([status, text]);
});

test.each(['DynamoDB_20120810.Echo', 'DynamoDB_20120810.Refuse'])(
  'the headers of an answer to %s',
  async (target) => {
    const { headers, text } = await call({ target });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/x-amz-json-1.0',
      'content-length': String(Buffer.byteLength(text)),
      'x-amz-crc32': String(crc32(text)),
      'x-amzn-requestid': expect.stringMatching(/^[A-Z0-9]{52}$/) as string,
    });
  },
);

test('a bug is logged with its stack', async () => {
  logged.length = 0;
  await call({ target: 'DynamoDB_20120810.Crash' });
  expect(logged).toEqual([expect.stringMatching(/^Error: a bug, with a secret\n +at /)]);
});

test('a body of 16 MB is served, one byte more is not', async () => {
  const padded = (size: number): string => `{}${' '.repeat(size - 2)}`;

  expect((await call({ body: padded(16 * 1024 * 1024) })).status).toBe(200);
  expect((await call({ body: padded(16 * 1024 * 1024 + 1) })).status).toBe(413);
});

test('drained, it answers what was begun and serves no more', async () => {
  const begun = call({ target: 'DynamoDB_20120810.Wait' });
  await call({});
  let drained = false;
  const drain = server.drain().then(() => (drained = true));

  await expect(call({})).rejects.toThrow();
  expect(drained).toBe(false);
  waiting.resolve({ late: true });
  expect((await begun).text).toBe('{"late":true}');
  await drain;
  await expect(call({})).rejects.toThrow();
});
