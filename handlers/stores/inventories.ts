import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { inventoryKey, type CatalogKey, type InventoryItem } from './product-items.ts';

/** Rounds of reading what a throttled table has left unread. */
const rounds = 5;

/**
 * Reads the pieces in stock of products; those of unknown ones are absent from the map.
 *
 * @param productIds at most 100, each once
 */
export async function piecesOnHand(
  productIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const table = requireEnv('CATALOG_TABLE');
  const found = new Map<string, number>();
  let keys: CatalogKey[] = productIds.map(inventoryKey);
  for (let round = 0; keys.length > 0; round += 1) {
    if (round === rounds) throw new Error('The catalog does not answer in full');
    const page = await documentClient().send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: keys } } }),
    );
    for (const { sku, on_hand } of (page.Responses?.[table] ?? []) as InventoryItem[]) {
      found.set(sku, on_hand);
    }
    keys = (page.UnprocessedKeys?.[table]?.Keys ?? []) as CatalogKey[];
  }
  return found;
}
