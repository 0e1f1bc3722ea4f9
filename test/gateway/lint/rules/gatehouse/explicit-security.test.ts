import type { Json } from '../../../../../gateway/document/document.ts';
import { contextOf } from '../../../../../gateway/lint/context.ts';
import { explicitSecurity } from '../../../../../gateway/lint/rules/gatehouse/explicit-security.ts';
import { clean, getA, postB, said, withValue } from '../../document.ts';

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
        'error gatehouse/explicit-security /paths/~1a~1{id}/get GET /a/{id} does not say who may call it.',
      ],
    ],
    ['is everyone, marked', `${postB}/security`, undefined, []],
    [
      'is not said by an empty list',
      `${postB}/x-gatehouse`,
      undefined,
      [
        'error gatehouse/explicit-security /paths/~1b/post/security POST /b does not say who may call it.',
      ],
    ],
    [
      'is not said by an empty requirement',
      `${getA}/security`,
      [{}],
      [
        'error gatehouse/explicit-security /paths/~1a~1{id}/get/security GET /a/{id} does not say who may call it.',
      ],
    ],
    [
      'is said by IAM authorization (REST fact 207)',
      getA,
      { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } },
      [],
    ],
    [
      'needs not be said of a preflight',
      '/paths/~1b/options',
      { 'x-amazon-apigateway-integration': { type: 'mock' } },
      [],
    ],
    [
      'is to be said of OPTIONS that a function answers',
      '/paths/~1b/options',
      { 'x-amazon-apigateway-integration': { type: 'aws_proxy' } },
      [
        'error gatehouse/explicit-security /paths/~1b/options OPTIONS /b does not say who may call it.',
      ],
    ],
    [
      'is said twice over',
      `${getA}/x-gatehouse`,
      { public: true },
      [
        'error gatehouse/explicit-security /paths/~1a~1{id}/get/x-gatehouse GET /a/{id} is marked public and requires credentials.',
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
      `error gatehouse/explicit-security ${getA} GET /a/{id} is marked public and requires credentials.`,
    ]));
});

test('the remedy names a scheme of the document', () => {
  const context = contextOf(
    { root: withValue(`${getA}/security`, undefined) } as never,
    'http',
    {},
  );
  expect(explicitSecurity.check?.(context).map(({ remedy }) => remedy)).toEqual([
    'Write security: [{jwt: []}] at the operation, or x-gatehouse: {public: true} where anyone may.',
  ]);
});
