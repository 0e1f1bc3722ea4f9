import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { BoundedCache } from '../../../../gateway/authorizer/bounded-cache.ts';
import { createIssuer } from '../../../../gateway/authorizer/jwt/issuer.ts';
import { createVerifier } from '../../../../gateway/authorizer/jwt/verifier.ts';
import type { Verifier } from '../../../../gateway/authorizer/jwt/verifier.ts';
import { DISCOVERY, JWKS, startIssuer } from './issuer-server.ts';
import type { IssuerServer } from './issuer-server.ts';
import { AUDIENCE, goodClaims, jwk, NOW, rsaKey, SECONDS, segment, signedToken } from './tokens.ts';

const key = rsaKey('k1');
const weak = rsaKey('weak', 1024);
const attacker = rsaKey('k1');
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = key.publicKey.export({ format: 'pem', type: 'spki' });
const published = [
  jwk(key, { alg: undefined }),
  jwk(rsaKey('for-512'), { alg: 'RS512' }),
  jwk(weak),
  { ...ec.publicKey.export({ format: 'jwk' }), kid: 'ec', use: 'sig' },
  { kty: 'oct', k: 'c2VjcmV0', kid: 'shared' },
];

let server: IssuerServer;
/** Where a token's own header points; nothing may ever ask there. */
let elsewhere: IssuerServer;
let now = NOW;
const clock = { now: () => now };

beforeAll(async () => {
  server = await startIssuer(published);
  elsewhere = await startIssuer([jwk(attacker)]);
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));
beforeEach(() => {
  now = NOW;
  server.keys = published;
  server.asked.length = 0;
});

function verifier(capacity = 10): Verifier {
  return createVerifier({
    expected: { issuer: server.url, audience: [AUDIENCE] },
    issuer: createIssuer(server.url, { clock }),
    clock,
    cache: new BoundedCache(capacity),
  });
}

const claims = (members: object = {}) => goodClaims({ iss: server.url, ...members });
const header = (members: object = {}) => ({ alg: 'RS256', typ: 'JWT', kid: 'k1', ...members });
const token = (members: object = {}) =>
  signedToken(key, { header: header(members), claims: claims() });

async function verdict(given: string): Promise<string> {
  try {
    await verifier().verify(given);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

const SEGMENTS = 'token contains an invalid number of segments';
const MALFORMED = 'the token is malformed';
const NO_KEY = 'the token is not signed with a key of the issuer';
const BAD_SIGNATURE = 'the token signature is invalid';
const NO_KID = 'the token does not name a key';

/** A signature over what an HMAC attacker would take for the secret: the public key. */
function hmac(secret: string | Buffer, alg: string): string {
  const signed = `${segment(header({ alg }))}.${segment(claims())}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function unsigned(members: object, signature = ''): string {
  return `${segment(header(members))}.${segment(claims())}.${signature}`;
}

function withSignature(change: (signature: Buffer) => Buffer): string {
  const [head = '', body = '', signature = ''] = token().split('.');
  return `${head}.${body}.${change(Buffer.from(signature, 'base64url')).toString('base64url')}`;
}

function ecToken(): string {
  const signed = `${segment(header({ alg: 'ES256', kid: 'ec' }))}.${segment(claims())}`;
  const signature = sign('sha256', Buffer.from(signed), {
    key: ec.privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  return `${signed}.${signature.toString('base64url')}`;
}

const text = (members: object = {}) => JSON.stringify(claims(members));

describe('a token as its issuer makes it passes: the positive twin of all below', () => {
  it.each<[string, () => string]>([
    ['RS256', () => token()],
    [
      'RS384',
      () =>
        signedToken(key, { header: header({ alg: 'RS384' }), claims: claims(), digest: 'sha384' }),
    ],
    [
      'RS512',
      () =>
        signedToken(key, { header: header({ alg: 'RS512' }), claims: claims(), digest: 'sha512' }),
    ],
    ['typ at+jwt', () => token({ typ: 'at+jwt' })],
    ['no typ', () => token({ typ: undefined })],
    ['a thumbprint of a certificate', () => token({ x5t: 'AAAA' })],
    ['a member nobody knows', () => token({ color: 'blue' })],
    [
      'spaces in its JSON',
      () => signedToken(key, { header: JSON.stringify(header(), null, 2), claims: text() }),
    ],
  ])('%s', async (_, make) => expect(await verdict(make())).toBe('accepted'));
});

describe('fact 56: what is no token', () => {
  it.each<[string, () => string, string]>([
    ['no dots', () => 'garbage', SEGMENTS],
    ['two parts', () => 'a.b', SEGMENTS],
    ['four parts', () => `${token()}.x`, SEGMENTS],
    [
      'five parts, as encrypted tokens have',
      () => `${segment({ alg: 'RSA-OAEP', enc: 'A128GCM' })}.a.b.c.d`,
      SEGMENTS,
    ],
    ['two tokens joined, as repeated headers are', () => `${token()},${token()}`, SEGMENTS],
    ['empty parts', () => '..', MALFORMED],
    [
      'a header that is no JSON',
      () => signedToken(key, { header: '{', claims: claims() }),
      MALFORMED,
    ],
    [
      'a header that is a list',
      () => signedToken(key, { header: '[]', claims: claims() }),
      MALFORMED,
    ],
    ['claims that are a text', () => signedToken(key, { claims: '"x"' }), MALFORMED],
    ['padding', () => token().replace('.', '=.'), MALFORMED],
    ['base64 that is not for URLs', () => unsigned({}, '+/'), MALFORMED],
    ['a space', () => `${token()} `.replace(/.$/, ' x'), MALFORMED],
    ['a line end', () => token().replace('.', '\n.'), MALFORMED],
    ['spare bits in the last letter', () => unsigned({}, 'AB'), MALFORMED],
    [
      'bytes that are no UTF-8',
      () => `${Buffer.from('{"x":"\xff"}', 'latin1').toString('base64url')}.e30.`,
      MALFORMED,
    ],
    [
      'a header member twice',
      () =>
        signedToken(key, {
          header: `{"kid":"x",${JSON.stringify(header()).slice(1)}`,
          claims: claims(),
        }),
      MALFORMED,
    ],
    [
      'a claim twice',
      () => signedToken(key, { claims: `{"aud":"x",${text().slice(1)}` }),
      MALFORMED,
    ],
    [
      'a claim twice further down',
      () => signedToken(key, { claims: text({ x: 0 }).replace('"x":0', '"x":{"y":1,"y":2}') }),
      MALFORMED,
    ],
    [
      'more than 10,240 bytes',
      () => signedToken(key, { claims: claims({ x: 'x'.repeat(9_000) }) }),
      'the token is too long',
    ],
  ])('%s', async (_, make, want) => {
    expect(await verdict(make())).toBe(want);
    expect(server.asked).toEqual([]);
  });
});

describe('fact 56: algorithms other than RSA', () => {
  it.each<[string, () => string, string]>([
    ['none', () => unsigned({ alg: 'none' }), 'signing method none is invalid'],
    ['None', () => unsigned({ alg: 'None' }), 'signing method None is invalid'],
    [
      'none beside a good signature',
      () => token({ alg: 'none' }),
      'signing method none is invalid',
    ],
    [
      'HS256 with the public key as secret',
      () => hmac(pem, 'HS256'),
      'signing method HS256 is invalid',
    ],
    ['HS256 with an empty secret', () => hmac('', 'HS256'), 'signing method HS256 is invalid'],
    ['ES256 with a key of the issuer', ecToken, 'signing method ES256 is invalid'],
    ['PS256', () => token({ alg: 'PS256' }), 'signing method PS256 is invalid'],
    ['rs256', () => token({ alg: 'rs256' }), 'signing method rs256 is invalid'],
    ['a list', () => token({ alg: ['RS256'] }), 'signing method is invalid'],
    ['no text at all', () => token({ alg: undefined }), 'signing method is invalid'],
    [
      'a name that objects inherit',
      () => token({ alg: 'constructor' }),
      'signing method constructor is invalid',
    ],
    [
      'a name that would forge a header',
      () => token({ alg: 'x"\r\nset-cookie: a=b' }),
      'signing method is invalid',
    ],
  ])('%s', async (_, make, want) => {
    expect(await verdict(make())).toBe(want);
    expect(server.asked).toEqual([]);
  });
});

describe('fact 57: the key is the issuer’s, named by kid', () => {
  it.each<[string, () => string, string]>([
    ['no kid', () => token({ kid: undefined }), NO_KID],
    ['an empty kid', () => token({ kid: '' }), NO_KID],
    ['a kid that is no text', () => token({ kid: 1 }), NO_KID],
    ['an unknown kid', () => token({ kid: 'k2' }), NO_KEY],
    ['a kid of another case', () => token({ kid: 'K1' }), NO_KEY],
    ['a path as kid', () => token({ kid: '../../../dev/null' }), NO_KEY],
    ['a query as kid', () => token({ kid: "x' UNION SELECT 'secret" }), NO_KEY],
    ['an address as kid', () => token({ kid: elsewhere.url }), NO_KEY],
    ['a kid that objects inherit', () => token({ kid: '__proto__' }), NO_KEY],
    ['the kid of a key for another algorithm', () => token({ kid: 'for-512' }), NO_KEY],
    ['the kid of an elliptic key', () => token({ kid: 'ec' }), NO_KEY],
    ['the kid of a shared secret', () => token({ kid: 'shared' }), NO_KEY],
    ['a key of 1024 bits', () => signedToken(weak, { claims: claims() }), NO_KEY],
    [
      'the kid on another’s signature',
      () => signedToken(attacker, { claims: claims() }),
      BAD_SIGNATURE,
    ],
  ])('%s', async (_, make, want) => expect(await verdict(make())).toBe(want));
});

describe('a header that brings or fetches a key, or changes what is signed', () => {
  it.each<[string, () => object]>([
    ['jku', () => ({ jku: `${elsewhere.url}${JWKS}` })],
    ['x5u', () => ({ x5u: `${elsewhere.url}/chain.pem` })],
    ['jwk', () => ({ jwk: jwk(attacker) })],
    ['x5c', () => ({ x5c: ['AAAA'] })],
    ['crit', () => ({ crit: ['exp'] })],
    ['crit', () => ({ crit: [] })],
    ['crit', () => ({ crit: ['b64'], b64: false })],
    ['b64', () => ({ b64: false })],
    ['zip', () => ({ zip: 'DEF' })],
    ['enc', () => ({ enc: 'A128GCM' })],
  ])('%s, signed by the issuer or by the one it names', async (member, members) => {
    const refused = `the token header ${member} is not supported`;
    expect(await verdict(token(members()))).toBe(refused);
    const forged = signedToken(attacker, { header: header(members()), claims: claims() });
    expect(await verdict(forged)).toBe(refused);
    expect(elsewhere.asked).toEqual([]);
    expect(server.asked).toEqual([]);
  });

  it.each(['JWT', 'jwt', 'application/jwt'])('cty %s: a token within a token', async (cty) =>
    expect(await verdict(token({ cty }))).toBe('nested tokens are not supported'),
  );
});

describe('signatures', () => {
  it.each<[string, () => string]>([
    ['none', () => unsigned({})],
    [
      'one bit changed',
      () => withSignature((it) => Buffer.from(it.map((byte, at) => (at === 7 ? byte ^ 1 : byte)))),
    ],
    ['cut short', () => withSignature((it) => it.subarray(1))],
    ['a zero in front', () => withSignature((it) => Buffer.concat([Buffer.alloc(1), it]))],
    ['zeros', () => withSignature((it) => Buffer.alloc(it.length))],
    ['ones', () => withSignature((it) => Buffer.alloc(it.length, 0xff))],
    [
      'of another digest',
      () => signedToken(key, { header: header(), claims: claims(), digest: 'sha512' }),
    ],
    [
      'of other claims',
      () => token().replace(/\.[^.]+\./, `.${segment(claims({ sub: 'admin' }))}.`),
    ],
    ['of another header', () => token().replace(/^[^.]+/, segment(header({ typ: 'x' })))],
  ])('%s', async (_, make) => expect(await verdict(make())).toBe(BAD_SIGNATURE));
});

describe('verified tokens are remembered', () => {
  it('until they expire, as claims and scopes in the form of an event', async () => {
    const subject = verifier();
    const given = signedToken(key, { claims: claims({ exp: SECONDS + 10, n: 1 }) });
    expect(subject.recall(given)).toBeUndefined();
    const authorization = await subject.verify(given);
    expect(authorization).toEqual({
      type: 'jwt',
      claims: expect.objectContaining({ sub: 'u-1', n: '1' }) as object,
      claimsJson: JSON.stringify(authorization.claims),
      scopes: ['openid', 'shop/read'],
    });
    now += 9_999;
    expect(subject.recall(given)).toBe(authorization);
    expect(server.asked).toEqual([DISCOVERY, JWKS]);
    now += 1;
    expect(subject.recall(given)).toBeUndefined();
    await expect(subject.verify(given)).rejects.toThrow('the token has expired');
  });

  it('not when they were refused', async () => {
    const subject = verifier();
    const given = signedToken(attacker, { claims: claims() });
    await expect(subject.verify(given)).rejects.toThrow(BAD_SIGNATURE);
    expect(subject.recall(given)).toBeUndefined();
  });

  it('and not taken for another with the same signature', async () => {
    const subject = verifier();
    const given = token();
    await subject.verify(given);
    const forged = given.replace(/\.[^.]+\./, `.${segment(claims({ sub: 'admin' }))}.`);
    expect(forged.slice(-300)).toBe(given.slice(-300));
    expect(subject.recall(forged)).toBeUndefined();
    expect(subject.recall(given)).toBeDefined();
  });

  it('not beyond a change of the keys', async () => {
    const subject = verifier();
    const given = token();
    await subject.verify(given);
    server.keys = [jwk(rsaKey('k2'))];
    await expect(subject.verify(token({ kid: 'k2' }))).rejects.toThrow(BAD_SIGNATURE);
    expect(subject.recall(given)).toBeUndefined();
    await expect(subject.verify(given)).rejects.toThrow(NO_KEY);
  });

  it('not beyond the two hours that keys are kept', async () => {
    const subject = verifier();
    const given = signedToken(key, { claims: claims({ exp: SECONDS + 86_400 }) });
    await subject.verify(given);
    now += 7_200_000;
    expect(subject.recall(given)).toBeUndefined();
  });

  it('so many and no more: the oldest makes room', async () => {
    const subject = verifier(2);
    const [a, b, c] = ['a', 'b', 'c'].map((sub) =>
      signedToken(key, { claims: claims({ sub }) }),
    ) as [string, string, string];
    for (const given of [a, b, c]) await subject.verify(given);
    expect(subject.recall(a)).toBeUndefined();
    expect(subject.recall(b)).toBeDefined();
    expect(subject.recall(c)).toBeDefined();
  });
});
