import type { Functions } from '../../../gateway/lambda/functions.ts';
import { isolatedFunctions } from '../../../gateway/lambda/isolated-functions.ts';
import { isAlive, probe, requestId, until, withoutTrace } from './given.ts';

const exit = (reason: string): [string, unknown] => [
  'failed',
  {
    errorType: 'Runtime.ExitError',
    errorMessage: `RequestId: ${requestId} Error: Runtime exited ${reason}`,
  },
];

describe('whatever a function does costs its own call only', () => {
  let functions: Functions;
  const lines: string[] = [];
  beforeAll(() => {
    functions = isolatedFunctions(
      { probe: { ...probe, timeout: 10 }, hurried: { ...probe, timeout: 1 } },
      {
        ids: () => requestId,
        clock: { now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 6) },
        log: (name, line) => lines.push(`${name}: ${line}`),
      },
    );
  });
  afterAll(() => functions.close());

  const call = async (event: object, name = 'probe'): Promise<[string, unknown]> =>
    withoutTrace(await functions.invoke(name, JSON.stringify(event)));

  test.each<[string, object, [string, unknown]]>([
    ['process.exit', { do: 'exit', code: 0 }, exit('without providing a reason')],
    ['process.exit(3)', { do: 'exit', code: 3 }, exit('with error: exit status 3')],
    ['a kill of its own pid', { do: 'kill itself' }, exit('with error: signal: killed')],
    ['abort', { do: 'abort' }, exit('with error: signal: aborted')],
    ['heap exhaustion', { do: 'fill the heap' }, exit('with error: signal: aborted')],
    ['Buffer exhaustion', { do: 'fill buffers' }, exit('with error: signal: killed')],
    [
      'an unhandled rejection',
      { do: 'reject unseen' },
      [
        'failed',
        {
          errorType: 'Runtime.UnhandledPromiseRejection',
          errorMessage: 'Error: nobody caught it',
          trace: true,
        },
      ],
    ],
    [
      'an uncaught exception',
      { do: 'throw later' },
      ['failed', { errorType: 'RangeError', errorMessage: 'too late', trace: true }],
    ],
    [
      'a promise that never settles',
      { do: 'never settle' },
      [
        'failed',
        {
          errorType: 'Runtime.NodeJsExit',
          errorMessage: expect.stringContaining('a Promise that was never settled') as unknown,
          trace: true,
        },
      ],
    ],
    ['100 MB of output', { do: 'print', lines: 100_000, length: 1000 }, ['succeeded', 'printed']],
    [
      'text on the channel',
      { do: 'write to the channel', bytes: 'garbage' },
      exit('with error: signal: killed'),
    ],
    [
      'zeros on the channel',
      { do: 'write to the channel', bytes: '\0'.repeat(64) },
      exit('with error: signal: killed'),
    ],
    [
      'an answer to another event on the channel',
      { do: 'write to the channel', bytes: '\x06\0\0\0\xff\0\0\0\x01"' },
      exit('with error: signal: killed'),
    ],
    [
      'a closed channel',
      { do: 'close the channel' },
      [
        'failed',
        {
          errorType: 'Runtime.ExitError',
          errorMessage: expect.stringMatching(/(signal: killed|exit status 129)$/) as unknown,
        },
      ],
    ],
    [
      'a hundred children',
      { do: 'start children', number: 100, exit: true },
      exit('with error: exit status 1'),
    ],
  ])('%s', async (_case, event, expected) => {
    expect(await call(event)).toEqual(expected);
    expect(await call({ do: 'answer', value: 'unharmed' })).toEqual(['succeeded', 'unharmed']);
  });

  test('an endless loop ends at the time limit, and another function’s call does not wait', async () => {
    const looping = call({ do: 'loop forever' }, 'hurried');
    expect(await call({ do: 'answer', value: 'unharmed' })).toEqual(['succeeded', 'unharmed']);
    expect(await looping).toEqual([
      'failed',
      {
        errorType: 'Sandbox.Timedout',
        errorMessage: `2026-01-02T03:04:05.006Z ${requestId} Task timed out after 1.00 seconds`,
      },
    ]);
    expect(await call({ do: 'answer', value: 1 }, 'hurried')).toEqual(['succeeded', 1]);
  });

  test('of 100 MB of output a bounded part is handed on, and what is dropped is said', async () => {
    lines.length = 0;
    await call({ do: 'print', lines: 100_000, length: 1000 });
    await call({ do: 'exit', code: 0 });
    await until(() => lines.some((line) => line.includes('dropped')));
    expect(lines.length).toBeLessThan(3000);
    expect(lines.at(-1)).toMatch(/^probe: \[9\d{7} bytes of output dropped\]$/);
  });

  test('children die with their environment, detached ones too', async () => {
    const children: number[] = [];
    for (const detached of [false, true]) {
      const [, pids] = await call({ do: 'start children', number: 3, detached });
      children.push(...(pids as number[]));
    }
    expect(children.filter(isAlive)).toHaveLength(6);
    await call({ do: 'exit', code: 0 });
    await until(() => !children.some(isAlive));
  });

  test('a crash after the answer costs no call', async () => {
    expect(await call({ do: 'leave work behind' })).toEqual(['succeeded', 'left']);
    expect(await call({ do: 'answer', value: 'unharmed' })).toEqual(['succeeded', 'unharmed']);
  });
});

describe('a module that does not survive its own start', () => {
  test('each call gets why, and the gateway stays', async () => {
    const functions = isolatedFunctions({
      exits: { module: probe.module.replace('probe', 'exits') },
    });
    const failures = await Promise.all([
      functions.invoke('exits', '{}'),
      functions.invoke('exits', '{}'),
    ]);
    expect(failures.map(withoutTrace)).toEqual(
      Array.from({ length: 2 }, () => [
        'failed',
        {
          errorType: 'Runtime.ExitError',
          errorMessage: expect.stringMatching(
            /Runtime exited with error: exit status 3$/,
          ) as unknown,
        },
      ]),
    );
    await functions.close();
  });
});
