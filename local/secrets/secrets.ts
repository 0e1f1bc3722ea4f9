import type { Resources } from '../../infra/data/project-data.ts';
import type { JsonService } from '../aws-json/json-service.ts';
import { createSecret, newSecret } from './actions/create-secret.ts';
import { describeSecret } from './actions/describe-secret.ts';
import { getSecretValue } from './actions/get-secret-value.ts';
import { listSecrets } from './actions/list-secrets.ts';
import { putSecretValue } from './actions/put-secret-value.ts';
import { updateSecretVersionStage } from './actions/update-secret-version-stage.ts';
import { randomText } from './random-text.ts';
import type { SecretsContext } from './service.ts';
import { current, withVersion } from './stages.ts';
import { SecretStore } from './store.ts';

export interface SecretsOptions {
  /** Where secrets are kept. One process may use it at a time. */
  readonly folder: string;
  /** Secrets by their full names: those that are missing are made, with a value of their own. */
  readonly declared: Resources['secrets'];
  readonly now: () => number;
  /** Makes UUIDs. */
  readonly newId: () => string;
}

export interface Secrets {
  readonly service: JsonService;
  close(): Promise<void>;
}

/**
 * Opens Secrets Manager.
 *
 * @throws Error naming file and line of a damaged journal
 */
export async function openSecrets({ folder, declared, ...rest }: SecretsOptions): Promise<Secrets> {
  const store = await SecretStore.open(folder);
  const context: SecretsContext = { ...rest, store, newSuffix: () => randomText(6) };
  for (const [name, { description, length }] of Object.entries(declared)) {
    if (store.find(name) !== undefined) continue;
    const text = randomText(length);
    const version = { id: rest.newId(), text, stages: [current], createdAt: rest.now() };
    await store.put(withVersion(newSecret(context, name, description), version));
  }
  return {
    service: {
      target: 'secretsmanager',
      name: 'Secrets Manager',
      version: '1.1',
      actions: new Map([
        ['CreateSecret', createSecret(context)],
        ['DescribeSecret', describeSecret(context)],
        ['GetSecretValue', getSecretValue(context)],
        ['ListSecrets', listSecrets(context)],
        ['PutSecretValue', putSecretValue(context)],
        ['UpdateSecretVersionStage', updateSecretVersionStage(context)],
      ]),
    },
    close: () => store.close(),
  };
}
