import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { isAlive, probe, until } from './given.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A gateway of its own that keeps one environment busy and one idle with a detached child, and prints their pids. */
const gateway = `
  import { isolatedFunctions } from './gateway/lambda/isolated-functions.ts';
  const functions = isolatedFunctions({ idle: ${JSON.stringify(probe)}, busy: ${JSON.stringify(probe)} });
  const pid = async (name) => (await functions.invoke(name, '{"do":"pid"}')).payload;
  const pids = [await pid('idle'), await pid('busy')];
  const children = await functions.invoke('idle', '{"do":"start children","number":1,"detached":true}');
  pids.push(...JSON.parse(children.payload));
  void functions.invoke('busy', '{"do":"loop forever"}');
  setInterval(() => undefined, 1000);
  setImmediate(() => process.stdout.write(pids.join(' ') + '\\n'));
`;

/** Starts it from a bundle, with the program of an environment beside it. */
async function startGateway(): Promise<{ gateway: number; processes: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-orphans-'));
  for (const file of ['environment.cjs', 'runtime.cjs']) {
    copyFileSync(join(root, 'gateway/lambda', file), join(folder, file));
  }
  const outfile = join(folder, 'gateway.mjs');
  await build({
    stdin: { contents: gateway, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  const child = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    return { gateway: child.pid ?? 0, processes: line.split(' ').map(Number) };
  }
  throw new Error(`The gateway in ${folder} printed nothing`);
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'nothing outlives its gateway’s end by %s: idle, in an endless loop, in a session of its own',
  async (signal) => {
    const started = await startGateway();
    expect(started.processes.filter(isAlive)).toHaveLength(3);
    process.kill(started.gateway, signal);
    await until(() => !started.processes.some(isAlive));
  },
);
