import { checkClaims, claimStrings, scopesOf } from '../../../../gateway/authorizer/jwt/claims.ts';
import type { JsonObject } from '../../../../gateway/document/document.ts';
import { AUDIENCE, goodClaims, ISSUER, NOW, SECONDS } from './tokens.ts';

const expected = { issuer: ISSUER, audience: ['other', AUDIENCE] };

function verdict(members: object): string {
  try {
    checkClaims(goodClaims(members) as JsonObject, expected, NOW);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

const WRONG_ISSUER = 'issuer does not match';
const WRONG_AUDIENCE = 'the token does not have a valid audience';
const EXPIRED = 'the token has expired';
const TOO_EARLY = 'the token is not valid yet';
const FUTURE = 'the token was issued in the future';

describe('claims', () => {
  it.each<[string, object, string]>([
    ['a usual token', {}, 'accepted'],
    ['fact 58: a slash more in the issuer', { iss: `${ISSUER}/` }, WRONG_ISSUER],
    ['fact 58: no issuer', { iss: undefined }, WRONG_ISSUER],
    ['fact 58: issuers in a list', { iss: [ISSUER] }, WRONG_ISSUER],
    ['fact 59: another audience', { aud: 'elsewhere' }, WRONG_AUDIENCE],
    ['fact 59: one of several', { aud: ['elsewhere', AUDIENCE] }, 'accepted'],
    ['fact 59: none of several', { aud: ['elsewhere'] }, WRONG_AUDIENCE],
    ['fact 59: an empty list', { aud: [], client_id: AUDIENCE }, WRONG_AUDIENCE],
    ['fact 59: client_id without aud', { aud: undefined, client_id: AUDIENCE }, 'accepted'],
    ['fact 59: client_id beside aud', { aud: 'elsewhere', client_id: AUDIENCE }, WRONG_AUDIENCE],
    ['fact 59: client_id beside a null aud', { aud: null, client_id: AUDIENCE }, WRONG_AUDIENCE],
    ['fact 59: client_id in a list', { aud: undefined, client_id: [AUDIENCE] }, WRONG_AUDIENCE],
    ['fact 59: neither', { aud: undefined }, WRONG_AUDIENCE],
    ['fact 60: exp a second ahead', { exp: SECONDS + 1 }, 'accepted'],
    ['fact 60: exp now', { exp: SECONDS }, EXPIRED],
    ['fact 60: exp past', { exp: SECONDS - 1 }, EXPIRED],
    ['fact 60: exp with a fraction ahead', { exp: SECONDS + 0.5 }, 'accepted'],
    ['fact 60: no exp', { exp: undefined }, EXPIRED],
    ['fact 60: exp as text', { exp: String(SECONDS + 60) }, EXPIRED],
    ['fact 60: nbf past', { nbf: SECONDS - 1 }, 'accepted'],
    ['fact 60: nbf ahead', { nbf: SECONDS + 1 }, TOO_EARLY],
    ['fact 60: nbf as text', { nbf: '0' }, TOO_EARLY],
    ['fact 60: iat this second', { iat: SECONDS }, 'accepted'],
    ['fact 60: iat ahead', { iat: SECONDS + 1 }, FUTURE],
    ['fact 60: no iat', { iat: undefined }, 'accepted'],
    ['fact 60: iat null', { iat: null }, FUTURE],
  ])('%s', (_, members, want) => expect(verdict(members)).toBe(want));
});

describe('fact 61: scopes of a token', () => {
  it.each<[string, JsonObject, string[]]>([
    ['none', {}, []],
    ['scope', { scope: 'a b' }, ['a', 'b']],
    ['scope with spare spaces', { scope: ' a  b ' }, ['a', 'b']],
    ['scp', { scp: ['a', 'b'] }, ['a', 'b']],
    ['scp as text', { scp: 'a b' }, ['a', 'b']],
    ['scp before scope', { scp: ['a'], scope: 'b' }, ['a']],
    ['an empty scp before scope', { scp: [], scope: 'b' }, []],
    ['a null scp before scope', { scp: null, scope: 'b' }, []],
    ['what is no text', { scp: ['a', 1, null, ['b']] }, ['a']],
  ])('%s', (_, claims, want) => expect(scopesOf(claims)).toEqual(want));
});

describe('fact 67: claims in an event are strings', () => {
  it('of every JSON type', () => {
    const claims = {
      text: 'a "b"',
      number: 1795262400,
      fraction: 1.5,
      yes: true,
      no: false,
      list: ['admin', 'staff', 2],
      empty: [],
      nested: ['a', ['b', 'c'], { d: 1 }],
      object: { street: 'x', list: [1, 2] },
      nothing: null,
    };
    expect({ ...claimStrings(claims) }).toEqual({
      text: 'a "b"',
      number: '1795262400',
      fraction: '1.5',
      yes: 'true',
      no: 'false',
      list: '[admin staff 2]',
      empty: '[]',
      nested: '[a [b c] {"d":1}]',
      object: '{"street":"x","list":[1,2]}',
    });
  });

  it('with names that objects inherit', () => {
    const claims = JSON.parse('{"__proto__":"a","constructor":"b"}') as JsonObject;
    const strings = claimStrings(claims);
    expect(Object.entries(strings)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect('toString' in strings).toBe(false);
  });
});
