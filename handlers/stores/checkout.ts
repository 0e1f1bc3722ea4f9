import { emptyCartAt } from './carts.ts';
import { spendKey, type IdempotencyKey } from './idempotency.ts';
import { takeFromStock } from './inventory.ts';
import { putNewOrder, type OrderItem } from './orders.ts';
import { transact } from './transaction.ts';

/** What is written when an order is made. */
export interface Checkout {
  readonly order: OrderItem;
  readonly key: IdempotencyKey;
  /** Of the body that asked for the order. */
  readonly digest: string;
  /** Version of the cart that is ordered; absent where the items were named. */
  readonly cartVersion?: number | undefined;
}

export type CheckedOut =
  | { readonly outcome: 'ordered' }
  /** Another call with the same key was faster. */
  | { readonly outcome: 'key-spent' }
  | { readonly outcome: 'cart-changed' }
  | { readonly outcome: 'out-of-stock'; readonly productId: string }
  | { readonly outcome: 'contended' };

/**
 * Makes an order, takes its items from stock, empties the cart and spends the key: all in one
 * transaction, at most 33 items of the 100 that DynamoDB allows. A call that fails has spent nothing.
 */
export async function checkOut({ order, key, digest, cartVersion }: Checkout): Promise<CheckedOut> {
  const now = order.created_at;
  const written = await transact([
    spendKey(key, digest, order, now),
    putNewOrder(order),
    ...order.items.map((line) => takeFromStock(line, now)),
    ...(cartVersion === undefined ? [] : [emptyCartAt(order.user_id, cartVersion, now)]),
  ]);
  if (written.outcome === 'committed') return { outcome: 'ordered' };
  if (written.outcome === 'contended') return written;
  return refusedBy(order, written.failed);
}

/** The first refusal in the order of the transaction is the one that is told. */
function refusedBy(order: OrderItem, [first = 0]: readonly number[]): CheckedOut {
  const firstLine = 2;
  if (first < firstLine) return { outcome: 'key-spent' };
  const line = order.items[first - firstLine];
  return line === undefined
    ? { outcome: 'cart-changed' }
    : { outcome: 'out-of-stock', productId: line.productId };
}
