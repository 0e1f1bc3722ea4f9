import type { Caller } from '../runtime/caller.ts';
import { findOrder, type OrderItem } from '../stores/orders.ts';

/** The order, if the caller may know of it: its owner and administrators may. */
export async function visibleOrder(
  orderId: string,
  caller: Caller,
): Promise<OrderItem | undefined> {
  const order = await findOrder(orderId);
  return order !== undefined && (order.user_id === caller.userId || caller.isAdmin)
    ? order
    : undefined;
}
