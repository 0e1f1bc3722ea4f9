import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import type { WarmSecret } from './secret.ts';

/** Who made the tokens of partners, their member `iss`. */
export const issuer = 'gatehouse-partners';

/** What a verified token says. */
export interface PartnerToken {
  /** `sub`. */
  readonly partnerId: string;
  readonly scopes: readonly string[];
}

/** A partner's name, as in the usage plans. */
const partnerName = /^[a-z][a-z0-9-]{0,63}$/;

/** Longer ones are no tokens of ours, and are not decoded. */
const longestToken = 4096;

/**
 * Verifies a partner's token: HS256, signed with the version of the secret that `kid` names, not
 * expired, made by us.
 *
 * @param authorization `Bearer <token>`
 * @returns `undefined` for everything that is no such token
 * @throws the error of Secrets Manager when the keys cannot be had
 */
export async function verifyToken(
  authorization: string,
  secret: Pick<WarmSecret, 'keyOf'>,
  now: number,
): Promise<PartnerToken | undefined> {
  const [, token] = /^Bearer ([\w.-]+)$/i.exec(authorization) ?? [];
  if (token === undefined || token.length > longestToken) return undefined;
  const version = versionOf(token);
  const key = version === undefined ? undefined : await secret.keyOf(version);
  if (key === undefined) return undefined;
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      issuer,
      requiredClaims: ['sub', 'exp', 'iat'],
      currentDate: new Date(now),
    });
    return partnerOf(payload, now);
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

/** Clocks may differ by a minute about when a token was made. */
function partnerOf({ sub = '', scope, iat = Infinity }: JWTPayload, now: number) {
  if (!partnerName.test(sub) || iat > now / 1000 + 60) return undefined;
  return { partnerId: sub, scopes: typeof scope === 'string' ? scope.split(' ') : [] };
}

/** A token of ours needs no extension (`crit`); one that has any is not decoded further. */
function versionOf(token: string): string | undefined {
  try {
    const { alg, kid, crit } = decodeProtectedHeader(token);
    return alg === 'HS256' && crit === undefined ? kid : undefined;
  } catch {
    return undefined;
  }
}
