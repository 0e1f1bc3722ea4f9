import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { requireEnv } from '../runtime/environment.ts';
import { count, log } from '../runtime/log.ts';
import type { OrderItem } from './orders.ts';

export type OrderEvent = 'OrderCreated' | 'OrderPaid' | 'OrderUpdated' | 'OrderCancelled';

/** Who waits for an answer waits for the bus so long at most: it is asked once. */
const patience = { connectionTimeout: 300, requestTimeout: 700, throwOnRequestTimeout: true };

let client: EventBridgeClient | undefined;

/**
 * Tells on the bus what has become of an order, after that is written. What cannot be told is logged
 * and counted, and never fails the call: the order stands.
 *
 * @param now epoch milliseconds
 */
export async function tellOfOrder(type: OrderEvent, order: OrderItem, now: number): Promise<void> {
  try {
    await put(type, order, now);
  } catch (error) {
    count('OrderEventsLost');
    log.error('The order event was not put', error, { type, orderId: order.order_id });
  }
}

async function put(type: OrderEvent, order: OrderItem, now: number): Promise<void> {
  const EventBusName = requireEnv('EVENT_BUS');
  client ??= new EventBridgeClient({ maxAttempts: 1, requestHandler: patience });
  const { Entries: [result] = [] } = await client.send(
    new PutEventsCommand({
      Entries: [
        {
          EventBusName,
          Source: 'shop.orders',
          DetailType: type,
          Detail: JSON.stringify(detailOf(order)),
          Time: new Date(now),
        },
      ],
    }),
  );
  if (result?.EventId === undefined) throw new Error(result?.ErrorMessage ?? 'It has no id');
}

/** Ids, status and sums: neither notes nor anything else that a person wrote. */
const detailOf = (order: OrderItem) => ({
  orderId: order.order_id,
  userId: order.user_id,
  status: order.status,
  pieces: order.quantity,
  total: { amount: order.total, currency: order.currency },
  version: order.version,
});
