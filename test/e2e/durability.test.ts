import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `gatehouse serve` with a data folder: what its SQS and S3 took survives a kill of the whole command. */
const form = { 'integration.request.header.Content-Type': "'application/x-www-form-urlencoded'" };
const operation = (httpMethod: string, target: string, members: object = {}): object => ({
  responses: { 200: { description: 'OK' } },
  'x-amazon-apigateway-integration': {
    ...{ type: 'aws', httpMethod, uri: `arn:aws:apigateway:us-east-1:${target}` },
    responses: { default: { statusCode: '200' } },
    ...members,
  },
});
const action = (text: string): object =>
  operation('POST', 'sqs:path/123456789012/jobs', {
    requestParameters: form,
    requestTemplates: { 'application/json': text },
  });
const document = {
  openapi: '3.0.1',
  info: { title: 'durability', version: '1' },
  'x-amazon-apigateway-binary-media-types': ['image/png'],
  paths: {
    '/queue': { put: action('Action=CreateQueue&QueueName=jobs') },
    '/messages': {
      post: action('Action=SendMessage&MessageBody=$input.path("$.text")'),
      get: action('Action=ReceiveMessage&MaxNumberOfMessages=10&VisibilityTimeout=0'),
    },
    '/bucket': { put: operation('PUT', 's3:path/media') },
    '/image': {
      put: operation('PUT', 's3:path/media/image', {
        requestParameters: {
          'integration.request.header.Content-Type': 'method.request.header.Content-Type',
        },
      }),
      get: operation('GET', 's3:path/media/image'),
    },
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'durability-'));
  await writeFile(join(folder, 'api.json'), JSON.stringify(document));
  await writeFile(join(folder, 'config.json'), JSON.stringify({ dataFolder: './data' }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Served {
  readonly url: string;
  kill(): Promise<void>;
}

async function serve(): Promise<Served> {
  const options = ['--port', '0', '--json', '--config', join(folder, 'config.json')];
  const child = spawn(
    process.execPath,
    ['scripts/gatehouse.js', 'serve', join(folder, 'api.json'), ...options],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = once(child, 'close');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url: (JSON.parse(line) as { url: string }).url,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]);
const json = { 'content-type': 'application/json' };

async function ask(url: string, method: string, body?: string | Buffer, headers: object = json) {
  const init = { method, headers: { ...headers }, ...(body !== undefined && { body }) };
  const answer = await fetch(url, init);
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
}

test('messages and objects that were taken survive kill -9 of the whole run, types and bytes too', async () => {
  const first = await serve();
  await ask(`${first.url}/queue`, 'PUT', '{}');
  await ask(`${first.url}/bucket`, 'PUT', '{}');
  const sent = await Promise.all([
    ask(`${first.url}/messages`, 'POST', '{"text":"one"}'),
    ask(`${first.url}/messages`, 'POST', '{"text":"two"}'),
    ask(`${first.url}/image`, 'PUT', png, { 'content-type': 'image/png' }),
  ]);
  await first.kill();
  const second = await serve();
  const messages = await ask(`${second.url}/messages`, 'GET', undefined, {});
  const image = await ask(`${second.url}/image`, 'GET', undefined, { accept: 'image/png' });
  await second.kill();

  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(
    [...messages.body.toString().matchAll(/"Body":"(\w+)"/g)].map((it) => it[1]).sort(),
  ).toEqual(['one', 'two']);
  expect(image.body).toEqual(png);
}, 60_000);
