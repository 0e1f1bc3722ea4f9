import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { connection, noon, outcomeOf } from '../json-services.ts';
import { arnOf, openRoom, settle, temporaryFolder, type Room } from './machine-room.ts';

const task = (name: string, rest: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Parameters: {
    FunctionName: `arn:aws:lambda:us-east-1:123456789012:function:shop-test-${name}:live`,
    Payload: { 'of.$': '$' },
  },
  ResultSelector: { 'n.$': '$.Payload' },
  ...rest,
});

/** One task, another after a wait; a task that is tried again, then caught. */
const machines = {
  one: { StartAt: 'Only', States: { Only: task('count', { End: true }) } },
  waits: {
    StartAt: 'Before',
    States: {
      Before: task('count', { Next: 'Pause' }),
      Pause: { Type: 'Wait', Seconds: 60, Next: 'After' },
      After: task('count', { End: true }),
    },
  },
  retries: {
    StartAt: 'Work',
    States: {
      Work: task('work', {
        TimeoutSeconds: 30,
        Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 2 }],
        Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Sorry' }],
        End: true,
      }),
      Sorry: { Type: 'Fail', Error: 'Sorry', Cause: 'It did not work' },
    },
  },
  limited: {
    TimeoutSeconds: 100,
    StartAt: 'Slow',
    States: { Slow: task('slow', { End: true }) },
  },
  missing: {
    StartAt: 'Gone',
    States: {
      Gone: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Parameters: { FunctionName: 'other' },
        End: true,
      },
    },
  },
  endless: {
    StartAt: 'Round',
    States: { Round: { Type: 'Pass', Next: 'Trip' }, Trip: { Type: 'Pass', Next: 'Round' } },
  },
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let room: Room;

beforeEach(async () => {
  folder = await temporaryFolder();
  room = await openRoom(folder.path, machines);
});
afterEach(async () => {
  await room.close();
  await folder.remove();
});

const bind = (): void => room.states.bindFunctions(room.functions);
const start = (machine: string, rest: { name?: string; input?: string } = {}) =>
  room.client.send(new StartExecutionCommand({ stateMachineArn: arnOf(machine), ...rest }));
const executionArn = (machine: string, name: string): string =>
  `arn:aws:states:us-east-1:123456789012:execution:${machine}:${name}`;
const describeIt = (machine: string, name: string) =>
  outcomeOf(
    room.client.send(new DescribeExecutionCommand({ executionArn: executionArn(machine, name) })),
  );
const status = async (machine: string, name: string): Promise<unknown> =>
  ((await describeIt(machine, name)) as { status?: string }).status;
const history = async (machine: string, name: string): Promise<(string | undefined)[]> => {
  const of = { executionArn: executionArn(machine, name) };
  const { events = [] } = await room.client.send(new GetExecutionHistoryCommand(of));
  return events.map(({ type }) => type);
};
/** The same machines, from what the room has kept. */
async function restart(): Promise<void> {
  const { timers } = room;
  await room.close();
  room = await openRoom(folder.path, machines, timers);
}

test('an execution is told with its input, times and output', async () => {
  bind();
  room.functions.answers = [{ gives: 7 }];
  await start('one', { name: 'run-1', input: '{"a": 1}' });
  await settle();
  expect(room.functions.calls).toEqual([{ name: 'shop-test-count', event: { of: { a: 1 } } }]);
  expect(await describeIt('one', 'run-1')).toEqual({
    executionArn: executionArn('one', 'run-1'),
    stateMachineArn: arnOf('one'),
    name: 'run-1',
    status: 'SUCCEEDED',
    startDate: new Date(noon),
    stopDate: new Date(noon),
    input: '{"a": 1}',
    inputDetails: { included: true },
    output: '{"n":7}',
    outputDetails: { included: true },
  });
});

test('the history tells what happened, in its order or the opposite, page by page', async () => {
  bind();
  await start('one', { name: 'run-1' });
  await settle();
  const types = [
    'ExecutionStarted',
    'TaskStateEntered',
    'TaskScheduled',
    'TaskSucceeded',
    'TaskStateExited',
    'ExecutionSucceeded',
  ];
  expect(await history('one', 'run-1')).toEqual(types);
  const of = { executionArn: executionArn('one', 'run-1'), reverseOrder: true, maxResults: 4 };
  const first = await room.client.send(new GetExecutionHistoryCommand(of));
  const rest = await room.client.send(
    new GetExecutionHistoryCommand({ ...of, nextToken: first.nextToken }),
  );
  const all = [...(first.events ?? []), ...(rest.events ?? [])];
  expect(all.map(({ type }) => type)).toEqual(types.toReversed());
  expect(all.map(({ id }) => id)).toEqual([6, 5, 4, 3, 2, 1]);
  expect(rest.nextToken).toBeUndefined();
  expect(all.at(-2)?.stateEnteredEventDetails).toEqual({ name: 'Only', input: '{}' });
});

test('a name is an execution’s own: the same call again is answered again, while it runs', async () => {
  bind();
  room.functions.answers = [{ hangs: true }];
  const first = await start('one', { name: 'run-1', input: '{"a":1}' });
  room.timers.time += 5000;
  const again = await start('one', { name: 'run-1', input: '{"a":1}' });
  expect([again.executionArn, again.startDate]).toEqual([first.executionArn, first.startDate]);
  const refusal = {
    name: 'ExecutionAlreadyExists',
    message: `Execution Already Exists: '${executionArn('one', 'run-1')}'`,
  };
  expect(await outcomeOf(start('one', { name: 'run-1', input: '{"a":2}' }))).toEqual(refusal);
  room.functions.answers = [{ gives: 1 }];
  await start('waits', { name: 'run-1', input: '{"a":1}' });
  await start('one', { name: 'run-2' });
  await settle();
  expect(await outcomeOf(start('one', { name: 'run-2' }))).toMatchObject({ name: refusal.name });
});

test.each([
  [{ name: 'with space' }, 'InvalidName', "Invalid Name: 'with space'"],
  [{ name: 'x'.repeat(81) }, 'InvalidName', `Invalid Name: '${'x'.repeat(81)}'`],
  [{ input: '{' }, 'InvalidExecutionInput', expect.stringContaining('Invalid State Machine')],
  [
    { input: JSON.stringify('x'.repeat(262_143)) },
    'InvalidExecutionInput',
    "Invalid State Machine Execution Input: 'more than 262144 bytes'",
  ],
])('%# what is wrong is refused, its twin is not', async (wrong, name, message) => {
  expect(await outcomeOf(start('one', wrong))).toEqual({ name, message });
  const right = { name: 'x'.repeat(80), input: JSON.stringify('x'.repeat(262_142)) };
  expect(await outcomeOf(start('one', right))).toHaveProperty('executionArn');
});

test('what is not there is refused by name', async () => {
  expect(await outcomeOf(start('none'))).toEqual({
    name: 'StateMachineDoesNotExist',
    message: `State Machine Does Not Exist: '${arnOf('none')}'`,
  });
  expect(await describeIt('one', 'none')).toEqual({
    name: 'ExecutionDoesNotExist',
    message: `Execution Does Not Exist: '${executionArn('one', 'none')}'`,
  });
  expect(await outcomeOf(room.client.send(new ListStateMachinesCommand({})))).toMatchObject({
    name: 'UnknownOperationException',
  });
});

test('executions are listed, the newest first, by status and page', async () => {
  bind();
  for (const name of ['a', 'b', 'c']) await start('one', { name });
  room.functions.answers = [{ hangs: true }];
  await start('one', { name: 'd' });
  await start('waits', { name: 'e' });
  await settle();
  const list = async (rest: object): Promise<unknown> => {
    const answer = await outcomeOf(
      room.client.send(new ListExecutionsCommand({ stateMachineArn: arnOf('one'), ...rest })),
    );
    const { executions, nextToken } = answer as {
      executions?: { name?: string }[];
      nextToken?: string;
    };
    return executions ? [executions.map(({ name }) => name), nextToken] : answer;
  };
  expect(await list({})).toEqual([['d', 'c', 'b', 'a'], undefined]);
  expect(await list({ statusFilter: 'RUNNING' })).toEqual([['d'], undefined]);
  expect(await list({ maxResults: 3 })).toEqual([['d', 'c', 'b'], 'after-3']);
  expect(await list({ maxResults: 3, nextToken: 'after-3' })).toEqual([['a'], undefined]);
  expect(await list({ nextToken: 'forged' })).toMatchObject({ name: 'InvalidToken' });
});

test('a wait goes on when its time has come', async () => {
  bind();
  room.functions.answers = [{ gives: 1 }, { gives: 2 }];
  await start('waits', { name: 'run-1' });
  await settle();
  await room.timers.advance(59_999);
  expect([room.functions.calls.length, await status('waits', 'run-1')]).toEqual([1, 'RUNNING']);
  await room.timers.advance(1);
  expect([room.functions.calls.length, await status('waits', 'run-1')]).toEqual([2, 'SUCCEEDED']);
});

test('a task that fails is tried again, then caught; the end is told in the terminal', async () => {
  bind();
  room.functions.answers = [{ fails: 'Boom' }];
  await start('retries', { name: 'run-1' });
  await settle();
  await room.timers.advance(999);
  expect(room.functions.calls).toHaveLength(1);
  await room.timers.advance(1);
  await room.timers.advance(2000);
  expect(room.functions.calls).toHaveLength(3);
  expect(await describeIt('retries', 'run-1')).toMatchObject({
    status: 'FAILED',
    error: 'Sorry',
    cause: 'It did not work',
  });
  expect(room.lines).toEqual([
    `states: ${executionArn('retries', 'run-1')} is FAILED in Sorry: Sorry It did not work`,
  ]);
  expect(await history('retries', 'run-1')).toEqual([
    'ExecutionStarted',
    'TaskStateEntered',
    ...Array<string[]>(3).fill(['TaskScheduled', 'TaskFailed']).flat(),
    'TaskStateExited',
    'FailStateEntered',
    'ExecutionFailed',
  ]);
});

test('a task that hangs is given up after its time, and tried again', async () => {
  bind();
  room.functions.answers = [{ hangs: true }, { gives: 1 }];
  await start('retries', { name: 'run-1' });
  await settle();
  await room.timers.advance(29_999);
  expect(room.functions.calls).toHaveLength(1);
  await room.timers.advance(1);
  await room.timers.advance(1000);
  expect(await status('retries', 'run-1')).toBe('SUCCEEDED');
  expect(await history('retries', 'run-1')).toContain('TaskTimedOut');
});

test('an execution ends when its own time is up', async () => {
  bind();
  room.functions.answers = [{ hangs: true }];
  await start('limited', { name: 'run-1' });
  await settle();
  await room.timers.advance(99_999);
  expect(await status('limited', 'run-1')).toBe('RUNNING');
  await room.timers.advance(1);
  expect(await status('limited', 'run-1')).toBe('TIMED_OUT');
});

test('a function that is not there is told by Lambda’s error', async () => {
  bind();
  await start('missing', { name: 'run-1' });
  await settle();
  expect(await describeIt('missing', 'run-1')).toMatchObject({
    status: 'FAILED',
    error: 'Lambda.ResourceNotFoundException',
    cause: 'Function not found: other',
  });
});

test('a machine that never ends is ended when its history is too long', async () => {
  bind();
  await start('endless', { name: 'run-1' });
  await settle();
  expect(await describeIt('endless', 'run-1')).toMatchObject({
    status: 'FAILED',
    error: 'States.Runtime',
    cause: 'The execution reached 100 events in its history',
  });
});

test('what was asked for before functions were there begins with them', async () => {
  await start('one', { name: 'run-1' });
  await settle();
  expect([room.functions.calls.length, await status('one', 'run-1')]).toEqual([0, 'RUNNING']);
  bind();
  await settle();
  expect([room.functions.calls.length, await status('one', 'run-1')]).toEqual([1, 'SUCCEEDED']);
});

describe('after a start', () => {
  test('a task that was cut off is done once more, and what came before it is not', async () => {
    bind();
    room.functions.answers = [{ gives: 1 }, { hangs: true }];
    await start('waits', { name: 'run-1' });
    await settle();
    await room.timers.advance(60_000);
    expect(room.functions.calls).toHaveLength(2);
    await restart();
    expect(await status('waits', 'run-1')).toBe('RUNNING');
    room.functions.answers = [{ gives: 2 }];
    bind();
    await settle();
    expect(room.functions.calls).toEqual([{ name: 'shop-test-count', event: { of: { n: 1 } } }]);
    expect(await describeIt('waits', 'run-1')).toMatchObject({
      status: 'SUCCEEDED',
      output: '{"n":2}',
    });
  });

  test('a wait ends at the time it was to end, also where that has passed meanwhile', async () => {
    bind();
    await start('waits', { name: 'run-1' });
    await settle();
    await restart();
    bind();
    await settle();
    await room.timers.advance(59_999);
    expect(await status('waits', 'run-1')).toBe('RUNNING');
    await restart();
    room.timers.time += 3_600_000;
    bind();
    await settle();
    expect(await status('waits', 'run-1')).toBe('SUCCEEDED');
  });

  test('attempts go on being counted', async () => {
    bind();
    room.functions.answers = [{ fails: 'Boom' }];
    await start('retries', { name: 'run-1' });
    await settle();
    await room.timers.advance(1000);
    await restart();
    room.functions.answers = [{ fails: 'Boom' }];
    bind();
    await settle();
    await room.timers.advance(2000);
    expect([room.functions.calls.length, await status('retries', 'run-1')]).toEqual([1, 'FAILED']);
  });

  test('an execution’s own time went on', async () => {
    bind();
    room.functions.answers = [{ hangs: true }];
    await start('limited', { name: 'run-1' });
    await settle();
    await restart();
    room.timers.time += 100_000;
    bind();
    await settle();
    expect([room.functions.calls.length, await status('limited', 'run-1')]).toEqual([
      0,
      'TIMED_OUT',
    ]);
  });

  test('it keeps to the definition it began with', async () => {
    await start('one', { name: 'run-1' });
    const { timers } = room;
    await room.close();
    room = await openRoom(
      folder.path,
      { one: { StartAt: 'New', States: { New: { Type: 'Fail', Error: 'New' } } } },
      timers,
    );
    bind();
    await settle();
    expect(await status('one', 'run-1')).toBe('SUCCEEDED');
    await start('one', { name: 'run-2' });
    await settle();
    expect(await status('one', 'run-2')).toBe('FAILED');
  });

  test('what has ended is told as before; ninety days later its name is free again', async () => {
    bind();
    await start('one', { name: 'run-1' });
    await settle();
    const [told, events] = [await describeIt('one', 'run-1'), await history('one', 'run-1')];
    await restart();
    expect(await describeIt('one', 'run-1')).toEqual(told);
    expect(await history('one', 'run-1')).toEqual(events);
    room.timers.time += 90 * 24 * 3_600_000 + 1;
    await restart();
    expect(await outcomeOf(start('one', { name: 'run-1' }))).toHaveProperty('executionArn');
    expect(await history('one', 'run-1')).toEqual(['ExecutionStarted', 'TaskStateEntered']);
  });
});

test('a function starts the machine its manifest grants, and no other', async () => {
  const reports = new SFNClient(connection(room.server.url, 'shop-test-reports'));
  const send = (machine: string) =>
    outcomeOf(reports.send(new StartExecutionCommand({ stateMachineArn: arnOf(machine) })));
  const granted = await send('one');
  const denied = await send('waits');
  reports.destroy();
  expect(granted).toHaveProperty('executionArn');
  expect(denied).toMatchObject({ name: 'AccessDeniedException' });
});
