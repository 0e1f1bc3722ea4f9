import { signatureOf } from '../../../handlers/webhook-processor/signature.ts';

test('signs the second, a dot and the body', () => {
  // printf '1795262400.{}' | openssl dgst -sha256 -hmac secret
  expect(signatureOf('secret', '{}', 1_795_262_400_999)).toBe(
    't=1795262400,v1=30ec5002948f9a3f19e66e797377fc293f0bcda552a0b8bd98d47406360a7f02',
  );
});

test.each([
  ['another secret', 'other', '{}', 1_795_262_400_000],
  ['another body', 'secret', '{ }', 1_795_262_400_000],
  ['another second', 'secret', '{}', 1_795_262_401_000],
])('%s has another signature', (_, secret, body, now) => {
  expect(signatureOf(secret, body, now)).not.toBe(signatureOf('secret', '{}', 1_795_262_400_000));
});
