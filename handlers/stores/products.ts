import { BatchGetCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { detailsKey, productOf, type CatalogKey, type ProductItem } from './product-items.ts';

export type { ProductItem } from './product-items.ts';

/** Pieces of one product. */
export interface Portion {
  readonly productId: string;
  readonly quantity: number;
}

const table = (): string => requireEnv('CATALOG_TABLE');

/** Rounds of reading what a throttled table has left unread. */
const rounds = 5;

/** Reads a product with all acknowledged writes. */
export async function findProduct(productId: string): Promise<ProductItem | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: table(), Key: detailsKey(productId), ConsistentRead: true }),
  );
  return Item && productOf(Item);
}

/**
 * Reads products by id; unknown ones are absent from the map.
 *
 * @param productIds at most 100, each once
 */
export async function getProducts(
  productIds: readonly string[],
): Promise<ReadonlyMap<string, ProductItem>> {
  const found = new Map<string, ProductItem>();
  let keys: CatalogKey[] = productIds.map(detailsKey);
  for (let round = 0; keys.length > 0; round += 1) {
    if (round === rounds) throw new Error('The catalog does not answer in full');
    const page = await documentClient().send(
      new BatchGetCommand({ RequestItems: { [table()]: { Keys: keys, ConsistentRead: true } } }),
    );
    for (const item of page.Responses?.[table()] ?? []) {
      const product = productOf(item);
      found.set(product.productId, product);
    }
    keys = (page.UnprocessedKeys?.[table()]?.Keys ?? []) as CatalogKey[];
  }
  return found;
}
