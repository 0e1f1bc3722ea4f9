import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { authorizer } from '../../../handlers/authorizer/authorize.ts';
import { WarmSecret } from '../../../handlers/authorizer/secret.ts';

const now = Date.UTC(2026, 0, 1);
const second = now / 1000;
const value = 'k'.repeat(64);
const stages = {
  AWSCURRENT: { version: 'v2', value },
  AWSPREVIOUS: { version: 'v1', value: 'o'.repeat(64) },
};
const secret = new WarmSecret(
  (stage) => Promise.resolve(stages[stage]),
  () => now,
);
const handler = authorizer({ tables: [{ 'POST /reports': ['reports'] }], secret, now: () => now });

const claims = {
  iss: 'gatehouse-partners',
  sub: 'atlas',
  scope: 'reports',
  iat: second,
  exp: second + 60,
};

interface Changes {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: string;
}

async function token({ claims: changed = {}, header = {}, key = value }: Changes = {}) {
  const payload = JSON.parse(JSON.stringify({ ...claims, ...changed })) as JWTPayload;
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'HS256', kid: 'v2', ...header })
    .sign(new TextEncoder().encode(key));
}

const call = (authorizationToken: string) =>
  handler({
    type: 'TOKEN',
    methodArn: 'arn:aws:execute-api:us-east-1:123456789012:api1/prod/POST/reports',
    authorizationToken,
  });

test('a token of a partner is answered with its policy and whose it is', async () => {
  expect(await call(`Bearer ${await token()}`)).toEqual({
    principalId: 'atlas',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'execute-api:Invoke',
          Resource: ['arn:aws:execute-api:us-east-1:123456789012:api1/prod/POST/reports'],
        },
        {
          Effect: 'Deny',
          Action: 'execute-api:Invoke',
          NotResource: ['arn:aws:execute-api:us-east-1:123456789012:api1/prod/POST/reports'],
        },
      ],
    },
    context: { partnerId: 'atlas', scope: 'reports' },
  });
});

test.each([
  ['the version before is still accepted', { header: { kid: 'v1' }, key: 'o'.repeat(64) }],
  ['a token that expires within the second', { claims: { exp: second + 1 } }],
  ['a clock that goes a minute ahead', { claims: { iat: second + 60 } }],
  ['a token without scopes is its partner’s', { claims: { scope: undefined } }],
])('accepted: %s', async (_, changes: Changes) => {
  expect((await call(`Bearer ${await token(changes)}`)).principalId).toBe('atlas');
});

test.each([
  ['another key', { key: 'x'.repeat(64) }],
  ['the key of another version', { header: { kid: 'v1' } }],
  ['an unknown version', { header: { kid: 'v3' } }],
  ['no version', { header: { kid: undefined } }],
  ['another algorithm of the same key', { header: { alg: 'HS512' } }],
  ['an extension that must be understood', { header: { crit: ['b64'], b64: true } }],
  ['another issuer', { claims: { iss: 'gatehouse' } }],
  ['no issuer', { claims: { iss: undefined } }],
  ['an expired one', { claims: { exp: second } }],
  ['no expiry', { claims: { exp: undefined } }],
  ['not valid yet', { claims: { nbf: second + 1 } }],
  ['made in the future', { claims: { iat: second + 61 } }],
  ['no time of making', { claims: { iat: undefined } }],
  ['no partner', { claims: { sub: undefined } }],
  ['a partner’s name of other characters', { claims: { sub: '../atlas' } }],
])('Unauthorized: %s', async (_, changes: Changes) => {
  await expect(call(`Bearer ${await token(changes)}`)).rejects.toThrow(/^Unauthorized$/);
});

test.each([
  ['nothing', () => ''],
  ['a bare token', (good: string) => good],
  ['another scheme', (good: string) => `Basic ${good}`],
  ['an unsigned token', () => `Bearer ${new UnsecuredJWT(claims).encode()}`],
  ['no signature', (good: string) => `Bearer ${good.replace(/\.[^.]*$/, '.')}`],
  ['a part too many', (good: string) => `Bearer ${good}.x`],
  ['a changed payload', (good: string) => `Bearer ${good.replace(/\.(...)/, '.e30')}`],
  ['an endless token', (good: string) => `Bearer ${good}${'a'.repeat(5000)}`],
  ['something behind it', (good: string) => `Bearer ${good} x`],
])('Unauthorized: %s', async (_, authorization) => {
  await expect(call(authorization(await token()))).rejects.toThrow(/^Unauthorized$/);
});

test('when the secret cannot be had the call fails, and is not Unauthorized', async () => {
  const away = new WarmSecret(() => Promise.reject(new Error('away')));
  const failing = authorizer({ tables: [], secret: away, now: () => now });
  const authorizationToken = `Bearer ${await token()}`;
  await expect(failing({ type: 'TOKEN', methodArn: 'a/b', authorizationToken })).rejects.toThrow(
    /^away$/,
  );
});
