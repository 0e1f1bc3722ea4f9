import { hashPassword, scryptHasher, verifyPassword } from '../../../local/user-pool/passwords.ts';
import { checkPassword } from '../../../local/user-pool/passwords.ts';

test('a hash is salted, and only its own password meets it', async () => {
  const [one, two] = await Promise.all([
    hashPassword(scryptHasher, 'pässword'),
    hashPassword(scryptHasher, 'pässword'),
  ]);

  expect(one.hash).not.toBe(two.hash);
  expect(await verifyPassword(scryptHasher, 'pässword', one)).toBe(true);
  expect(await verifyPassword(scryptHasher, 'pa\u0308ssword', one)).toBe(true);
  expect(await verifyPassword(scryptHasher, 'passwort', one)).toBe(false);
});

test('nothing meets the password of nobody, not even what derives to its hash', async () => {
  const zeros = { derive: () => Promise.resolve(Buffer.alloc(32)) };

  expect(await verifyPassword(zeros, 'anything')).toBe(false);
});

const all = {
  minimumLength: 8,
  ...{ requireLowercase: true, requireUppercase: true, requireNumbers: true, requireSymbols: true },
};

test.each([
  ['Aa1!', 'Password not long enough'],
  ['AAAAAA1!', 'Password must have lowercase characters'],
  ['aaaaaa1!', 'Password must have uppercase characters'],
  ['Aaaaaaa!', 'Password must have numeric characters'],
  ['Aaaaaaa1', 'Password must have symbol characters'],
  [' Aaaaaa1!', 'Password is not of the permitted form'],
  [`Aa1!${'x'.repeat(253)}`, 'Password is not of the permitted form'],
])('%s is refused: %s', (password, reason) => {
  expect(() => checkPassword(all, password)).toThrow(
    expect.objectContaining({
      name: 'InvalidPasswordException',
      message: `Password did not conform with policy: ${reason}`,
    }) as Error,
  );
});

test.each([
  ['Aaaaaa1!', all],
  ['aaaaaaaa', { minimumLength: 8 }],
])('%s is accepted', (password, policy) => {
  expect(() => checkPassword(policy, password)).not.toThrow();
});
