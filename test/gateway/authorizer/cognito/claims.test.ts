import { claimStrings } from '../../../../gateway/authorizer/cognito/claims.ts';
import type { JsonObject } from '../../../../gateway/document/document.ts';

describe('fact 206: claims as a function sees them', () => {
  it.each<[string, JsonObject, Record<string, string>]>([
    ['texts', { sub: 'u-1' }, { sub: 'u-1' }],
    [
      'times as dates',
      { exp: 0, iat: 1_783_711_145 },
      {
        exp: 'Thu Jan 01 00:00:00 UTC 1970',
        iat: 'Fri Jul 10 19:19:05 UTC 2026',
      },
    ],
    ['a time out of reach', { exp: 1e20 }, { exp: '100000000000000000000' }],
    ['other numbers', { auth_time: 1_783_711_145 }, { auth_time: '1783711145' }],
    ['booleans', { email_verified: true }, { email_verified: 'true' }],
    ['lists', { 'cognito:groups': ['a', 'b'] }, { 'cognito:groups': 'a,b' }],
    ['objects', { address: { city: 'Brno' } }, { address: '{"city":"Brno"}' }],
    ['lists of objects', { identities: [{ a: 1 }, { b: 2 }] }, { identities: '{"a":1},{"b":2}' }],
    ['nulls', { nickname: null }, {}],
  ])('%s', (_, claims, want) => expect({ ...claimStrings(claims) }).toEqual(want));

  it('has no prototype', () => expect('constructor' in claimStrings({})).toBe(false));
});
