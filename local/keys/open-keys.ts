import { join } from 'node:path';
import { usagePlansOf } from '../../infra/data/usage-plans.ts';
import { settingsOfAll } from '../project/settings-of-all.ts';
import { randomText } from '../secrets/random-text.ts';
import { KeyStore } from './key-store.ts';

/** As many as a key that API Gateway makes has. */
const characters = 40;

/**
 * Opens the keys of the partners that the documents' usage plans name.
 *
 * @param root the project's folder
 * @throws Error naming plans that contradict each other, or a file of keys that cannot be read
 */
export function openKeys(root: string, dataFolder: string): Promise<KeyStore> {
  const plans = usagePlansOf(settingsOfAll(root));
  return KeyStore.open({
    path: join(dataFolder, 'api-keys.json'),
    partners: [...new Set(plans.flatMap(({ apiKeys }) => apiKeys))],
    now: () => Date.now(),
    newValue: () => randomText(characters),
  });
}
