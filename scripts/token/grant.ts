import { readSettings, generatedApis } from '../../infra/data/generated-api.ts';
import type { Grant } from './mint.ts';

export interface Asked {
  readonly partner: string;
  /** Scopes, separated by spaces. Default: every scope that the documents name. */
  readonly scope?: string | undefined;
  readonly minutes: string;
}

/**
 * What a token is to say, held against the documents: partners are the keys of their usage plans, scopes are those
 * that their operations name.
 *
 * @param root the project's folder
 * @throws Error naming what is not there, and what is
 */
export function grantOf(root: string, { partner, scope, minutes }: Asked): Grant {
  const settings = generatedApis(root).map((api) => readSettings(root, api));
  const plans = settings.flatMap(({ usagePlans }) => usagePlans ?? []);
  const partners = [...new Set(plans.flatMap(({ apiKeys }) => apiKeys ?? []))];
  refuseUnknown('partner', [partner], partners);
  const known = [...new Set(settings.flatMap((it) => Object.values(it.scopes ?? {}).flat()))];
  const scopes = scope === undefined ? known : scope.split(' ').filter((it) => it !== '');
  refuseUnknown('scope', scopes, known);
  const lifetime = Number(minutes);
  if (!Number.isInteger(lifetime) || lifetime < 1 || lifetime > longestMinutes) {
    throw new Error(`--minutes is ${minutes}: say a whole number from 1 to ${longestMinutes}.`);
  }
  return { partner, scopes, minutes: lifetime };
}

/** A day: a token cannot be taken back. */
const longestMinutes = 1440;

function refuseUnknown(what: string, said: readonly string[], known: readonly string[]): void {
  const unknown = said.filter((it) => !known.includes(it));
  if (unknown.length === 0) return;
  throw new Error(
    `No document names the ${what} ${unknown.join(', ')}: known are ${known.join(', ') || 'none'}.`,
  );
}
