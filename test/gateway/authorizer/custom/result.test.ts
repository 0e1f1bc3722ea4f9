import { readResult, saysUnauthorized } from '../../../../gateway/authorizer/custom/result.ts';
import { conditionKeysOf } from '../../../../gateway/policy/condition-keys.ts';

const policyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*/GET/*' }],
};
const good = { principalId: 'user-1', policyDocument };
const read = (result: unknown) => readResult(JSON.stringify(result));

describe('the result of a Lambda authorizer', () => {
  it.each<[string, object, object]>([
    ['nothing beside the policy', good, { context: {}, usageIdentifierKey: undefined }],
    ['a null context', { ...good, context: null, usageIdentifierKey: null }, { context: {} }],
    [
      'fact 196: values as strings',
      { ...good, context: { a: 'x', b: 1, c: 1.5, d: true, e: null, f: '' } },
      { context: { a: 'x', b: '1', c: '1.5', d: 'true', f: '' } },
    ],
    ['fact 205: a key', { ...good, usageIdentifierKey: 'k' }, { usageIdentifierKey: 'k' }],
    ['members of other names', { ...good, more: [1] }, { principalId: 'user-1' }],
    ['an empty principal', { ...good, principalId: '' }, { principalId: '' }],
  ])('%s', (_, result, want) => expect(read(result).authorization).toMatchObject(want));

  it('fact 202: its policy is asked for one method at a time', () => {
    const { authorization } = read(good);
    const keys = conditionKeysOf({
      sourceIp: '192.0.2.1',
      userAgent: undefined,
      referer: undefined,
      now: 0,
    });
    expect(authorization?.decide('arn/prod/GET/pets', keys)).toBe('allow');
    expect(authorization?.decide('arn/prod/POST/pets', keys)).toBe('implicit-deny');
  });

  it('context has no prototype', () =>
    expect('constructor' in (read(good).authorization?.context ?? { constructor: 1 })).toBe(false));

  const statement = policyDocument.Statement[0];
  it.each<[string, unknown, string]>([
    ['a text', 'x', 'Invalid JSON in response: it is no object'],
    ['a list', [], 'Invalid JSON in response: it is no object'],
    ['no principal', { policyDocument }, 'the result has no principalId'],
    ['a number for it', { ...good, principalId: 1 }, 'the result has no principalId'],
    [
      'no policy',
      { principalId: 'x' },
      'Invalid policy: : A policy is an object with Version and Statement.',
    ],
    [
      'fact 201: a resource of 513 characters',
      { ...good, policyDocument: { Statement: [{ ...statement, Resource: ['x'.repeat(513)] }] } },
      'a resource of the policy has more than 512 characters',
    ],
    [
      'a list in the context',
      { ...good, context: { a: [] } },
      'context is an object of strings, numbers and booleans',
    ],
    [
      'a context that is a list',
      { ...good, context: [] },
      'context is an object of strings, numbers and booleans',
    ],
    [
      'a key that is a number',
      { ...good, usageIdentifierKey: 1 },
      'usageIdentifierKey is a string',
    ],
  ])('fact 199: %s is malformed', (_, result, fault) => expect(read(result)).toEqual({ fault }));

  it('fact 201: 512 characters are not too many', () =>
    expect(
      read({
        ...good,
        policyDocument: { Statement: [{ ...statement, Resource: 'x'.repeat(512) }] },
      }).fault,
    ).toBeUndefined());

  it('fact 199: what is no JSON is malformed', () =>
    expect(readResult('{').fault).toBe('Invalid JSON in response: it is no object'));

  it.each<[string, boolean]>([
    ['{"errorMessage":"Unauthorized"}', true],
    ['{"errorMessage":"Unauthorized "}', false],
    ['{"errorMessage":"unauthorized"}', false],
    ['{"errorType":"Unauthorized"}', false],
    ['"Unauthorized"', false],
    ['null', false],
    ['{', false],
  ])('fact 199: %s says Unauthorized: %s', (payload, want) =>
    expect(saysUnauthorized(payload)).toBe(want),
  );
});
