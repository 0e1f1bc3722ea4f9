import type { Json } from '../../../../../gateway/document/document.ts';
import { timeLimits } from '../../../../../gateway/lint/rules/gatehouse/time-limits.ts';
import { clean, getA, integrationOf, said, withValue } from '../../document.ts';
import { integration, restWith, saidOfRest } from '../../rest-document.ts';

const a = integrationOf(getA);
const config = {
  functions: { f: { module: 'f.mjs', timeout: 10 }, 'shop-slow': { module: 's.mjs', timeout: 20 } },
};

describe('time limits', () => {
  test('a clean document passes', () => expect(said(timeLimits, clean, config)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'a function that nobody waits for, however long it takes',
      a,
      {
        type: 'aws',
        uri: 'arn:aws:lambda:us-east-1:1:function:shop-slow',
        requestParameters: { 'integration.request.header.X-Amz-Invocation-Type': "'Event'" },
      },
      [],
    ],
    ['a uri that is no text', `${a}/uri`, { Ref: 'F' }, []],
    ['one that ends before the integration’s', `${a}/timeoutInMillis`, 10_001, []],
    [
      'one that reaches the integration’s',
      `${a}/timeoutInMillis`,
      10_000,
      [
        `error gatehouse/time-limits ${a}/timeoutInMillis Function f may take 10 s, the integration gives up after 10000 ms.`,
      ],
    ],
    ['30 s where nothing is said (fact 98)', `${a}/timeoutInMillis`, undefined, []],
    ['a function nobody knows', `${a}/uri`, 'arn:aws:lambda:us-east-1:1:function:other', []],
    [
      'a function by its placeholder',
      `${a}/uri`,
      'arn:aws:lambda:us-east-1:1:function:${Prefix}-slow',
      [
        `error gatehouse/time-limits ${a}/timeoutInMillis Function shop-slow may take 20 s, the integration gives up after 12000 ms.`,
      ],
    ],
  ])('%s', (_, pointer, value, want) =>
    expect(said(timeLimits, withValue(pointer, value), config)).toEqual(want),
  );
});

test.each([
  ['HTTP', 30, 29],
  ['REST', 29, 28],
] as const)('what %s APIs take where nothing is said (import fact 172)', (kind, most, less) => {
  const uri = 'arn:aws:lambda:us-east-1:1:function:f';
  const of = (timeout: number): string[] => {
    const functions = { f: { module: 'f.mjs', timeout } };
    return kind === 'HTTP'
      ? said(timeLimits, withValue(`${a}/timeoutInMillis`, undefined), { functions })
      : saidOfRest(timeLimits, restWith(`${integration}/uri`, uri), { functions });
  };
  expect(of(less + 0.999)).toEqual([]);
  expect(of(most)).toEqual([
    `error gatehouse/time-limits ${a} Function f may take ${most} s, the integration gives up after ${most}000 ms.`,
  ]);
});

test('3 s, where the function does not say', () => {
  const functions = { f: { module: 'f.mjs' } };
  const of = (limit: number): string[] =>
    said(timeLimits, withValue(`${a}/timeoutInMillis`, limit), { functions });
  expect(of(3001)).toEqual([]);
  expect(of(3000)).toEqual([
    `error gatehouse/time-limits ${a}/timeoutInMillis Function f may take 3 s, the integration gives up after 3000 ms.`,
  ]);
});
