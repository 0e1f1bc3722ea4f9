import { putImages, type SeedBucket } from './put-images.ts';
import { putProducts } from './put-products.ts';
import { seedProducts } from './products.ts';

export type { SeedBucket } from './put-images.ts';

export interface CatalogOptions {
  readonly root: string;
  readonly dynamodb: string;
  /** Full name of the table. */
  readonly catalog: string;
  readonly images?: SeedBucket | undefined;
}

/** Fills the catalog with the demo's products, and the bucket with a picture of each. */
export async function seedCatalog(options: CatalogOptions): Promise<void> {
  const { root, dynamodb, catalog, images } = options;
  const products = await seedProducts(root);
  await Promise.all([
    putProducts(dynamodb, catalog, products),
    images &&
      putImages(
        images,
        products.map(({ product }) => product),
      ),
  ]);
}
