import { contended, illegalMove } from '../orders/answers.ts';
import { orderPath, presentOrder } from '../orders/present.ts';
import type { Caller } from '../runtime/caller.ts';
import { count, log } from '../runtime/log.ts';
import { cancelCurrentOrder } from '../stores/cancellation.ts';
import { tellOfOrder } from '../stores/order-events.ts';
import { findOrder } from '../stores/orders.ts';
import { adminPath, notFound } from './answers.ts';

/** Cancels anyone's order and returns its items to stock. */
export async function cancelAnyOrder(orderId: string, caller: Caller, now: number) {
  const order = await findOrder(orderId);
  if (order === undefined) return notFound;
  const cancellation = await cancelCurrentOrder(order, now);
  if (cancellation.outcome === 'contended') return contended;
  if (cancellation.outcome === 'illegal') return illegalMove(cancellation.order, 'cancelled');
  count('OrdersCancelled');
  log.info('Order cancelled', { orderId, by: caller.userId });
  await tellOfOrder('OrderCancelled', cancellation.order, now);
  return {
    statusCode: 200 as const,
    body: {
      operation: 'cancelOrder' as const,
      order: presentOrder(cancellation.order),
      links: { self: adminPath, order: orderPath(orderId) },
    },
  };
}
