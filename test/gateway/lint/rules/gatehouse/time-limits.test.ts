import type { Json } from '../../../../../gateway/document/document.ts';
import { timeLimits } from '../../../../../gateway/lint/rules/gatehouse/time-limits.ts';
import { clean, getA, integrationOf, said, withValue } from '../../document.ts';

const a = integrationOf(getA);
const config = {
  functions: { f: { module: 'f.mjs', timeout: 10 }, 'shop-slow': { module: 's.mjs', timeout: 20 } },
};

describe('time limits', () => {
  test('a clean document passes', () => expect(said(timeLimits, clean, config)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
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
