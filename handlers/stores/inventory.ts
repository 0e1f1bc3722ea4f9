import { requireEnv } from '../runtime/environment.ts';
import { inventoryKey } from './product-items.ts';
import type { Portion } from './products.ts';
import type { TransactionItem } from './transaction.ts';

/**
 * Takes pieces out of stock; the condition fails when there are not enough, or when the product has
 * left the catalog. Whoever counted before has to read the inventory again: its version rises.
 *
 * @param now epoch milliseconds
 */
export const takeFromStock = ({ productId, quantity }: Portion, now: number): TransactionItem => ({
  Update: {
    ...moveOf(productId, '-'),
    ConditionExpression: 'on_hand >= :quantity',
    ExpressionAttributeValues: valuesOf(quantity, now),
  },
});

/**
 * Puts pieces back into stock; the condition fails when the product is no longer in the catalog.
 *
 * @param now epoch milliseconds
 */
export const returnToStock = ({ productId, quantity }: Portion, now: number): TransactionItem => ({
  Update: {
    ...moveOf(productId, '+'),
    ConditionExpression: 'attribute_exists(PK)',
    ExpressionAttributeValues: valuesOf(quantity, now),
  },
});

const moveOf = (productId: string, sign: '+' | '-') => ({
  TableName: requireEnv('CATALOG_TABLE'),
  Key: inventoryKey(productId),
  UpdateExpression: `SET on_hand = on_hand ${sign} :quantity, version = version + :one, updated_at = :now`,
});

const valuesOf = (quantity: number, now: number) => ({
  ':quantity': quantity,
  ':one': 1,
  ':now': now,
});
