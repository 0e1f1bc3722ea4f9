import type { Json } from '../../../../../gateway/document/document.ts';
import { hasThrottle } from '../../../../../gateway/lint/rules/gatehouse/has-throttle.ts';
import { clean, getA, said, withValue } from '../../document.ts';

describe('throttles', () => {
  test('a clean document passes', () => expect(said(hasThrottle, clean)).toEqual([]));

  test.each([
    ['the config has one', { throttle: { rateLimit: 1, burstLimit: 1 } }, 0],
    [
      'the config has one for this route',
      { throttle: { routes: { 'GET /a/{id}': { rateLimit: 1, burstLimit: 1 } } } },
      1,
    ],
    [
      'the config has one for every route',
      {
        throttle: {
          burstLimit: 1,
          routes: { 'GET /a/{id}': { rateLimit: 1 }, 'POST /b': { rateLimit: 1 } },
        },
      },
      0,
    ],
    ['the config has half of one', { throttle: { rateLimit: 1 } }, 1],
  ])('unless %s', (_, config, want) =>
    expect(said(hasThrottle, withValue('/x-gatehouse/throttle', undefined), config)).toHaveLength(
      want,
    ),
  );

  test('unless the operation has its own', () => {
    const root = withValue(`${getA}/x-gatehouse`, { throttle: { rateLimit: 1, burstLimit: 1 } });
    expect(said(hasThrottle, { ...root, 'x-gatehouse': {} })).toEqual([
      'error gatehouse/has-throttle /paths/~1b/post POST /b has no throttle.',
    ]);
  });

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'none at the root',
      '/x-gatehouse/throttle',
      undefined,
      [
        'error gatehouse/has-throttle /paths/~1a~1{id}/get GET /a/{id} and 1 more have no throttle.',
      ],
    ],
  ])('%s', (_, pointer, value, want) =>
    expect(said(hasThrottle, withValue(pointer, value))).toEqual(want),
  );
});
