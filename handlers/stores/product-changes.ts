import { randomUUID } from 'node:crypto';
import { requireEnv } from '../runtime/environment.ts';
import {
  detailsKey,
  detailsOf,
  inventoryKey,
  newProductItems,
  pointersOf,
  versionOf,
  type CatalogItem,
  type CatalogKey,
  type ProductFacts,
  type ProductItem,
} from './product-items.ts';
import { transact, type TransactionItem } from './transaction.ts';

export type ProductChange =
  | { readonly outcome: 'changed'; readonly product: ProductItem }
  /** Changed or removed since it was read. */
  | { readonly outcome: 'stale' }
  | { readonly outcome: 'contended' };

const table = (): string => requireEnv('CATALOG_TABLE');

/**
 * Makes a product, nothing of it in stock.
 *
 * @param now epoch milliseconds
 * @throws Error when the table does not take it: nobody else writes to what does not exist yet
 */
export async function createProduct(facts: ProductFacts, now: number): Promise<ProductItem> {
  const times = { created_at: now, updated_at: now };
  const product: ProductItem = { ...facts, productId: randomUUID(), version: 1, ...times };
  const written = await transact(newProductItems(product).map(putNew));
  if (written.outcome !== 'committed') throw new Error(`A new product was ${written.outcome}`);
  return product;
}

/**
 * Gives a product other facts, keeps what it was before, and moves the pointers by which it is found.
 *
 * @param product as it was read
 * @param now epoch milliseconds
 */
export async function changeProduct(
  product: ProductItem,
  facts: ProductFacts,
  now: number,
): Promise<ProductChange> {
  const { productId, version, created_at } = product;
  const changed = { ...facts, productId, version: version + 1, created_at, updated_at: now };
  const [before, after] = [pointersOf(product), pointersOf(changed)];
  const written = await transact([
    { Put: { TableName: table(), Item: detailsOf(changed), ...isStill(product) } },
    putNew(versionOf(product, now)),
    ...missingIn(after, before).map(remove),
    ...missingIn(before, after).map(put),
  ]);
  return outcomeOf(written.outcome, changed);
}

/**
 * Takes a product out of the catalog, with its inventory and all pointers; what it was is kept.
 *
 * @param product as it was read
 * @param now epoch milliseconds
 */
export async function removeProduct(product: ProductItem, now: number): Promise<ProductChange> {
  const { productId } = product;
  const written = await transact([
    { Delete: { TableName: table(), Key: detailsKey(productId), ...isStill(product) } },
    putNew(versionOf(product, now)),
    remove(inventoryKey(productId)),
    ...pointersOf(product).map(remove),
  ]);
  return outcomeOf(written.outcome, product);
}

const outcomeOf = (
  outcome: 'committed' | 'refused' | 'contended',
  product: ProductItem,
): ProductChange => {
  if (outcome === 'committed') return { outcome: 'changed', product };
  return { outcome: outcome === 'refused' ? 'stale' : 'contended' };
};

const isStill = ({ version }: ProductItem) => ({
  ConditionExpression: 'version = :version',
  ExpressionAttributeValues: { ':version': version },
});

const put = (Item: CatalogItem): TransactionItem => ({ Put: { TableName: table(), Item } });

const putNew = (Item: CatalogItem): TransactionItem => ({
  Put: { TableName: table(), Item, ConditionExpression: 'attribute_not_exists(PK)' },
});

const remove = ({ PK, SK }: CatalogKey): TransactionItem => ({
  Delete: { TableName: table(), Key: { PK, SK } },
});

/** Those of `items` that `others` lacks. */
const missingIn = (
  others: readonly CatalogItem[],
  items: readonly CatalogItem[],
): readonly CatalogItem[] => {
  const known = new Set(others.map(({ SK }) => SK));
  return items.filter(({ SK }) => !known.has(SK));
};
