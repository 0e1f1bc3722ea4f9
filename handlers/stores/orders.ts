import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { unlessRefused } from './condition.ts';
import type { Portion } from './products.ts';
import type { TransactionItem } from './transaction.ts';

export type OrderStatus = 'pending' | 'paid' | 'shipped' | 'delivered' | 'cancelled';

/** One product of an order at the price it was ordered for, in cents. */
export interface OrderLine extends Portion {
  readonly name: string;
  readonly unitPrice: number;
}

/** An item of the table `orders`. */
export interface OrderItem {
  readonly order_id: string;
  /** Epoch milliseconds. */
  readonly created_at: number;
  readonly user_id: string;
  /** Name of the first product and pieces in all: what a person looks for in the table. */
  readonly product: string;
  readonly quantity: number;
  /** Cents. */
  readonly total: number;
  readonly currency: 'EUR';
  readonly status: OrderStatus;
  readonly items: readonly OrderLine[];
  readonly note?: string | undefined;
  /** Epoch milliseconds. */
  readonly updated_at: number;
  /** Counts the changes, from 1. */
  readonly version: number;
}

/** Sort position of an order in its owner's list. */
export type OrderPosition = Pick<OrderItem, 'order_id' | 'created_at'>;

const table = (): string => requireEnv('ORDERS_TABLE');

/** Reads an order with all acknowledged writes. The time in its key is not known yet, so it is a query. */
export async function findOrder(orderId: string): Promise<OrderItem | undefined> {
  const page = await documentClient().send(
    new QueryCommand({
      TableName: table(),
      KeyConditionExpression: 'order_id = :orderId',
      ExpressionAttributeValues: { ':orderId': orderId },
      ConsistentRead: true,
      Limit: 1,
    }),
  );
  return page.Items?.[0] as OrderItem | undefined;
}

/** One page of a user's orders, newest first; `more` tells whether another follows. */
export async function listOrders(query: {
  readonly userId: string;
  readonly limit: number;
  /** The last order of the page before. */
  readonly after?: OrderPosition | undefined;
}): Promise<{ orders: OrderItem[]; more: boolean }> {
  const page = await documentClient().send(
    new QueryCommand({
      TableName: table(),
      IndexName: 'user-orders-index',
      KeyConditionExpression: 'user_id = :userId',
      ExpressionAttributeValues: { ':userId': query.userId },
      ScanIndexForward: false,
      // One more than is shown: a last evaluated key alone does not say that anything follows it.
      Limit: query.limit + 1,
      ExclusiveStartKey: query.after && { ...query.after, user_id: query.userId },
    }),
  );
  const found = (page.Items ?? []) as OrderItem[];
  return { orders: found.slice(0, query.limit), more: found.length > query.limit };
}

/** Makes an order as part of a transaction. */
export const putNewOrder = (order: OrderItem): TransactionItem => ({
  Put: {
    TableName: table(),
    Item: order,
    ConditionExpression: 'attribute_not_exists(order_id)',
  },
});

/** What a change leaves of an order; a note left out is removed. */
export interface OrderChange {
  readonly status: OrderStatus;
  readonly note?: string | undefined;
}

/** Changes an order; `undefined` when it is no longer at the version that was read. */
export async function changeOrder(
  order: OrderItem,
  change: OrderChange,
  now: number,
): Promise<OrderItem | undefined> {
  const update = new UpdateCommand({ ...updateOf(order, change, now), ReturnValues: 'ALL_NEW' });
  const updated = await unlessRefused(documentClient().send(update));
  return updated?.Attributes as OrderItem | undefined;
}

/** The same as part of a transaction; the condition fails when the order has changed since it was read. */
export const changeOrderItem = (
  order: OrderItem,
  change: OrderChange,
  now: number,
): TransactionItem => ({ Update: updateOf(order, change, now) });

const updateOf = (order: OrderItem, { status, note }: OrderChange, now: number) => ({
  TableName: table(),
  Key: { order_id: order.order_id, created_at: order.created_at },
  UpdateExpression: `SET #status = :status, updated_at = :now, version = version + :one${
    note === undefined ? ' REMOVE note' : ', note = :note'
  }`,
  ConditionExpression: 'version = :version',
  ExpressionAttributeNames: { '#status': 'status' },
  ExpressionAttributeValues: {
    ':status': status,
    ':now': now,
    ':one': 1,
    ':version': order.version,
    ...(note !== undefined && { ':note': note }),
  },
});
