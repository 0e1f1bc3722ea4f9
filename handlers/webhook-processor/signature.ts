import { createHmac } from 'node:crypto';

/**
 * The value of `Gatehouse-Signature`: the second of signing, and the HMAC-SHA256 of that second, a
 * dot and the body, in hexadecimal. The receiver refuses an old second, and thereby a replay.
 *
 * @param now epoch milliseconds
 */
export function signatureOf(secret: string, body: string, now: number): string {
  const seconds = Math.floor(now / 1000);
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${digest}`;
}
