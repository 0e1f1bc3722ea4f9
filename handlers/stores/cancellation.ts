import { returnToStock } from './inventory.ts';
import { moversOf } from './order-moves.ts';
import { changeOrderItem, findOrder, type OrderItem } from './orders.ts';
import { getProducts } from './products.ts';
import { transact } from './transaction.ts';

export type Cancellation =
  | { readonly outcome: 'cancelled'; readonly order: OrderItem }
  /** Shipped, delivered or cancelled already. */
  | { readonly outcome: 'illegal'; readonly order: OrderItem }
  /** Changed since it was read. */
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'contended' };

/**
 * Cancels an order and returns its items to stock, in one transaction: once, however many cancel it.
 *
 * @param note what the order's note becomes
 * @param now epoch milliseconds
 */
export async function cancelOrder(
  order: OrderItem,
  note: string | undefined,
  now: number,
): Promise<Cancellation> {
  if (moversOf(order.status, 'cancelled').length === 0) return { outcome: 'illegal', order };
  // A product that has left the catalog since has no stock to go back to.
  const products = await getProducts(order.items.map(({ productId }) => productId));
  const returned = order.items.filter(({ productId }) => products.has(productId));
  const change = { status: 'cancelled' as const, note };
  const written = await transact([
    changeOrderItem(order, change, now),
    ...returned.map((line) => returnToStock(line, now)),
  ]);
  if (written.outcome === 'contended') return written;
  if (written.outcome === 'refused') return { outcome: 'changed' };
  const cancelled = { ...order, ...change, updated_at: now, version: order.version + 1 };
  return { outcome: 'cancelled', order: cancelled };
}

const attempts = 5;

/** Cancels an order at whichever version it is by then. */
export async function cancelCurrentOrder(
  order: OrderItem,
  now: number,
): Promise<Exclude<Cancellation, { outcome: 'changed' }>> {
  let current: OrderItem | undefined = order;
  for (let attempt = 0; current !== undefined && attempt < attempts; attempt += 1) {
    const cancelled = await cancelOrder(current, current.note, now);
    if (cancelled.outcome !== 'changed') return cancelled;
    current = await findOrder(order.order_id);
  }
  return { outcome: 'contended' };
}
