import type { Clock } from '../../clock.ts';
import { fetchJson, issuerUrl } from './fetch-json.ts';
import type { FetchLimits } from './fetch-json.ts';
import { IssuerError } from './issuer-error.ts';
import { readKeySet } from './keys.ts';
import type { KeySet } from './keys.ts';

/** An issuer's keys, fetched when needed and kept for two hours (facts 57, 69, 70). */
export interface Issuer {
  /** Fetches the discovery document unless it is fresh, as an import does. Rejects with an IssuerError. */
  discover(): Promise<void>;
  /** The keys while they are fresh; `undefined` when they must be fetched. */
  fresh(): KeySet | undefined;
  /**
   * Fresh keys, fetched again when they do not have `kid`, for that reason at most once a minute.
   * Calls at the same time share one exchange. Rejects with an IssuerError.
   */
  keysFor(kid: string): Promise<KeySet>;
}

export interface IssuerOptions {
  readonly clock: Clock;
  /** Default 1,500 ms and 150,000 bytes for each document (fact 69). */
  readonly limits?: FetchLimits;
}

const LIMITS: FetchLimits = { timeoutMs: 1_500, maxBytes: 150_000 };
const KEPT_MS = 2 * 60 * 60 * 1_000;
const REFETCH_MS = 60_000;

interface Kept<T> {
  readonly value: T;
  readonly until: number;
}

/** @param url the authorizer's `issuer`, as the document has it */
export function createIssuer(url: string, { clock, limits = LIMITS }: IssuerOptions): Issuer {
  let keysUri: Kept<string> | undefined;
  let keys: Kept<KeySet> | undefined;
  let refetched = -Infinity;

  const keep = <T>(value: T): Kept<T> => ({ value, until: clock.now() + KEPT_MS });
  const valueOf = <T>(kept: Kept<T> | undefined): T | undefined =>
    kept !== undefined && clock.now() < kept.until ? kept.value : undefined;

  const discover = shared(async () => {
    const known = valueOf(keysUri);
    if (known !== undefined) return known;
    keysUri = keep(await fetchKeysUri(url, limits));
    return keysUri.value;
  });
  const fetchKeys = shared(async () => {
    keys = keep(await fetchKeySet(await discover(), limits));
    return keys.value;
  });
  const refetchKeys = async (known: KeySet): Promise<KeySet> => {
    refetched = clock.now();
    // Keys that are still fresh are not lost because their issuer does not answer now.
    return fetchKeys().catch(() => known);
  };

  return {
    discover: async () => {
      await discover();
    },
    fresh: () => valueOf(keys),
    keysFor: async (kid) => {
      const known = valueOf(keys) ?? (await fetchKeys());
      const mayRefetch = !known.has(kid) && clock.now() - refetched >= REFETCH_MS;
      return mayRefetch ? refetchKeys(known) : known;
    },
  };
}

/** Calls while one is under way get its result. */
function shared<T>(run: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () => {
    pending ??= run().finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

async function fetchKeysUri(issuer: string, limits: FetchLimits): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const document = await fetchJson(address, limits);
    const uri = (document as { jwks_uri?: unknown } | null)?.jwks_uri;
    if (typeof uri !== 'string') throw new Error('it names no jwks_uri');
    issuerUrl(uri);
    return uri;
  } catch (error) {
    throw new IssuerError(
      'OIDC discovery endpoint communication error',
      `${address}: ${reason(error)}`,
    );
  }
}

async function fetchKeySet(address: string, limits: FetchLimits): Promise<KeySet> {
  try {
    const set = readKeySet(await fetchJson(address, limits));
    if (set === undefined) throw new Error('it is no JWKS document');
    return set;
  } catch (error) {
    throw new IssuerError('JWKS communication error', `${address}: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
