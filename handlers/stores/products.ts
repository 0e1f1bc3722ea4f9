import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import type { TransactionItem } from './transaction.ts';

/** An item `PRODUCT#<id>` / `DETAILS` of the table `catalog`; `GSI1` lists the products of a category. */
export interface ProductItem {
  readonly productId: string;
  readonly name: string;
  readonly category: string;
  /** Cents. */
  readonly price: number;
  readonly currency: 'EUR';
  /** Pieces that nobody has ordered. */
  readonly stock: number;
}

/** Pieces of one product. */
export interface Portion {
  readonly productId: string;
  readonly quantity: number;
}

const table = (): string => requireEnv('CATALOG_TABLE');
const keyOf = (productId: string) => ({ PK: `PRODUCT#${productId}`, SK: 'DETAILS' });

/** Rounds of reading what a throttled table has left unread. */
const rounds = 5;

/**
 * Reads products by id; unknown ones are absent from the map.
 *
 * @param productIds at most 100, each once
 */
export async function getProducts(
  productIds: readonly string[],
): Promise<ReadonlyMap<string, ProductItem>> {
  const found = new Map<string, ProductItem>();
  let keys: Record<string, unknown>[] = productIds.map(keyOf);
  for (let round = 0; keys.length > 0; round += 1) {
    if (round === rounds) throw new Error('The catalog does not answer in full');
    const page = await documentClient().send(
      new BatchGetCommand({ RequestItems: { [table()]: { Keys: keys, ConsistentRead: true } } }),
    );
    for (const item of (page.Responses?.[table()] ?? []) as ProductItem[]) {
      found.set(item.productId, item);
    }
    keys = page.UnprocessedKeys?.[table()]?.Keys ?? [];
  }
  return found;
}

/** Takes pieces out of stock; the condition fails when there are not enough. */
export const takeFromStock = ({ productId, quantity }: Portion): TransactionItem => ({
  Update: {
    TableName: table(),
    Key: keyOf(productId),
    UpdateExpression: 'SET stock = stock - :quantity',
    ConditionExpression: 'stock >= :quantity',
    ExpressionAttributeValues: { ':quantity': quantity },
  },
});

/** Puts pieces back into stock; the condition fails when the product is no longer in the catalog. */
export const returnToStock = ({ productId, quantity }: Portion): TransactionItem => ({
  Update: {
    TableName: table(),
    Key: keyOf(productId),
    UpdateExpression: 'SET stock = stock + :quantity',
    ConditionExpression: 'attribute_exists(PK)',
    ExpressionAttributeValues: { ':quantity': quantity },
  },
});
