import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** `gatehouse serve` on one of the shapes. */
export interface ServedShape {
  readonly url: string;
  readonly apiId: string;
  readonly adminUrl: string;
  /** What it has written to stderr. */
  readonly stderr: () => string;
  stop(): Promise<void>;
}

interface ShapeConfig {
  readonly functions?: Readonly<Record<string, { readonly module: string }>>;
}

/**
 * Serves `test/shapes/<name>/api.yaml`.
 *
 * @param more laid over the shape's config
 * @throws Error with what it printed when it ends before it is ready
 */
export async function serveShape(name: string, more: object = {}): Promise<ServedShape> {
  const folder = resolve('test/shapes', name);
  const authored = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')) as ShapeConfig;
  const functions = Object.fromEntries(
    Object.entries(authored.functions ?? {}).map(([key, it]) => [
      key,
      { ...it, module: resolve(folder, it.module) },
    ]),
  );
  const temporary = await mkdtemp(join(tmpdir(), 'shape-'));
  const config = join(temporary, 'config.json');
  await writeFile(config, JSON.stringify({ ...authored, functions, dataFolder: 'data', ...more }));
  const document = join(folder, 'api.yaml');
  const ports = ['--port', '0', '--admin-port', '0'];
  const child = spawn(
    process.execPath,
    ['scripts/gatehouse.js', 'serve', document, '--config', config, '--json', ...ports],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close');
  const ready = await lineOf(child, () => stderr);
  return {
    ...(JSON.parse(ready) as { url: string; apiId: string; adminUrl: string }),
    stderr: () => stderr,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(temporary, { recursive: true });
    },
  };
}

const lineOf = (child: ChildProcess, stderr: () => string): Promise<string> =>
  new Promise((resolve_, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve_(text.slice(0, text.indexOf('\n')));
    });
    child.once('close', () => reject(new Error(`It ended before it was ready.\n${stderr()}`)));
  });

/** A backend that tells what it was asked. */
export interface Backend {
  readonly port: string;
  close(): Promise<void>;
}

export async function startBackend(): Promise<Backend> {
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    response.writeHead(url?.includes('missing') ? 404 : 200, {
      'content-type': 'application/json',
      'x-backend': 'yes',
    });
    response.end(JSON.stringify({ method, url, stage: headers['x-stage'] }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: String((server.address() as AddressInfo).port),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
