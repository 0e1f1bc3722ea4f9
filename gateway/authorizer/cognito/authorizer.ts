import type { Clock } from '../../clock.ts';
import type { CognitoAuthorizer } from '../../deployment/rest/authorization.ts';
import type { JsonObject } from '../../document/document.ts';
import type { CognitoAuthorization, RestRouted } from '../../rest-call.ts';
import type { RestError } from '../../rest-error.ts';
import type { BoundedCache } from '../bounded-cache.ts';
import { scopesOf } from '../jwt/claims.ts';
import { withoutScheme } from '../jwt/decode.ts';
import { IssuerError } from '../jwt/issuer-error.ts';
import type { Issuer } from '../jwt/issuer.ts';
import type { KeySet } from '../jwt/keys.ts';
import { verifySignature } from '../jwt/signature.ts';
import { TokenError } from '../jwt/token-error.ts';
import { authorizerFault, unauthorized } from '../rest-refusal.ts';
import { claimStrings } from './claims.ts';

/** A token that was verified, and the keys that were current then. */
export interface VerifiedUserToken {
  readonly token: string;
  readonly issuer: Issuer;
  readonly keys: KeySet;
  readonly claims: JsonObject;
  readonly authorization: CognitoAuthorization;
}

export interface CognitoIdentifierOptions {
  /** By the `iss` of a token. */
  readonly issuers: ReadonlyMap<string, Issuer>;
  readonly clock: Clock;
  readonly cache: BoundedCache<VerifiedUserToken>;
  readonly log: (line: string) => void;
}

const EXPIRED = 'The incoming token has expired';

/**
 * Makes one Cognito authorizer's way of identifying a caller (fact 206): an ID token of one of its user
 * pools, or, where the method has scopes, an access token with one of them. It throws RestError
 * UNAUTHORIZED, and AUTHORIZER_CONFIGURATION_ERROR where a pool's keys cannot be had.
 *
 * A verified token is remembered until it expires, whatever `authorizerResultTtlInSeconds` says: what it
 * may do is asked anew for each call.
 */
export function cognitoIdentifier(
  authorizer: CognitoAuthorizer,
  options: CognitoIdentifierOptions,
): (call: RestRouted, scopes: readonly string[]) => Promise<CognitoAuthorization> {
  return async (call, scopes) => {
    const token = withoutScheme(authorizer.identitySources[0]?.read(call) ?? '');
    if (token === '') throw unauthorized(call, authorizer, 'there is no token');
    try {
      const { claims, authorization } = await verified(token, options);
      checkClaims(claims, authorizer, scopes, options.clock.now());
      return authorization;
    } catch (error) {
      throw refusalOf(error, call, authorizer, options.log);
    }
  };
}

function refusalOf(
  error: unknown,
  call: RestRouted,
  authorizer: CognitoAuthorizer,
  log: (line: string) => void,
): RestError | Error {
  if (error instanceof TokenError) {
    const { message } = error;
    return unauthorized(call, authorizer, message, message === EXPIRED ? EXPIRED : undefined);
  }
  if (error instanceof IssuerError) {
    log(`authorizer ${authorizer.name}: ${error.message}`);
    return authorizerFault(call, authorizer, 'AUTHORIZER_CONFIGURATION_ERROR', error.description);
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** The end of the signature: hashing the whole token would cost ten times as much as comparing it. */
const cacheKey = (token: string): string => token.slice(-43);

async function verified(
  token: string,
  { issuers, clock, cache }: CognitoIdentifierOptions,
): Promise<VerifiedUserToken> {
  const seen = cache.get(cacheKey(token), clock.now());
  if (seen?.token === token && seen.keys === seen.issuer.fresh()) return seen;
  const issuerOf = ({ iss }: JsonObject): Issuer => {
    const issuer = typeof iss === 'string' ? issuers.get(iss) : undefined;
    if (issuer === undefined)
      throw new TokenError('the token is of no user pool of the authorizer');
    return issuer;
  };
  const { claims, keys } = await verifySignature(token, issuerOf);
  if (typeof claims.exp !== 'number' || claims.exp * 1_000 <= clock.now())
    throw new TokenError(EXPIRED);
  const authorization = { type: 'COGNITO_USER_POOLS', claims: claimStrings(claims) } as const;
  const entry = { token, issuer: issuerOf(claims), keys, claims, authorization };
  cache.set(cacheKey(token), entry, claims.exp * 1_000);
  return entry;
}

function checkClaims(
  claims: JsonObject,
  authorizer: CognitoAuthorizer,
  scopes: readonly string[],
  now: number,
): void {
  const { nbf, aud, token_use: use } = claims;
  if (nbf !== undefined && (typeof nbf !== 'number' || nbf * 1_000 > now))
    throw new TokenError('the token is not valid yet');
  const wanted = scopes.length === 0 ? 'id' : 'access';
  if (use !== wanted)
    throw new TokenError(`the method takes ${wanted} tokens: its scopes are [${scopes.join(' ')}]`);
  if (scopes.length > 0) {
    const granted = scopesOf(claims);
    if (!scopes.some((scope) => granted.includes(scope)))
      throw new TokenError(`the token has none of the scopes ${scopes.join(' ')}`);
  }
  if (!authorizer.isValidAudience(typeof aud === 'string' ? aud : ''))
    throw new TokenError('the audience does not match identityValidationExpression');
}
