import type { Operations } from '../../generated/storefront/orders/operations.ts';
import { decodeCursor, encodeCursor } from '../runtime/cursor.ts';
import { refusal } from '../runtime/refusal.ts';
import { listOrders as readOrders, type OrderPosition } from '../stores/orders.ts';
import { cartPath, ordersPath, presentOrder } from './present.ts';

export const listOrders: Operations['listOrders'] = async ({ query, caller }) => {
  const { limit, cursor } = query;
  const list = `orders ${caller.userId}`;
  const after = cursor === undefined ? undefined : positionOf(list, cursor);
  if (cursor !== undefined && after === undefined) {
    return refusal(400, 'invalid_cursor', 'The cursor is not one of this list');
  }
  const { orders, more } = await readOrders({ userId: caller.userId, limit, after });
  const last = orders.at(-1);
  const next = more && last ? { next: pagePath(limit, cursorAfter(list, last)) } : {};
  return {
    statusCode: 200,
    body: {
      orders: orders.map(presentOrder),
      links: { self: pagePath(limit, cursor), ...next, cart: cartPath },
    },
  };
};

const cursorAfter = (list: string, { created_at, order_id }: OrderPosition): string =>
  encodeCursor(list, [created_at, order_id]);

function positionOf(list: string, cursor: string): OrderPosition | undefined {
  const [createdAt, orderId] = decodeCursor(list, cursor) ?? [];
  if (!Number.isSafeInteger(createdAt) || typeof orderId !== 'string' || orderId === '') {
    return undefined;
  }
  return { created_at: Number(createdAt), order_id: orderId };
}

function pagePath(limit: number, cursor: string | undefined): string {
  const page = new URLSearchParams({ limit: String(limit), ...(cursor && { cursor }) });
  return `${ordersPath}?${page.toString()}`;
}
