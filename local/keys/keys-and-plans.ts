import type { GatewayConfig } from '../../gateway/index.ts';
import { plansFor } from '../../infra/data/usage-plans.ts';
import type { SettingsOfApis } from '../../infra/data/usage-plans.ts';
import type { KeyStore } from './key-store.ts';

/**
 * Keys and plans as the gateway of an API is configured with them: documents name partners, and each of
 * a partner's keys is in the partner's plan.
 */
export function keysAndPlans(
  api: string,
  settings: SettingsOfApis,
  keys: Pick<KeyStore, 'partners' | 'keysOf'>,
): Pick<GatewayConfig, 'apiKeys' | 'usagePlans'> {
  const all = keys.partners.flatMap((partner) => keys.keysOf(partner));
  return {
    apiKeys: all.map(({ name, value }) => ({ name, value })),
    usagePlans: plansFor(api, settings).map((plan) => ({
      ...plan,
      apiKeys: (plan.apiKeys ?? []).flatMap((it) => keys.keysOf(it).map(({ name }) => name)),
    })),
  };
}
