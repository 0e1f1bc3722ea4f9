import type { Json } from '../../../../../gateway/document/document.ts';
import { xGatehouse } from '../../../../../gateway/lint/rules/gatehouse/x-gatehouse.ts';
import { clean, getA, said, withValue } from '../../document.ts';

describe('x-gatehouse', () => {
  test('a clean document passes', () => expect(said(xGatehouse, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'an unknown member',
      '/x-gatehouse/throtle',
      {},
      [
        'error gatehouse/x-gatehouse /x-gatehouse/throtle x-gatehouse has no member "throtle". Did you mean "throttle"?',
      ],
    ],
    [
      'an unknown member further in',
      '/x-gatehouse/throttle',
      { ratelimit: 1, rateLimit: 1, burstLimit: 1 },
      [
        'error gatehouse/x-gatehouse /x-gatehouse/throttle/ratelimit x-gatehouse.throttle has no member "ratelimit". Did you mean "rateLimit"?',
      ],
    ],
    [
      'half a throttle',
      '/x-gatehouse/throttle',
      { rateLimit: 1 },
      [
        `error gatehouse/x-gatehouse /x-gatehouse/throttle x-gatehouse.throttle must have required property 'burstLimit'.`,
      ],
    ],
    [
      'a rate of zero',
      `${getA}/x-gatehouse`,
      { throttle: { rateLimit: 0, burstLimit: 1 } },
      [
        `error gatehouse/x-gatehouse ${getA}/x-gatehouse/throttle/rateLimit x-gatehouse.throttle.rateLimit must be > 0.`,
      ],
    ],
    [
      'substitutions at an operation',
      `${getA}/x-gatehouse`,
      { substitutions: {} },
      [
        `error gatehouse/x-gatehouse ${getA}/x-gatehouse/substitutions x-gatehouse has no member "substitutions".`,
      ],
    ],
    [
      'a substitution that is no text',
      '/x-gatehouse/substitutions',
      { A: 1 },
      [
        'error gatehouse/x-gatehouse /x-gatehouse/substitutions/A x-gatehouse.substitutions.A must be string.',
      ],
    ],
    [
      'a scope that is no word',
      `${getA}/x-gatehouse`,
      { scopes: ['a b'] },
      [
        `error gatehouse/x-gatehouse ${getA}/x-gatehouse/scopes/0 x-gatehouse.scopes.0 must match pattern "^[!#-\\[\\]-~]{1,128}$".`,
      ],
    ],
    [
      'a list without a scope',
      `${getA}/x-gatehouse`,
      { scopes: [] },
      [
        `error gatehouse/x-gatehouse ${getA}/x-gatehouse/scopes x-gatehouse.scopes must NOT have fewer than 1 items.`,
      ],
    ],
    ['a scope', `${getA}/x-gatehouse`, { scopes: ['announcements.write'] }, []],
    ['none', '/x-gatehouse', undefined, []],
  ])('%s', (_, pointer, value, want) =>
    expect(said(xGatehouse, withValue(pointer, value))).toEqual(want),
  );
});
