import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { unlessRefused } from './condition.ts';
import type { Portion } from './products.ts';
import type { TransactionItem } from './transaction.ts';

/** An item `USER#<id>` / `CART` of the table `catalog`. It stays when it is emptied, so versions only grow. */
export interface CartItem {
  readonly items: readonly Portion[];
  /** Counts the changes; 0 where there was none. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly updated_at?: number;
}

const table = (): string => requireEnv('CATALOG_TABLE');
const keyOf = (userId: string) => ({ PK: `USER#${userId}`, SK: 'CART' });

/** Reads a user's cart with all acknowledged writes. */
export async function getCart(userId: string): Promise<CartItem> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: table(), Key: keyOf(userId), ConsistentRead: true }),
  );
  return (Item as CartItem | undefined) ?? { items: [], version: 0 };
}

/**
 * Replaces what is in a cart.
 *
 * @param version the one to be replaced; whichever is there when left out
 * @param now epoch milliseconds
 * @returns `undefined` when the cart is at another version
 */
export async function replaceCart(
  userId: string,
  items: readonly Portion[],
  now: number,
  version?: number,
): Promise<CartItem | undefined> {
  const update = new UpdateCommand({
    ...change(userId, items, now, version),
    ReturnValues: 'ALL_NEW',
  });
  const updated = await unlessRefused(documentClient().send(update));
  return updated?.Attributes as CartItem | undefined;
}

/** Empties a cart; one that was never filled is left alone. */
export async function emptyCart(userId: string, now: number): Promise<void> {
  const update = new UpdateCommand({
    ...change(userId, [], now),
    ConditionExpression: 'attribute_exists(PK)',
  });
  await unlessRefused(documentClient().send(update));
}

/** Empties a cart as part of a transaction; the condition fails when it is no longer at the version. */
export const emptyCartAt = (userId: string, version: number, now: number): TransactionItem => ({
  Update: change(userId, [], now, version),
});

function change(userId: string, items: readonly Portion[], now: number, version?: number) {
  return {
    TableName: table(),
    Key: keyOf(userId),
    UpdateExpression:
      'SET #items = :items, version = if_not_exists(version, :zero) + :one, updated_at = :now',
    ...(version !== undefined && {
      ConditionExpression: version === 0 ? 'attribute_not_exists(PK)' : 'version = :version',
    }),
    ExpressionAttributeNames: { '#items': 'items' },
    ExpressionAttributeValues: {
      ':items': items,
      ':zero': 0,
      ':one': 1,
      ':now': now,
      ...(version !== undefined && version > 0 && { ':version': version }),
    },
  };
}
