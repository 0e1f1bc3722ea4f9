import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiKey } from '../../../gateway/deployment/rest/usage-plans.ts';
import { openUsage } from '../../../gateway/usage-plan/usage-file.ts';
import type { OpenUsage } from '../../../gateway/usage-plan/usage-file.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'gatehouse-usage-'));
const FILE = 'usage-plans.json';

const key = (name = 'ann'): ApiKey => ({
  ...{ id: `id-${name}`, name, value: 'x'.repeat(20), enabled: true, stage: 'api/prod' },
  plan: {
    ...{ name: 'basic', throttle: undefined, methodThrottles: new Map() },
    quota: { limit: 10, period: 'DAY' },
  },
});

/** Uses a key so often; a key object of its own each time, as after an update. */
function use({ usage }: OpenUsage, times: number, name?: string): number | undefined {
  const { count } = usage.of(key(name), 0);
  for (let at = 0; at < times; at += 1) if (count !== undefined) usage.use(count);
  return count?.used;
}

/** Opens usage whose writes wait for `write`. */
function open(path: string): { open: OpenUsage; write: () => void; log: string[] } {
  const waiting: (() => void)[] = [];
  const log: string[] = [];
  const options = {
    log: (line: string) => log.push(line),
    later: (run: () => void) => waiting.push(run),
  };
  return {
    open: openUsage(path, options),
    write: () => waiting.splice(0).forEach((run) => run()),
    log,
  };
}

const counted = (path: string): unknown =>
  (JSON.parse(readFileSync(join(path, FILE), 'utf8')) as { counts: object }).counts;

test('counts are kept from one opening to the next', async () => {
  const path = folder();
  const first = open(path);
  expect(use(first.open, 3)).toBe(3);
  await first.open.close();
  const second = open(path);
  expect([use(second.open, 1), use(second.open, 1, 'bob')]).toEqual([4, 1]);
  await second.open.close();
  expect([counted(path), readdirSync(path)]).toEqual([
    {
      '["basic","id-ann"]': { start: 0, used: 4, first: true },
      '["basic","id-bob"]': { start: 0, used: 1, first: true },
    },
    [FILE],
  ]);
});

test('many calls are written at once, and only when something was counted', async () => {
  const path = folder();
  const { open: usage, write } = open(path);
  write();
  expect(readdirSync(path)).toEqual([]);
  use(usage, 5);
  write();
  use(usage, 2);
  await usage.close();
  expect(counted(path)).toEqual({ '["basic","id-ann"]': { start: 0, used: 7, first: true } });
});

test('two APIs of one folder share a plan, and the last to close writes', async () => {
  const path = folder();
  const [first, second] = [open(path).open, open(path).open];
  use(first, 2);
  expect(use(second, 1)).toBe(3);
  await first.close();
  use(second, 1);
  await second.close();
  expect(counted(path)).toEqual({ '["basic","id-ann"]': { start: 0, used: 4, first: true } });
});

test.each([
  ['text that is no JSON', '{"version":1,"counts":{"a":'],
  ['another version', '{"version":2,"counts":{}}'],
  ['a count that is none', '{"version":1,"counts":{"a":{"start":0,"used":"1","first":true}}}'],
])('%s: counting begins anew, the file is kept, and a line says so', async (_name, text) => {
  const path = folder();
  writeFileSync(join(path, FILE), text);
  const { open: usage, log } = open(path);
  expect(use(usage, 1)).toBe(1);
  await usage.close();
  const kept = readdirSync(path).filter((it) => it.includes('corrupt'));
  expect([kept.map((it) => readFileSync(join(path, it), 'utf8')), log]).toEqual([
    [text],
    [
      expect.stringMatching(
        /^Counts of usage plans in .* cannot be read: they begin anew, .*corrupt-\d+\.$/,
      ),
    ],
  ]);
});

test('without a folder nothing is kept', async () => {
  const usage = openUsage(undefined, { log: () => undefined });
  expect(use(usage, 2)).toBe(2);
  await usage.close();
  expect(use(openUsage(undefined, { log: () => undefined }), 1)).toBe(1);
});

const COUNTING = `
  import { openUsage } from './gateway/usage-plan/usage-file.ts';
  const { usage } = openUsage(process.argv[1], { log: console.error });
  const plan = { name: 'basic', methodThrottles: new Map(), quota: { limit: 1e9, period: 'DAY' } };
  const { count } = usage.of({ id: 'a', name: 'a', value: '', enabled: true, stage: '', plan }, 0);
  setInterval(() => { usage.use(count); console.log(count.used, Date.now()); }, 5);
`;

test('kill -9 loses less than one second’s counts', async () => {
  const path = folder();
  const args = ['--import', 'tsx', '--input-type=module', '-e', COUNTING, path];
  const child = spawn(process.execPath, args, {
    cwd: process.cwd(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const chunk of child.stdout) {
    lines.push(...String(chunk).trim().split('\n'));
    const [first = 0, last = 0] = [lines[0], lines.at(-1)].map((it) => Number(it?.split(' ')[1]));
    if (last - first > 2_000) child.kill('SIGKILL');
  }
  const told = lines.map((it) => it.split(' ').map(Number) as [used: number, time: number]);
  const [, end] = told.at(-1) ?? [0, 0];
  const secondBefore = told.findLast(([, time]) => time <= end - 1_000)?.[0];
  const [kept] = Object.values(counted(path) as Record<string, { used: number }>);
  expect(secondBefore).toBeGreaterThan(10);
  expect(kept?.used).toBeGreaterThanOrEqual(secondBefore ?? Infinity);
}, 30_000);
