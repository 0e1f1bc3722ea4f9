import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionConfig } from '../../../gateway/config.ts';
import type { Functions } from '../../../gateway/lambda/functions.ts';
import { inProcessFunctions } from '../../../gateway/lambda/in-process-functions.ts';
import { isolatedFunctions } from '../../../gateway/lambda/isolated-functions.ts';
import { moduleOf, probe, requestId, withoutTrace } from './given.ts';

/** Not in `functions/`: no formatter can read it. */
const wrongSyntax = join(mkdtempSync(join(tmpdir(), 'gatehouse-')), 'index.cjs');
writeFileSync(wrongSyntax, 'exports.handler = async () => {;');

const configs: Record<string, FunctionConfig> = {
  probe,
  nested: { ...probe, export: 'nested.handler' },
  text: { ...probe, export: 'text' },
  absent: { ...probe, export: 'absent' },
  callbacks: { module: moduleOf('callbacks.cjs') },
  plain: { module: moduleOf('callbacks.cjs'), export: 'plain' },
  module: { module: moduleOf('module.mjs') },
  'module-by-package': { module: moduleOf('module-folder/index.js') },
  missing: { module: moduleOf('missing.cjs') },
  'missing-module': { module: moduleOf('missing.mjs') },
  'needs-missing': { module: moduleOf('needs-missing.cjs') },
  throws: { module: moduleOf('throws.cjs') },
  'wrong-syntax': { module: wrongSyntax },
};

const ok = (value: unknown): [string, unknown] => ['succeeded', value];
const failed = (errorType: string, errorMessage: unknown, trace?: boolean): [string, unknown] => [
  'failed',
  { errorType, errorMessage, ...(trace !== undefined && { trace }) },
];

describe.each([
  ['isolated', isolatedFunctions],
  ['in process', inProcessFunctions],
])('a handler, %s', (kind, make) => {
  let functions: Functions;
  beforeAll(() => {
    functions = make(configs, { ids: () => requestId });
  });
  afterAll(() => functions.close());

  const call = async (name: string, event: object): Promise<[string, unknown]> =>
    withoutTrace(await functions.invoke(name, JSON.stringify(event)));

  test.each<[string, string, object, [string, unknown]]>([
    ['answers JSON', 'probe', { do: 'answer', value: { a: ['ü', null] } }, ok({ a: ['ü', null] })],
    ['answers null for nothing', 'probe', { do: 'nothing' }, ok(null)],
    ['may be nested in an export', 'nested', {}, ok('nested')],
    ['may be an ES module', 'module', {}, ok('from an ES module')],
    ['may be one by its package.json', 'module-by-package', {}, ok(true)],
    ['may return at once', 'plain', {}, ok('returned')],
    ['calls back', 'callbacks', { style: 'callback(null, value)' }, ok('by callback')],
    [
      'calls back with an error',
      'callbacks',
      { style: 'callback(error)' },
      failed('Error', 'by callback', true),
    ],
    ['answers the first callback', 'callbacks', { style: 'callback twice' }, ok('first')],
    [
      'does not wait for an empty event loop if told so',
      'callbacks',
      { style: 'callback, not waiting' },
      ok('at once'),
    ],
    ['context.succeed', 'callbacks', { style: 'context.succeed' }, ok('succeeded')],
    ['context.fail', 'callbacks', { style: 'context.fail' }, failed('Error', 'failed', true)],
    ['context.done', 'callbacks', { style: 'context.done' }, ok('done')],
    ['throws', 'probe', { do: 'throw' }, failed('TypeError', 'wrong type', true)],
    ['throws text', 'probe', { do: 'throw text' }, failed('string', 'only text', true)],
    ['throws null', 'probe', { do: 'throw null' }, failed('object', 'null', true)],
    [
      'throws what cannot be read',
      'probe',
      { do: 'throw a hostile object' },
      failed(
        'handled',
        'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack',
        true,
      ),
    ],
    [
      'answers what is no JSON',
      'probe',
      { do: 'circular' },
      failed('Runtime.JSONStringifyError', 'Unable to stringify response body', true),
    ],
    [
      'answers more than 6 MB and 100 bytes',
      'probe',
      { do: 'answer of', bytes: 6_291_557 },
      failed(
        'Function.ResponseSizeTooLarge',
        'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
      ),
    ],
    [
      'is no function',
      'text',
      {},
      failed('Runtime.HandlerNotFound', 'probe.text is not a function', true),
    ],
    [
      'is not exported',
      'absent',
      {},
      failed('Runtime.HandlerNotFound', 'probe.absent is undefined or not exported', true),
    ],
    ['throws while it loads', 'throws', {}, failed('RangeError', 'not today', true)],
    [
      'is nobody’s',
      'nobody',
      {},
      failed(
        'ResourceNotFoundException',
        'Function not found: arn:aws:lambda:us-east-1:123456789012:function:nobody',
      ),
    ],
  ])('%s', async (_case, name, event, expected) => {
    expect(await call(name, event)).toEqual(expected);
  });

  test('answers 6 MB and 100 bytes', async () => {
    const { outcome, payload } = await functions.invoke(
      'probe',
      '{"do":"answer of","bytes":6291556}',
    );
    expect([outcome, payload.length]).toEqual(['succeeded', 6_291_556]);
  });

  test.each([
    ['missing', 'Runtime.ImportModuleError', /^Error: Cannot find module '.*missing\.cjs'/],
    ['missing-module', 'Runtime.ImportModuleError', /Cannot find module '.*missing\.mjs'/],
    ['needs-missing', 'Runtime.ImportModuleError', /^Error: Cannot find module 'a-package-nobody/],
    ['wrong-syntax', 'Runtime.UserCodeSyntaxError', /^SyntaxError: Unexpected end of input$/],
  ])('%s: AWS names why it does not load', async (name, errorType, message) => {
    expect(await call(name, {})).toEqual(
      failed(errorType, expect.stringMatching(message) as unknown, true),
    );
  });

  test('gets Lambda’s context', async () => {
    const [, context] = await call('probe', { do: 'context' });
    expect(context).toEqual({
      callbackWaitsForEmptyEventLoop: true,
      functionName: 'probe',
      functionVersion: '$LATEST',
      invokedFunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:probe',
      memoryLimitInMB: '128',
      logGroupName: '/aws/lambda/probe',
      logStreamName:
        kind === 'isolated'
          ? (expect.stringMatching(/^\d{4}\/\d\d\/\d\d\/\[\$LATEST\][0-9a-f]{32}$/) as string)
          : 'in-process',
      awsRequestId: requestId,
      left: expect.any(Number) as number,
    });
  });

  test('keeps its module’s state from call to call', async () => {
    const calls = [await call('probe', { do: 'count' }), await call('probe', { do: 'count' })];
    expect(calls).toEqual([ok(1), ok(2)]);
  });

  test('runs one event at a time', async () => {
    const one = make({ probe }, { environmentsPerFunction: 1 });
    const event = JSON.stringify({ do: 'overlap' });
    const results = await Promise.all([one.invoke('probe', event), one.invoke('probe', event)]);
    expect(results.map(({ payload }) => payload)).toEqual(['1', '1']);
    await one.close();
  });
});
