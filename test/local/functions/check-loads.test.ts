import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLoadCheck } from '../../../local/functions/check-loads.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loads-'));
});
afterEach(async () => {
  const pid = await readFile(join(folder, 'pid'), 'utf8').catch(() => undefined);
  if (pid !== undefined) process.kill(Number(pid), 'SIGKILL');
  await rm(folder, { recursive: true });
});

/** Leaves a process behind that holds the output open for longer than any test takes. */
const leaveBehind = `
const { spawn } = require('node:child_process');
const left = spawn('sleep', ['600'], { stdio: 'inherit', detached: true });
require('node:fs').writeFileSync('pid', String(left.pid));
left.unref();
`;
const handler = 'exports.handler = () => undefined;\n';
const forEver = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);\n';

const load = async (source: string, limit?: number): Promise<string> => {
  const module = join(folder, 'index.cjs');
  await writeFile(module, source);
  const error: unknown = await openLoadCheck({}, limit)
    .load(module)
    .catch((thrown: unknown) => thrown);
  return error instanceof Error ? error.message.replace(/\n[^]*/, '') : 'loads';
};

test.each<[string, string, string]>([
  ['exports a handler', handler, 'loads'],
  ['leaves a process behind', leaveBehind + handler, 'loads'],
  ['throws', `throw new Error('no');`, 'Error: no'],
  ['leaves a process behind and throws', `${leaveBehind}throw new Error('no');`, 'Error: no'],
])('a module that %s is known when its process ends', async (_, source, want) => {
  expect(await load(source)).toBe(want);
});

test.each<[string, string]>([
  ['never ends to load', forEver],
  ['leaves a process behind and never ends to load', leaveBehind + forEver],
])('a module that %s is waited for as long as the limit', async (_, source) => {
  expect(await load(source, 2000)).toBe('it did not load in 2000 ms');
});
