import { perform, type Step } from '../../../local/states/step.ts';
import { StateError } from '../../../local/states/state-error.ts';
import type { StateMachineDefinition } from '../../../infra/data/state-machines.ts';
import { noon } from '../json-services.ts';

const context = { State: { Name: 'S' }, Execution: { Name: 'run-1' } };
const lambda = 'arn:aws:states:::lambda:invoke';

interface Given {
  readonly input?: unknown;
  /** What the function gives, or the name of the error it throws. */
  readonly gives?: unknown;
  readonly throws?: string;
  readonly retries?: readonly number[];
  readonly dueAt?: number;
}

/** Performs one state once; what the function of a task was sent stands in `sent`. */
async function perform1(state: object, given: Given = {}): Promise<Step & { sent?: unknown }> {
  const sent: unknown[] = [];
  const { input = {}, gives = null, throws, retries = [], dueAt } = given;
  const definition = { StartAt: 'S', States: { S: state } } as unknown as StateMachineDefinition;
  const step = await perform(
    definition,
    { state: 'S', input, enteredAt: noon, retries, dueAt },
    {
      context,
      now: () => noon,
      call: (_, payload) => {
        sent.push(payload);
        return throws === undefined
          ? Promise.resolve({ ExecutedVersion: '$LATEST', Payload: gives, StatusCode: 200 })
          : Promise.reject(new StateError(throws, 'why'));
      },
    },
  );
  return { ...step, ...(sent.length > 0 && { sent: sent[0] }) };
}

const task = (rest: object = {}) => ({
  Type: 'Task',
  Resource: lambda,
  Parameters: { FunctionName: 'f' },
  Next: 'N',
  ...rest,
});
const pass = (rest: object = {}) => ({ Type: 'Pass', Next: 'N', ...rest });
const to = (output: unknown, state = 'N') => ({ kind: 'entered', state, output });
const failed = (error: string, cause: unknown = expect.any(String)) => ({
  kind: 'failed',
  error,
  cause,
});

const input = { report: { id: 7, lines: ['a', 'b'] }, 'a b': 1, nothing: null };

test.each<[string, object, unknown]>([
  ['hands on what it gets', pass(), to(input)],
  ['hands on a part', pass({ InputPath: '$.report.lines[1]' }), to('b')],
  ['hands on a part with a quoted name', pass({ InputPath: "$['a b']" }), to(1)],
  ['hands on null', pass({ InputPath: '$.nothing' }), to(null)],
  ['hands on of the context', pass({ InputPath: '$$.Execution.Name' }), to('run-1')],
  ['gives a fixed result', pass({ Result: { n: 1 } }), to({ n: 1 })],
  ['gives the fixed result null', pass({ Result: null }), to(null)],
  [
    'puts its result beside',
    pass({ Result: 1, ResultPath: '$.new.n' }),
    to({ ...input, new: { n: 1 } }),
  ],
  [
    'puts its result into the raw input',
    pass({ InputPath: '$.report', ResultPath: '$.report.copy', Parameters: { 'id.$': '$.id' } }),
    to({ ...input, report: { ...input.report, copy: { id: 7 } } }),
  ],
  ['drops its result', pass({ Result: 1, ResultPath: null }), to(input)],
  ['hands on a part of it all', pass({ OutputPath: '$.report.id' }), to(7)],
  [
    'fills a template at any depth, lists included',
    pass({
      Parameters: { all: [{ 'id.$': '$.report.id', fixed: 'x' }], 'name.$': '$$.State.Name' },
    }),
    to({ all: [{ id: 7, fixed: 'x' }], name: 'S' }),
  ],
  ['ends the execution', { Type: 'Pass', End: true }, { kind: 'succeeded', output: input }],
  ['fails where a path leads nowhere', pass({ InputPath: '$.none.id' }), failed('States.Runtime')],
  [
    'finds no inherited member',
    pass({ InputPath: '$.report.constructor' }),
    failed('States.Runtime'),
  ],
  [
    'fails where a template leads nowhere',
    pass({ Parameters: { 'a.$': '$.none' } }),
    failed(
      'States.ParameterPathFailure',
      "The path '$.none' of the field 'a.$' leads to nothing in the input",
    ),
  ],
  [
    'fails where its result has no place',
    pass({ Result: 1, ResultPath: '$.report.id.n' }),
    failed('States.ResultPathMatchFailure'),
  ],
])('a pass %s', async (_, state, step) => {
  expect(await perform1(state, { input })).toEqual(step);
});

test('a place named __proto__ is a place like any other', async () => {
  const step = await perform1(pass({ Result: 1, ResultPath: '$.__proto__' }));
  expect(JSON.stringify(step)).toBe('{"kind":"entered","state":"N","output":{"__proto__":1}}');
});

test('what a state hands on has 262,144 bytes at most', async () => {
  const text = (length: number) => pass({ Result: 'x'.repeat(length - 2) });
  expect((await perform1(text(262_144))).kind).toBe('entered');
  expect(await perform1(text(262_145))).toEqual(failed('States.DataLimitExceeded'));
});

const answer = (Payload: unknown) => ({ ExecutedVersion: '$LATEST', Payload, StatusCode: 200 });

test.each<[string, object, unknown, unknown]>([
  ['sends an empty object', {}, {}, to(answer(9))],
  [
    'sends a filled payload',
    { Parameters: { FunctionName: 'f', Payload: { task: 'build', 'id.$': '$.report.id' } } },
    { task: 'build', id: 7 },
    to(answer(9)),
  ],
  [
    'sends a part as payload',
    { Parameters: { FunctionName: 'f', 'Payload.$': '$.report' } },
    input.report,
    to(answer(9)),
  ],
  ['chooses of the result', { ResultSelector: { 'n.$': '$.Payload' } }, {}, to({ n: 9 })],
  [
    'chooses, puts beside and hands on a part',
    { ResultSelector: { 'n.$': '$.Payload' }, ResultPath: '$.built', OutputPath: '$.built' },
    {},
    to({ n: 9 }),
  ],
  ['drops the result', { ResultPath: null }, {}, to(input)],
])('a task %s', async (_, rest, sent, step) => {
  expect(await perform1(task(rest), { input, gives: 9 })).toEqual({ ...(step as object), sent });
});

const retry = (rest: object = {}) => [{ ErrorEquals: ['States.ALL'], ...rest }];
const catches = (...ErrorEquals: string[]) => [{ ErrorEquals, Next: 'C' }];
const again = (seconds: number, ...retries: number[]) => ({
  kind: 'again',
  dueAt: noon + seconds * 1000,
  retries,
});
const caught = to({ Error: 'Boom', Cause: 'why' }, 'C');

test.each<[string, object, Given, unknown]>([
  ['nothing else: it fails', {}, {}, failed('Boom', 'why')],
  ['a retrier: after a second', { Retry: retry() }, {}, again(1, 1)],
  ['a retrier used once: after two', { Retry: retry() }, { retries: [1] }, again(2, 2)],
  [
    'an own pause and rate',
    { Retry: retry({ IntervalSeconds: 3, BackoffRate: 1.5 }) },
    { retries: [2] },
    again(6.75, 3),
  ],
  [
    'a longest pause',
    { Retry: retry({ IntervalSeconds: 3, BackoffRate: 10, MaxDelaySeconds: 20 }) },
    { retries: [1] },
    again(20, 2),
  ],
  ['a retrier used up, three times', { Retry: retry() }, { retries: [3] }, failed('Boom', 'why')],
  ['one of its own number', { Retry: retry({ MaxAttempts: 5 }) }, { retries: [4] }, again(16, 5)],
  ['one that never retries', { Retry: retry({ MaxAttempts: 0 }) }, {}, failed('Boom', 'why')],
  [
    'a second retrier that names it, counted apart',
    { Retry: [{ ErrorEquals: ['Other'] }, ...retry()] },
    { retries: [2, 0] },
    again(1, 2, 1),
  ],
  ['a retrier before a catcher', { Retry: retry(), Catch: catches('Boom') }, {}, again(1, 1)],
  [
    'a catcher once the retrier is used up',
    { Retry: retry(), Catch: catches('Boom') },
    { retries: [3] },
    caught,
  ],
  ['a catcher that names it', { Catch: catches('Other', 'Boom') }, {}, caught],
  ['a catcher of all', { Catch: catches('States.ALL') }, {}, caught],
  ['a catcher of failed tasks', { Catch: catches('States.TaskFailed') }, {}, caught],
  ['a catcher of another', { Catch: catches('Other') }, {}, failed('Boom', 'why')],
  [
    'a catcher with a place',
    { Catch: [{ ErrorEquals: ['Boom'], ResultPath: '$.error', Next: 'C' }] },
    { input: { a: 1 } },
    to({ a: 1, error: { Error: 'Boom', Cause: 'why' } }, 'C'),
  ],
  [
    'a time that was over, which is no failed task',
    { Catch: catches('States.TaskFailed') },
    { throws: 'States.Timeout' },
    failed('States.Timeout', 'why'),
  ],
  [
    'a time that was over, by name',
    { Catch: catches('States.Timeout') },
    { throws: 'States.Timeout' },
    to({ Error: 'States.Timeout', Cause: 'why' }, 'C'),
  ],
])('a task that throws meets %s', async (_, rest, given, step) => {
  const came = await perform1(task(rest), { throws: 'Boom', ...given });
  expect({ ...came, sent: undefined }).toEqual(step);
});

test('a fault of the definition is caught by its name alone', async () => {
  const broken = { InputPath: '$.none', Catch: catches('States.ALL') };
  expect(await perform1(task(broken))).toEqual(failed('States.Runtime'));
  const named = { InputPath: '$.none', Catch: catches('States.Runtime') };
  expect(await perform1(task(named))).toMatchObject({ kind: 'entered', state: 'C' });
});

const wait = (rest: object) => ({ Type: 'Wait', Next: 'N', ...rest });
const times = { s: 5, t: '2026-11-21T12:01:00Z', wrong: 'soon', negative: -1 };

test.each<[string, object, unknown]>([
  ['seconds', { Seconds: 30 }, again(30)],
  ['seconds of the input', { SecondsPath: '$.s' }, again(5)],
  ['until a time', { Timestamp: '2026-11-21T12:00:02Z' }, again(2)],
  ['until a time of the input', { TimestampPath: '$.t' }, again(60)],
  ['for no time, where the input has none', { TimestampPath: '$.wrong' }, failed('States.Runtime')],
  ['for no time, where it is negative', { SecondsPath: '$.negative' }, failed('States.Runtime')],
])('a wait waits %s', async (_, rest, step) => {
  expect(await perform1(wait(rest), { input: times })).toEqual(step);
});

test('a wait whose time has come hands on its input', async () => {
  expect(await perform1(wait({ Seconds: 30 }), { input: times, dueAt: noon })).toEqual(to(times));
});

const facts = { n: 5, text: 'a', yes: true, empty: null };
const when = (rule: object) => ({
  Type: 'Choice',
  Choices: [{ ...rule, Next: 'Y' }],
  Default: 'D',
});
const is = (Variable: string, comparison: object) => ({ Variable, ...comparison });

test.each<[object, boolean]>([
  [is('$.text', { StringEquals: 'a' }), true],
  [is('$.text', { StringEquals: 'b' }), false],
  [is('$.n', { NumericEquals: 5 }), true],
  [is('$.n', { NumericLessThan: 5 }), false],
  [is('$.n', { NumericLessThanEquals: 5 }), true],
  [is('$.n', { NumericGreaterThan: 4 }), true],
  [is('$.n', { NumericGreaterThanEquals: 6 }), false],
  [is('$.text', { NumericGreaterThan: 4 }), false],
  [is('$.yes', { BooleanEquals: true }), true],
  [is('$.none', { IsPresent: false }), true],
  [is('$.empty', { IsPresent: true }), true],
  [is('$.empty', { IsNull: true }), true],
  [is('$.text', { IsString: true }), true],
  [is('$.text', { IsNumeric: false }), true],
  [is('$.yes', { IsBoolean: true }), true],
  [is('$$.Execution.Name', { StringEquals: 'run-1' }), true],
  [{ Not: is('$.n', { NumericEquals: 5 }) }, false],
  [{ And: [is('$.n', { NumericEquals: 5 }), is('$.text', { StringEquals: 'b' })] }, false],
  [{ Or: [is('$.n', { NumericEquals: 4 }), is('$.text', { StringEquals: 'a' })] }, true],
])('the rule %j: %j', async (rule, holds) => {
  expect(await perform1(when(rule), { input: facts })).toEqual(to(facts, holds ? 'Y' : 'D'));
});

test('a choice without a rule that holds fails, and so does one of what is not there', async () => {
  const without = { ...when(is('$.n', { NumericEquals: 4 })), Default: undefined };
  expect(await perform1(without, { input: facts })).toEqual(failed('States.NoChoiceMatched'));
  const absent = when(is('$.none', { NumericEquals: 4 }));
  expect(await perform1(absent, { input: facts })).toEqual(failed('States.Runtime'));
});

test.each<[object, unknown]>([
  [
    { Type: 'Succeed', OutputPath: '$.n' },
    { kind: 'succeeded', output: 5 },
  ],
  [{ Type: 'Fail', Error: 'E', Cause: 'C' }, failed('E', 'C')],
])('%j ends the execution', async (state, step) => {
  expect(await perform1(state, { input: facts })).toEqual(step);
});
