import { createHash } from 'node:crypto';
import { idempotentParameterMismatch } from './refusal.ts';
import { prefixes } from './prefixes.ts';
import { namesBelow } from './walk.ts';
import type { Database, Write } from '../level/database.ts';
import type { Input } from './dynalite.ts';

/** A client request token is valid for ten minutes after its transaction. */
const lifetime = 10 * 60 * 1000;

interface Token {
  readonly digest: string;
  readonly expires: number;
}

/** The same text for the same parameters, in whatever order a client writes a map. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return members.map(([name, member]) => [name, canonical(member)]);
};

/** An operation's request members, without the parsed expressions dynalite adds as `_condition` and `_updates`. */
const requested = (operation: Input): Input =>
  Object.fromEntries(Object.entries(operation).filter(([name]) => !name.startsWith('_')));

function digestOf(input: Input): string {
  const entries = (input['TransactItems'] as Record<string, Input>[]).map((entry) =>
    Object.entries(entry).map(([kind, operation]) => [kind, canonical(requested(operation))]),
  );
  return createHash('sha256').update(JSON.stringify(entries)).digest('base64');
}

const tokenAt = (database: Database, key: string): Token | undefined => {
  const text = database.current(key);
  return text === undefined ? undefined : (JSON.parse(text) as Token);
};

/**
 * The write that remembers a transaction's token, for the transaction's own batch; none without a token; `known` when
 * the same transaction was done under it within ten minutes.
 * @throws IdempotentParameterMismatchException when another was
 */
export function rememberToken(database: Database, input: Input, now: number): Write[] | 'known' {
  const token = input['ClientRequestToken'];
  if (typeof token !== 'string') return [];
  const key = prefixes.token + token;
  const digest = digestOf(input);
  const known = tokenAt(database, key);
  if (known && known.expires > now) {
    if (known.digest !== digest) throw idempotentParameterMismatch();
    return 'known';
  }
  return [{ key, value: JSON.stringify({ digest, expires: now + lifetime } satisfies Token) }];
}

/** Forgets the tokens whose ten minutes have passed. */
export async function expireTokens(database: Database, now: number): Promise<void> {
  for (const token of await namesBelow(database, prefixes.token)) {
    const key = prefixes.token + token;
    if ((tokenAt(database, key)?.expires ?? now) < now) database.stage([{ key }]);
  }
  await database.landed();
}
