import type { Right } from '../rights/grants.ts';
import type { Secret } from './records.ts';
import { noSecret } from './errors.ts';
import type { SecretStore } from './store.ts';

/** What the actions of Secrets Manager work with. */
export interface SecretsContext {
  readonly store: SecretStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Makes UUIDs. */
  readonly newId: () => string;
  /** What stands behind a secret's name in its ARN. */
  readonly newSuffix: () => string;
}

/** @throws ResourceNotFoundException */
export function secretOf({ store }: SecretsContext, id: string): Secret {
  const secret = store.find(id);
  if (secret === undefined) throw noSecret();
  return secret;
}

/** The right to an action on a secret; on its name as it was sent, where there is none. */
export function rightTo({ store }: SecretsContext, name: string, id: string): readonly Right[] {
  const arn = store.find(id)?.arn;
  const resource = arn?.split(':').slice(5).join(':') ?? `secret:${id.replace(/^.*:secret:/, '')}`;
  return [`secretsmanager:${name} ${resource}`];
}

export const seconds = (milliseconds: number): number => milliseconds / 1000;
