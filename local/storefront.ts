import type { Gateway } from '../gateway/index.ts';
import type { ApiSetting } from './api-config.ts';
import { fullName } from './functions/function-settings.ts';
import { Seeded } from './seed/first-start.ts';
import { shopOf } from './seed/shop.ts';

/** The API whose operations a first start fills the shop by, and whose lines are printed. */
export const storefront = 'storefront';

/** Once for each pair of backends, and never on AWS. */
export async function fillShop(setting: ApiSetting, gateway: Gateway): Promise<void> {
  const { project, names, dataFolder, backends, say } = setting;
  const seeded = new Seeded(dataFolder);
  const { identity, pool, dynamodb } = backends;
  if (identity === undefined || (await seeded.has(identity))) return;
  say('First start: making products, demo users and orders.');
  const { seed } = await import('./seed/seed.ts');
  await seed({
    root: project.root,
    shop: shopOf(gateway),
    tableName: (name) => fullName(names, name),
    dynamodb,
    userPool: { ...pool, definition: project.userPool },
  });
  await seeded.add(identity);
}
