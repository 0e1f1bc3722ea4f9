import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-serve-'));
const path = (name: string): string => join(folder, name);

const document = (type: string): string => `openapi: 3.0.1
info: { title: serve, version: '1' }
x-amazon-apigateway-importexport-version: '1.0'
paths:
  /slow:
    get:
      x-gatehouse: { public: true }
      x-amazon-apigateway-integration:
        type: ${type}
        httpMethod: POST
        payloadFormatVersion: '2.0'
        uri: arn:aws:lambda:us-east-1:123456789012:function:fn
`;

writeFileSync(path('api.yaml'), document('aws_proxy'));
writeFileSync(path('mock.yaml'), document('mock'));
const restDocument = (member: string): string => `openapi: 3.0.1
info: { title: serve, version: '1' }
servers: [{ url: 'https://a' }, { url: 'https://b' }]
paths:
  /a:
    get:
      responses: { '200': { description: ok } }
      x-gatehouse: { public: true }
      x-amazon-apigateway-integration:
        type: mock
        requestTemplates: { application/json: '{"statusCode": 200}' }
        responses: { default: { statusCode: '200' } }
        ${member}
x-gatehouse: { throttle: { rateLimit: 1, burstLimit: 1 } }
`;

writeFileSync(path('rest.yaml'), restDocument("credentials: 'arn:aws:iam::123456789012:role/r'"));
writeFileSync(path('stream.yaml'), restDocument('responseTransferMode: STREAM'));
writeFileSync(path('config.json'), '{"stage":"test","functions":{"fn":{"module":"./fn.mjs"}}}');
writeFileSync(
  path('fn.mjs'),
  `export const handler = async (event) => {
  console.log('began ' + event.rawPath);
  await new Promise((resolve) => setTimeout(resolve, 400));
  return { done: true };
};`,
);

interface Run {
  readonly process: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  /** Waits until a stream holds a text. */
  readonly saw: (stream: 'stdout' | 'stderr', text: string) => Promise<void>;
  readonly exit: Promise<number | null>;
}

function gatehouse(...args: string[]): Run {
  const child = spawn(process.execPath, ['scripts/gatehouse.js', ...args]);
  const output = { stdout: '', stderr: '' };
  const changed = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (data: Buffer) => {
      output[stream] += data.toString();
      changed.forEach((look) => look());
    });
  const exit = once(child, 'close').then(([code]) => code as number | null);
  const saw: Run['saw'] = (stream, text) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (output[stream].includes(text)) resolve();
      };
      changed.add(look);
      look();
      void exit.then(() => reject(new Error(`ended: ${output.stderr}`)));
    });
  return { process: child, output, saw, exit };
}

test('serves, says so in one line of JSON, finishes its calls on SIGTERM and exits 0', async () => {
  const config = path('config.json');
  const run = gatehouse('serve', path('api.yaml'), '--config', config, '--port', '0', '--json');
  await run.saw('stdout', '\n');
  const ready = JSON.parse(run.output.stdout) as { url: string; apiId: string; stage: string };
  const call = fetch(`${ready.url}/slow`).then(async (it) => [it.status, await it.text()]);
  await run.saw('stderr', 'began /slow');
  run.process.kill('SIGTERM');
  expect([await call, await run.exit, run.output.stdout.split('\n').length, ready]).toEqual([
    [200, '{"done":true}'],
    0,
    2,
    { url: ready.url, apiId: ready.apiId, stage: 'test' },
  ]);
}, 20_000);

test('a document that is refused: its findings on stderr, nothing on stdout, exit code 1', async () => {
  const run = gatehouse('serve', path('mock.yaml'), '--port', '0', '--json');
  expect([await run.exit, run.output.stdout]).toEqual([1, '']);
  expect(run.output.stderr).toContain(`${path('mock.yaml')}:9 `);
}, 20_000);

test('a taken port: which, what to do, exit code 1', async () => {
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const run = gatehouse('serve', path('api.yaml'), '--port', String(port), '--json');
  const code = await run.exit;
  other.close();
  expect([code, run.output.stdout]).toEqual([1, '']);
  expect(run.output.stderr).toContain(`Port ${port} on 127.0.0.1 is taken`);
}, 20_000);

test('a REST API says its kind, what it counts and what was found', async () => {
  const run = gatehouse('serve', path('rest.yaml'), '--port', '0');
  await run.saw('stderr', 'is served at');
  run.process.kill('SIGTERM');
  const file = path('rest.yaml');
  expect([await run.exit, run.output.stdout]).toEqual([0, '']);
  expect(run.output.stderr.replaceAll(/:\d{4,}/g, ':PORT').split('\n')).toEqual([
    `warning: ${file}:3 More than one server provided. Ignoring all but the first for defining endpoint configuration. Leave one server, or put the one that counts first. [servers]`,
    `info: ${file}:13 credentials: The role that may invoke it. Nothing is to be mended; know that no run here shows what it does. [deployed-only]`,
    `${file} is served at http://127.0.0.1:PORT (REST API wzmi2bh3zv, stage prod, 1 method, 1 warning)`,
    '',
  ]);
}, 20_000);

test('a member of a REST API that is not honoured stops the start, with file and line', async () => {
  const run = gatehouse('serve', path('stream.yaml'), '--port', '0');
  expect([await run.exit, run.output.stdout, run.output.stderr]).toEqual([
    1,
    '',
    expect.stringContaining(
      `error: ${path('stream.yaml')}:13 responseTransferMode: Streamed answers are not served yet. Take it out for the run on this machine; gatehouse lint still says what an import would. [gatehouse/not-honoured]`,
    ) as string,
  ]);
}, 20_000);
