import { copyFileSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FunctionConfig } from '../../../gateway/config.ts';
import type { Functions } from '../../../gateway/lambda/functions.ts';
import { isolatedFunctions } from '../../../gateway/lambda/isolated-functions.ts';
import type { FunctionsOptions } from '../../../gateway/lambda/options.ts';
import { isAlive, moduleOf, probe, until } from './given.ts';

const open: Functions[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((functions) => functions.close()));
});

function given(
  functions: Record<string, FunctionConfig>,
  options: FunctionsOptions = {},
): Functions {
  const made = isolatedFunctions(functions, options);
  open.push(made);
  return made;
}

const call = async (functions: Functions, event: object, name = 'probe'): Promise<unknown> => {
  const { payload } = await functions.invoke(name, JSON.stringify(event));
  return JSON.parse(payload) as unknown;
};
const pid = async (functions: Functions, name = 'probe'): Promise<number> =>
  (await call(functions, { do: 'pid' }, name)) as number;

describe('an environment', () => {
  test('works in its module’s folder, in UTC, with its variables and none of the gateway’s', async () => {
    process.env.GATEWAYS_OWN_SECRET = 'secret';
    const functions = given({ probe: { ...probe, environment: { TABLE: 'users' } } });
    expect(await call(functions, { do: 'folder' })).toBe(dirname(probe.module));
    expect(await call(functions, { do: 'zone' })).toBe(0);
    const environment = await call(functions, { do: 'environment' });
    expect(environment).toMatchObject({ TABLE: 'users', TZ: 'UTC', _HANDLER: 'probe.handler' });
    expect(environment).not.toHaveProperty('GATEWAYS_OWN_SECRET');
    expect(environment).not.toHaveProperty('MALLOC_MMAP_THRESHOLD_');
    delete process.env.GATEWAYS_OWN_SECRET;
  });

  test('gets variables that Node reads at its start', async () => {
    const environment = { NODE_OPTIONS: '--stack-trace-limit=3', TZ: 'Asia/Tokyo' };
    const functions = given({ probe: { ...probe, environment } });
    expect(await call(functions, { do: 'environment' })).toMatchObject(environment);
  });

  test('logs in AWS’s text format, by function', async () => {
    const lines: string[] = [];
    const log = (name: string, line: string): number => lines.push(`${name} ${line}`);
    const functions = given({ probe }, { log, ids: () => 'id-1' });
    await call(functions, { do: 'log' });
    await until(() => lines.length === 3);
    const time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/;
    expect(lines.map((line) => line.replace(time, 'TIME')).sort()).toEqual([
      'probe TIME\tid-1\tERROR\ta mistake',
      'probe TIME\tid-1\tINFO\thello world',
      'probe raw',
    ]);
  });

  test.each([
    [
      'what a handler threw',
      probe,
      { do: 'throw' },
      /^TIME\tid-1\tERROR\tInvoke Error \{"errorType":"TypeError","errorMessage":"wrong type","stack":\[".*\]\}$/,
    ],
    [
      'what a module threw as it was loaded',
      { module: moduleOf('throws.cjs') },
      {},
      /^TIME\t\tERROR\tUncaught Exception \{"errorType":"RangeError","errorMessage":"not today",.*\}$/,
    ],
    [
      'a time limit',
      { ...probe, timeout: 1 },
      { do: 'loop forever' },
      /^TIME id-1 Task timed out after 1\.00 seconds$/,
    ],
  ])('logs %s', async (_, settings, event, want) => {
    const lines: string[] = [];
    const log = (_name: string, line: string): number => lines.push(line);
    const functions = given({ failing: settings }, { log, ids: () => 'id-1' });
    await call(functions, event, 'failing');
    await until(() => lines.length > 0);
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/;
    expect(lines.map((line) => line.replace(time, 'TIME'))).toEqual([expect.stringMatching(want)]);
  });

  test('waits for an empty event loop after a callback', async () => {
    const functions = given({ probe: { module: moduleOf('callbacks.cjs') } });
    expect(await call(functions, { style: 'callback, then work' })).toEqual(['work']);
  });

  test('answers null when nothing is left to wait for and no callback came', async () => {
    const functions = given({ probe: { module: moduleOf('callbacks.cjs') } });
    expect(await call(functions, { style: 'no answer' })).toBeNull();
  });

  test('is used again, the most recently used first', async () => {
    const functions = given({ probe });
    await Promise.all([call(functions, { do: 'overlap' }), call(functions, { do: 'overlap' })]);
    const first = await pid(functions);
    expect([await pid(functions), await pid(functions)]).toEqual([first, first]);
  });

  test('ends when no call came for its idle time', async () => {
    const functions = given({ probe }, { idle: 40 });
    const idle = await pid(functions);
    await until(() => !isAlive(idle));
    expect(await pid(functions)).not.toBe(idle);
  });
});

describe('calls beyond the environments', () => {
  const overlapping = (functions: Functions, calls: number): Promise<unknown[]> =>
    Promise.all(Array.from({ length: calls }, () => call(functions, { do: 'overlap' })));

  test.each([0, 4])(
    'wait, up to %d in a channel, and each environment runs one',
    async (waiting) => {
      const functions = given({ probe }, { waiting });
      expect(await overlapping(functions, 24)).toEqual(Array.from({ length: 24 }, () => 1));
    },
  );

  test('run in at most four processes', async () => {
    const functions = given({ probe });
    await overlapping(functions, 12);
    const pids = await Promise.all(Array.from({ length: 12 }, () => pid(functions)));
    expect(new Set(pids).size).toBeLessThanOrEqual(4);
  });

  test('of many functions share the environments there may be', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const functions = given(Object.fromEntries(names.map((name) => [name, probe])), {
      environments: 2,
    });
    const calls = [...names, ...names, ...names].map((name) =>
      call(functions, { do: 'overlap' }, name),
    );
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 15 }, () => 1));
  });

  test('that waited in the channel of an environment that died are run by the next', async () => {
    const functions = given({ probe }, { waiting: 4, environmentsPerFunction: 1 });
    await pid(functions);
    const events = [{ do: 'exit', code: 9 }, { do: 'count' }, { do: 'count' }, { do: 'count' }];
    const [first, ...others] = await Promise.all(events.map((event) => call(functions, event)));
    expect(first).toMatchObject({ errorType: 'Runtime.ExitError' });
    expect(others).toEqual([1, 2, 3]);
  });

  test('whose caller gave up are not run', async () => {
    const functions = given({ probe }, { environmentsPerFunction: 1 });
    const waiting = new AbortController();
    const first = call(functions, { do: 'overlap' });
    const given_up = functions.invoke('probe', '{"do":"count"}', waiting.signal);
    waiting.abort();
    await first;
    expect((await given_up).outcome).toBe('failed');
    expect(await call(functions, { do: 'count' })).toBe(1);
  });
});

describe('update', () => {
  test('ends the environments of a changed function after their call', async () => {
    const functions = given({ probe, other: probe });
    const [before, other] = [await pid(functions), await pid(functions, 'other')];
    const running = call(functions, { do: 'overlap' });
    functions.update({ probe: { ...probe, version: '2' }, other: probe });
    expect(await running).toBe(1);
    expect(await pid(functions)).not.toBe(before);
    expect(await pid(functions, 'other')).toBe(other);
    await until(() => !isAlive(before));
  });

  test('reads a module anew when its file changed', async () => {
    const module = join(realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-'))), 'index.cjs');
    copyFileSync(probe.module, module);
    const functions = given({ probe: { module } });
    expect(await call(functions, { do: 'answer', value: 'old' })).toBe('old');
    writeFileSync(module, "exports.handler = async () => 'new';");
    functions.update({ probe: { module } });
    expect(await call(functions, {})).toBe('new');
  });

  test('removes and adds functions', async () => {
    const functions = given({ probe });
    functions.update({ other: probe });
    expect([functions.has('probe'), functions.has('other')]).toEqual([false, true]);
    expect(await call(functions, { do: 'count' }, 'other')).toBe(1);
    expect(await call(functions, { do: 'count' })).toMatchObject({
      errorType: 'ResourceNotFoundException',
    });
  });
});

test('close ends every process', async () => {
  const functions = isolatedFunctions({ probe });
  const alive = await pid(functions);
  await functions.close();
  expect(isAlive(alive)).toBe(false);
});
