import type { Json } from '../../../../gateway/document/document.ts';
import { explicitSecurity } from '../../../../gateway/lint/rules/explicit-security.ts';
import { clean, getA, postB, said, withValue } from '../document.ts';

describe('who may call', () => {
  test('a clean document passes', () => expect(said(explicitSecurity, clean)).toEqual([]));

  test('is not taken from the root (fact 165)', () => {
    const root = { ...withValue(`${getA}/security`, undefined), security: [{ jwt: [] }] };
    expect(said(explicitSecurity, root)).toHaveLength(1);
  });

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'is not said',
      `${getA}/security`,
      undefined,
      [
        'error gatehouse/explicit-security /paths/~1a~1{id}/get GET /a/{id} does not say who may call it: give it security, or mark it x-gatehouse: {public: true}.',
      ],
    ],
    ['is everyone, marked', `${postB}/security`, undefined, []],
    ['is everyone, by an empty list', `${postB}/x-gatehouse`, undefined, []],
    [
      'is said twice over',
      `${getA}/x-gatehouse`,
      { public: true },
      [
        'error gatehouse/explicit-security /paths/~1a~1{id}/get/x-gatehouse GET /a/{id} is marked public but requires a token: say one or the other.',
      ],
    ],
  ])('%s', (_, pointer, value, want) =>
    expect(said(explicitSecurity, withValue(pointer, value))).toEqual(want),
  );

  test.each<[string, readonly string[], number]>([
    ['its route, which is enough', ['GET /a/{id}'], 0],
    ['another route', ['GET /a'], 1],
  ])('a config lists as public %s', (_, open, remarks) =>
    expect(
      said(explicitSecurity, withValue(`${getA}/security`, undefined), { public: open }),
    ).toHaveLength(remarks),
  );

  test('a config lists as public what requires a token', () =>
    expect(said(explicitSecurity, clean, { public: ['GET /a/{id}'] })).toEqual([
      `error gatehouse/explicit-security ${getA} GET /a/{id} is marked public but requires a token: say one or the other.`,
    ]));
});
