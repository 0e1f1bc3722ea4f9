import { authorizationFault } from '../../../gateway/route/authorization-fault.ts';

const HASH = 'w1Xc6WwWEogNEZQP/dkBTThsJT4MNlKmzQanIm970rY=';

test.each([
  [
    'Bearer abc',
    `Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): 'HASH'.`,
  ],
  [
    'Basic YTpi',
    `Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): 'HASH'.`,
  ],
  [
    'Basic YWI6Yw==',
    "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) Authorization=HASH",
  ],
  ['AWS4-HMAC-SHA256 Credential=x', undefined],
])('%s (REST fact 21)', (authorization, want) => {
  const hash = /[A-Za-z0-9+/]{43}=/;
  expect(authorizationFault(authorization)?.replace(hash, 'HASH')).toBe(want);
});

test('the header is hashed, not shown (REST fact 21)', () => {
  expect(authorizationFault('Bearer abc')).toContain(HASH);
});
