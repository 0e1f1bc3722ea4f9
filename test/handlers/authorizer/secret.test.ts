import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { stagesOf, WarmSecret } from '../../../handlers/authorizer/secret.ts';

/** A secret whose versions can be rotated, and how often it was read. */
function rotating() {
  const state = { reads: 0, time: 0, current: 2, fails: false };
  const secret = new WarmSecret(
    (stage) => {
      state.reads += 1;
      if (state.fails) return Promise.reject(new Error('away'));
      const version = stage === 'AWSCURRENT' ? state.current : state.current - 1;
      return Promise.resolve({ version: `v${version}`, value: `key ${version}` });
    },
    () => state.time,
  );
  return { state, secret };
}

const text = (key: Uint8Array | undefined) => key && new TextDecoder().decode(key);

test('both versions are read once and kept for five minutes', async () => {
  const { state, secret } = rotating();
  expect(text(await secret.keyOf('v2'))).toBe('key 2');
  state.time = 5 * 60_000 - 1;
  expect(text(await secret.keyOf('v1'))).toBe('key 1');
  expect(state.reads).toBe(2);
  state.time += 1;
  await secret.keyOf('v2');
  expect(state.reads).toBe(4);
});

test('a version that was made since is found, one rotated away is forgotten', async () => {
  const { state, secret } = rotating();
  await secret.keyOf('v2');
  state.current = 3;
  state.time = 10_000;
  expect(text(await secret.keyOf('v3'))).toBe('key 3');
  expect(await secret.keyOf('v1')).toBeUndefined();
});

test('unknown versions make it be read again every ten seconds at most', async () => {
  const { state, secret } = rotating();
  await secret.keyOf('v2');
  state.time = 9_999;
  for (let call = 0; call < 20; call += 1) expect(await secret.keyOf(`x${call}`)).toBeUndefined();
  expect(state.reads).toBe(2);
  state.time = 10_000;
  await secret.keyOf('x');
  expect(state.reads).toBe(4);
});

test('calls at once share one reading', async () => {
  const { state, secret } = rotating();
  await Promise.all(Array.from({ length: 30 }, () => secret.keyOf('v2')));
  expect(state.reads).toBe(2);
});

test('a failure is not kept', async () => {
  const { state, secret } = rotating();
  state.fails = true;
  await expect(secret.keyOf('v2')).rejects.toThrow('away');
  state.fails = false;
  expect(text(await secret.keyOf('v2'))).toBe('key 2');
});

describe('Secrets Manager itself', () => {
  const answers: { status: number; body: object }[] = [];
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push(JSON.parse(body));
      const { status, body: answer } = answers.shift() ?? { status: 500, body: {} };
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(answer));
    });
  });
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    process.env['AWS_ENDPOINT_URL_SECRETS_MANAGER'] = `http://127.0.0.1:${port}`;
    Object.assign(process.env, {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    });
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const found = { status: 200, body: { VersionId: 'v1', SecretString: 'key' } };
  const absent = { status: 400, body: { __type: 'ResourceNotFoundException' } };
  const failed = { status: 500, body: { __type: 'InternalServiceError' } };
  const read = stagesOf(() => 'the-secret');

  test('a stage is asked for by name, and asked again after failures', async () => {
    answers.push(failed, failed, found);
    expect(await read('AWSCURRENT')).toEqual({ version: 'v1', value: 'key' });
    const question = { SecretId: 'the-secret', VersionStage: 'AWSCURRENT' };
    expect(asked.splice(0)).toEqual([question, question, question]);
  });

  test('before the first rotation there is no previous version', async () => {
    answers.push(absent);
    expect(await read('AWSPREVIOUS')).toBeUndefined();
  });

  test('a current version that is not there is an error', async () => {
    answers.push(absent);
    await expect(read('AWSCURRENT')).rejects.toThrow(
      expect.objectContaining({ name: 'ResourceNotFoundException' }),
    );
  });
});
