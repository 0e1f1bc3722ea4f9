import { executionLines } from '../../../gateway/log/execution-lines.ts';
import type { Step } from '../../../gateway/log/rest-call-log.ts';

const NOW = Date.UTC(2026, 6, 5, 9, 8, 7);

const steps = (...texts: string[]): Step[] => [
  {
    room: 'route',
    at: 0,
    time: 1,
    outcomes: [],
    lines: texts.map((text) => ({ time: NOW, text })),
  },
];

test('every line but the first has its time, day with two digits: REST fact 231', () => {
  expect(executionLines('an-id', steps('HTTP Method: GET, Resource Path: /foo'), true)).toEqual([
    'Execution log for request an-id',
    'Sun Jul 05 09:08:07 UTC 2026 : HTTP Method: GET, Resource Path: /foo',
  ]);
});

test.each([
  ['Method request headers: {}', 'Method request body before transformations: x'],
  ['Endpoint request headers: {}', 'Endpoint request body after transformations: x'],
  ['Endpoint response headers: {}', 'Method response headers: {}'],
])('without data tracing, %s and %s are left out', (...texts) => {
  expect(executionLines('an-id', steps(...texts, 'Sending request to x'), false)).toEqual([
    'Execution log for request an-id',
    'Sun Jul 05 09:08:07 UTC 2026 : Sending request to x',
  ]);
});

test('a long line is cut and says so', () => {
  const [, line = ''] = executionLines('an-id', steps('x'.repeat(2_000)), true);
  expect(line.slice('Sun Jul 05 09:08:07 UTC 2026 : '.length)).toBe(
    `${'x'.repeat(1_013)}[TRUNCATED]`,
  );
});

test('a value cannot begin a line of its own', () => {
  expect(executionLines('an-id', steps('a\r\nb'), true)[1]).toBe(
    'Sun Jul 05 09:08:07 UTC 2026 : a b',
  );
});
