import { functionsOf, readStateMachine } from '../../../infra/data/state-machines.ts';
import { pretty, write } from '../fixtures/data-folder.ts';

const file = 'infra/data/one.asl.json';
const task = (rest: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:${AWS::Partition}:states:::lambda:invoke',
  Parameters: { FunctionName: 'arn:aws:lambda:${AWS::Region}:1:function:${Prefix}-one:live' },
  ...rest,
});

const machine = (States: object, rest: object = {}) => ({ StartAt: 'A', States, ...rest });
const alone = (state: object) => machine({ A: state });

/** What is said of a definition: place and message, without file and line. */
function saidOf(definition: object): string[] {
  try {
    readStateMachine(write({ [file]: pretty(definition) }), 'one.asl.json');
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace(/^\S+ /, ''));
  }
}

const sound = machine(
  {
    A: task({
      TimeoutSeconds: 5,
      ResultSelector: { 'n.$': '$.Payload' },
      ResultPath: '$.a',
      Retry: [
        { ErrorEquals: ['Lambda.Unknown'], MaxAttempts: 1 },
        { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, BackoffRate: 1.5, MaxDelaySeconds: 9 },
      ],
      Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: null, Next: 'F' }],
      Next: 'B',
    }),
    B: { Type: 'Pass', Result: null, Next: 'C' },
    C: {
      Type: 'Choice',
      Choices: [
        { Variable: '$.n', NumericEquals: 1, Next: 'D' },
        { And: [{ Variable: '$.n', IsPresent: true }], Next: 'S' },
        { Not: { Variable: '$$.State.Name', StringEquals: 'C' }, Next: 'S' },
      ],
      Default: 'F',
    },
    D: { Type: 'Wait', SecondsPath: '$.n', End: true },
    S: { Type: 'Succeed' },
    F: { Type: 'Fail', Error: 'E', Cause: 'C' },
  },
  { Comment: 'x', TimeoutSeconds: 60, Version: '1.0', QueryLanguage: 'JSONPath' },
);

test('a definition of what is honoured is read as it is', () => {
  const root = write({ [file]: pretty(sound) });
  expect(readStateMachine(root, 'one.asl.json')).toEqual(sound);
});

test('a machine names the functions it calls, each once', () => {
  const two = machine({ A: task({ Next: 'B' }), B: task({ End: true }) });
  const read = readStateMachine(write({ [file]: pretty(two) }), 'one.asl.json');
  expect(functionsOf(read)).toEqual([task().Parameters.FunctionName]);
});

test('the project’s own machines are sound', () => {
  expect(Object.keys(readStateMachine('.', 'reports.asl.json').States)).toContain('Build');
});

test('a fault is told with file and line', () => {
  const root = write({ [file]: pretty(alone({ Type: 'Pass', Next: 'X' })) });
  expect(() => readStateMachine(root, 'one.asl.json')).toThrow(
    `${file}:6 /States/A/Next names "X", which is no state: add it or name another`,
  );
});

const retry = (...entries: object[]) => alone(task({ Retry: entries, End: true }));
const rule = (it: object) =>
  machine({ A: { Type: 'Choice', Choices: [{ ...it, Next: 'B' }] }, B: { Type: 'Succeed' } });

test.each<[string, object, RegExp]>([
  [
    'a start that is no state',
    { ...alone({ Type: 'Succeed' }), StartAt: 'B' },
    /^\/StartAt names "B"/,
  ],
  [
    'a state nobody leads to',
    machine({ A: { Type: 'Succeed' }, B: { Type: 'Succeed' } }),
    /^\/States\/B is reached from nowhere/,
  ],
  [
    'a default that is no state',
    alone({
      Type: 'Choice',
      Choices: [{ Variable: '$.a', IsNull: true, Next: 'A' }],
      Default: 'X',
    }),
    /^\/States\/A\/Default names "X"/,
  ],
  [
    'a catcher that leads nowhere',
    alone(task({ Catch: [{ ErrorEquals: ['E'], Next: 'X' }], End: true })),
    /^\/States\/A\/Catch\/0\/Next names "X"/,
  ],
  [
    'neither Next nor End',
    alone({ Type: 'Pass' }),
    /^\/States\/A has to have just one of Next, End/,
  ],
  ['both of them', alone({ Type: 'Pass', Next: 'A', End: true }), /just one of Next, End/],
  [
    'a type that is not honoured',
    alone({ Type: 'Parallel' }),
    /^\/States\/A .*Type Task, Pass, Wait/,
  ],
  [
    'another integration',
    alone(task({ Resource: 'arn:aws:states:::sqs:sendMessage', End: true })),
    /^\/States\/A\/Resource .*lambda:invoke; nothing else/,
  ],
  [
    'a heartbeat',
    alone(task({ HeartbeatSeconds: 1, End: true })),
    /^\/States\/A\/HeartbeatSeconds is read by nobody/,
  ],
  [
    'JSONata',
    { ...alone({ Type: 'Succeed' }), QueryLanguage: 'JSONata' },
    /^\/QueryLanguage .*it is JSONPath/,
  ],
  [
    'a wildcard',
    alone({ Type: 'Pass', InputPath: '$..a', End: true }),
    /^\/States\/A\/InputPath .*one place of the input/,
  ],
  [
    'a place in a list for a result',
    alone({ Type: 'Pass', ResultPath: '$.a[0]', End: true }),
    /^\/States\/A\/ResultPath .*a place as \$\.built/,
  ],
  [
    'a function in a template',
    alone({ Type: 'Pass', Parameters: { a: { 'b.$': 'States.UUID()' } }, End: true }),
    /^\/States\/A\/Parameters\/a\/b\.\$ is "States\.UUID\(\)": it is a path/,
  ],
  [
    'no path in a template',
    alone({ Type: 'Pass', Parameters: { 'b.$': 7 }, End: true }),
    /^\/States\/A\/Parameters\/b\.\$ is 7: it is a path/,
  ],
  [
    'a placeholder nobody fills',
    alone({ Type: 'Pass', Result: 'for ${Account}', End: true }),
    /^\/States\/A\/Result holds \$\{Account\}: known are AWS::Partition/,
  ],
  [
    'two ways to wait',
    alone({ Type: 'Wait', Seconds: 1, Timestamp: 'x', End: true }),
    /just one of Seconds, SecondsPath/,
  ],
  [
    'States.ALL before another retrier',
    retry({ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['E'] }),
    /^\/States\/A\/Retry\/0\/ErrorEquals holds States\.ALL/,
  ],
  [
    'States.ALL beside another name',
    retry({ ErrorEquals: ['States.ALL', 'E'] }),
    /holds States\.ALL/,
  ],
  [
    'a rule without a comparison',
    rule({ Variable: '$.a' }),
    /^\/States\/A\/Choices\/0 has to have just one of StringEquals/,
  ],
  [
    'a rule with two',
    rule({ Variable: '$.a', IsNull: true, IsPresent: true }),
    /just one of StringEquals/,
  ],
  ['a rule of nothing', rule({}), /^\/States\/A\/Choices\/0 has to have just one of And, Or, Not/],
  [
    'an empty part of a rule',
    rule({ Or: [{ Variable: '$.a' }] }),
    /^\/States\/A\/Choices\/0\/Or\/0 has to have/,
  ],
  ['rules in rules', rule({ Not: { And: [] } }), /^\/States\/A\/Choices\/0\/Not/],
])('%s is refused', (_, definition, message) => {
  expect(saidOf(definition)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});
