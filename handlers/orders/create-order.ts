import { randomUUID } from 'node:crypto';
import type { Operations } from '../../generated/storefront/orders/operations.ts';
import { entityTag } from '../runtime/entity-tag.ts';
import { count, log } from '../runtime/log.ts';
import { refusal } from '../runtime/refusal.ts';
import { getCart } from '../stores/carts.ts';
import { checkOut, type CheckedOut } from '../stores/checkout.ts';
import { digestOf, findAnswered, type IdempotencyItem } from '../stores/idempotency.ts';
import { tellOfOrder } from '../stores/order-events.ts';
import type { OrderItem, OrderLine } from '../stores/orders.ts';
import { contended, unpriced } from './answers.ts';
import { orderPath, presentOrder } from './present.ts';
import { price, totalOf } from './pricing.ts';

export const createOrder: Operations['createOrder'] = async (request) => {
  const { body, caller, headers, receivedAt } = request;
  const { userId } = caller;
  const key = { operation: 'createOrder', userId, key: headers['idempotency-key'] };
  const digest = digestOf(body);
  // The cart is read before the key: read after it, a twin could find the cart already ordered.
  const cart = body.items === undefined ? await getCart(userId) : undefined;
  const answered = await findAnswered<OrderItem>(key, receivedAt);
  if (answered !== undefined) return answerAgain(answered, digest);
  const wanted = body.items ?? cart?.items ?? [];
  if (wanted.length === 0) return refusal(409, 'cart_empty', 'The cart is empty');
  const priced = await price(wanted);
  if (priced.outcome !== 'priced') return unpriced(priced);
  const order = newOrder(userId, priced.lines, body.note, receivedAt);
  const checkedOut = await checkOut({ order, key, digest, cartVersion: cart?.version });
  if (checkedOut.outcome !== 'ordered') return refused(checkedOut);
  count('OrdersCreated');
  log.info('Order created', { orderId: order.order_id, userId, total: order.total });
  await tellOfOrder('OrderCreated', order, receivedAt);
  return { statusCode: 201, headers: headersOf(order), body: presentOrder(order) };
};

function newOrder(
  userId: string,
  lines: readonly OrderLine[],
  note: string | undefined,
  now: number,
): OrderItem {
  return {
    order_id: randomUUID(),
    created_at: now,
    user_id: userId,
    product: lines[0]?.name ?? '',
    quantity: lines.reduce((pieces, { quantity }) => pieces + quantity, 0),
    total: totalOf(lines),
    currency: 'EUR',
    status: 'pending',
    items: lines,
    ...(note !== undefined && { note }),
    updated_at: now,
    version: 1,
  };
}

const headersOf = (order: OrderItem) => ({
  location: orderPath(order.order_id),
  etag: entityTag(order.version),
});

/** What the first call answered, whatever has become of the order since. */
function answerAgain({ digest: first, result }: IdempotencyItem<OrderItem>, digest: string) {
  if (first !== digest) {
    return refusal(
      422,
      'idempotency_key_reused',
      'This Idempotency-Key was used with another body',
    );
  }
  return {
    statusCode: 201 as const,
    headers: { ...headersOf(result), 'idempotency-replayed': 'true' },
    body: presentOrder(result),
  };
}

function refused(checkedOut: Exclude<CheckedOut, { outcome: 'ordered' }>) {
  switch (checkedOut.outcome) {
    case 'key-spent':
      return refusal(
        409,
        'idempotency_in_progress',
        'A call with this Idempotency-Key is still running',
      );
    case 'cart-changed':
      return refusal(409, 'cart_changed', 'The cart was changed meanwhile, read it again');
    case 'out-of-stock':
      count('OutOfStock');
      return refusal(
        409,
        'out_of_stock',
        `There is not enough of ${checkedOut.productId} in stock`,
      );
    case 'contended':
      count('CheckoutsContended');
      return contended;
    default:
      return checkedOut satisfies never;
  }
}
