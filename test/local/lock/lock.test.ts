import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../../../local/lock/lock.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (content: string): Promise<void> => writeFile(join(folder, 'lock.json'), content);

test('a folder is made for its owner alone, taken once, and free again after release', async () => {
  const data = join(folder, 'deep', 'data');
  const lock = await lockFolder(data);
  const second = lockFolder(data);

  expect((await stat(data)).mode & 0o777).toBe(0o700);
  await expect(second).rejects.toThrow(
    `${data} is in use by process ${process.pid}. End that run first, ` +
      'or give this one a folder of its own with --data-folder FOLDER.',
  );
  await lock.release();
  expect(await readdir(data)).toEqual([]);
  await (await lockFolder(data)).release();
});

/** A process that has ended: nobody has its id. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  return child.pid ?? 0;
}

test.each<[string, () => Promise<string>]>([
  ['of a process that ended', async () => JSON.stringify({ pid: await endedPid(), started: '1' })],
  [
    'of an earlier process with the id of this one',
    () => Promise.resolve(JSON.stringify({ pid: process.pid, started: 'long ago' })),
  ],
  ['that was cut off', () => Promise.resolve('{"pid":')],
])('a lock %s is taken over', async (_, content) => {
  await write(await content());
  const lock = await lockFolder(folder);
  const { pid } = JSON.parse(await readFile(join(folder, 'lock.json'), 'utf8')) as { pid: number };

  expect(pid).toBe(process.pid);
  expect(await readdir(folder)).toEqual(['lock.json']);
  await lock.release();
});

test('of ten that find a stale lock at once, one gets it', async () => {
  await write(JSON.stringify({ pid: await endedPid(), started: '1' }));
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder)));

  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a lock that another process has taken over is not released', async () => {
  const lock = await lockFolder(folder);
  await write('{"pid":1,"started":"x"}');
  await lock.release();

  expect(await readdir(folder)).toEqual(['lock.json']);
});
