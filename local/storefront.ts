import type { Gateway } from '../gateway/index.ts';
import { isAws } from './addresses/endpoints.ts';
import type { ApiSetting } from './api-config.ts';
import { bucketName } from './embedded/resource-names.ts';
import { fullName } from './functions/full-name.ts';
import { Seeded } from './seed/first-start.ts';
import type { SeedBucket } from './seed/seed-catalog.ts';
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
    images: imagesOf(setting),
    userPool: { ...pool, definition: project.userPool },
  });
  await seeded.add(identity);
}

/** Pictures go where the project has a bucket for them, and never to AWS. */
function imagesOf({ project, names, backends }: ApiSetting): SeedBucket | undefined {
  const { s3 } = backends.services.endpoints;
  if (s3 === undefined || isAws(s3) || !Object.hasOwn(project.resources.buckets, 'media')) {
    return undefined;
  }
  return { endpoint: s3, bucket: bucketName(names, 'media') };
}
