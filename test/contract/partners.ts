import aws4 from 'aws4';
import { randomUUID } from 'node:crypto';
import { plansFor } from '../../infra/data/usage-plans.ts';
import type { UsagePlanSettings } from '../../infra/data/generated-api.ts';
import { operator } from '../../local/api-config.ts';
import { settingsOfAll } from '../../local/project/settings-of-all.ts';
import { mintToken, type SigningKey } from '../../scripts/token/mint.ts';
import type { Omission } from './cases.ts';
import type { Credential } from './document.ts';

/** A partner of a case's own: nobody else has its name, and what it owns. */
export interface Partner {
  readonly id: string;
}

export const newPartner = (): Partner => ({ id: `partner-${randomUUID().slice(0, 8)}` });

/** What partners are let in by. */
export interface PartnerAccess {
  readonly signingKey: SigningKey;
  /** Access token of the app client. */
  poolToken(): Promise<string>;
  /** Epoch milliseconds, by the clock of the gateways. */
  now(): number;
}

/** A request before its credentials. */
export interface Unsigned {
  readonly method: string;
  readonly url: string;
}

export interface Bearing {
  readonly partner: Partner;
  readonly lacks: Omission;
  /** Whether the key is of the plan with the smallest burst; else it is of the one with the largest. */
  readonly isTight: boolean;
  /** What opens the operation: who lacks the scope has every other. */
  readonly tokenScopes: readonly string[];
}

type Headers = Readonly<Record<string, string>>;

/** The headers by which a caller shows who it is, without what it is to lack. */
export async function credentialHeaders(
  access: PartnerAccess,
  credentials: readonly Credential[],
  request: Unsigned,
  bearing: Bearing,
): Promise<Headers> {
  const makers: Readonly<Record<Credential, () => Promise<Headers>>> = {
    key: () => Promise.resolve(keyHeader(bearing)),
    cognito: async () => bearer(await access.poolToken(), bearing),
    token: async () => bearer(await partnerToken(access, bearing), bearing),
    signature: () => Promise.resolve(signature(request, access.now(), bearing)),
    jwt: () => Promise.resolve({}),
  };
  const made = await Promise.all(credentials.map((it) => makers[it]()));
  return Object.assign({}, ...made) as Headers;
}

function keyHeader({ lacks, isTight }: Bearing): Headers {
  if (lacks === 'the key') return {};
  const known = keyOf((isTight ? plans[0] : plans.at(-1))?.apiKeys?.[0] ?? '');
  return { 'x-api-key': lacks === 'a known key' ? 'unknown-unknown-unknown' : known };
}

function bearer(token: string, { lacks }: Bearing): Headers {
  if (lacks === 'the token') return {};
  // The first letter of the signature; the last has bits that mean nothing.
  const forged = (): string =>
    token.replace(
      /\.(.)([^.]*)$/,
      (_, first, rest) => `.${first === 'A' ? 'B' : 'A'}${String(rest)}`,
    );
  return { authorization: `Bearer ${lacks === 'a good token' ? forged() : token}` };
}

const scopes = [...settingsOfAll('.').values()].flatMap(({ scopes = {} }) =>
  Object.values(scopes).flat(),
);

/** By the time of day, which the authorizer's function goes by. */
const partnerToken = (
  { signingKey }: PartnerAccess,
  { partner, lacks, tokenScopes }: Bearing,
): Promise<string> => {
  const others = scopes.filter((it) => !tokenScopes.includes(it));
  return mintToken(
    { partner: partner.id, scopes: lacks === 'the scope' ? others : scopes, minutes: 60 },
    signingKey,
    Date.now(),
  );
};

function signature({ method, url }: Unsigned, now: number, { lacks }: Bearing): Headers {
  if (lacks === 'the signature') return {};
  const date = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const signed = aws4.sign(
    {
      ...{ method, path: url, host: 'localhost', headers: { 'X-Amz-Date': date } },
      ...{ service: 'execute-api', region: 'us-east-1' },
    },
    operator,
  );
  return Object.fromEntries(
    Object.entries(signed.headers).map(([name, value]) => [name, String(value)]),
  );
}

/** The plans of all APIs, the smallest burst first. */
const plans = plansOf().toSorted((a, b) => burstOf(a) - burstOf(b));

function burstOf({ throttle }: UsagePlanSettings): number {
  return throttle?.burstLimit ?? Infinity;
}

function plansOf(): readonly UsagePlanSettings[] {
  const all = settingsOfAll('.');
  const [first = ''] = [...all].flatMap(([api, { usagePlans }]) => (usagePlans ? [api] : []));
  return all.has(first) ? plansFor(first, all) : [];
}

function keyOf(name: string): string {
  return `${name}-`.padEnd(30, 'k');
}

/** Keys and plans of an API, as its gateway's configuration has them. */
export function keysAndPlans(api: string) {
  const usagePlans = plansFor(api, settingsOfAll('.'));
  const names = [...new Set(usagePlans.flatMap(({ apiKeys = [] }) => apiKeys))];
  return { usagePlans, apiKeys: names.map((name) => ({ name, value: keyOf(name) })) };
}
