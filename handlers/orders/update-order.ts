import type { Operations } from '../../generated/storefront/orders/operations.ts';
import type { Caller } from '../runtime/caller.ts';
import { entityTag, matchesVersion } from '../runtime/entity-tag.ts';
import { count, log } from '../runtime/log.ts';
import { refusal } from '../runtime/refusal.ts';
import { cancelOrder } from '../stores/cancellation.ts';
import { tellOfOrder, type OrderEvent } from '../stores/order-events.ts';
import { isOpen, moversOf, type Mover } from '../stores/order-moves.ts';
import { changeOrder, type OrderItem, type OrderStatus } from '../stores/orders.ts';
import { contended, illegalMove, orderNotFound, stale, unconditional } from './answers.ts';
import { presentOrder } from './present.ts';
import { visibleOrder } from './visible-order.ts';

const whose = { owner: 'Only its owner may do this', admin: 'Only an administrator may do this' };

export const updateOrder: Operations['updateOrder'] = async (request) => {
  const { body, caller, headers, path, receivedAt } = request;
  const order = await visibleOrder(path.id, caller);
  if (order === undefined) return orderNotFound;
  const ifMatch = headers['if-match'];
  if (ifMatch === undefined) return unconditional;
  if (!matchesVersion(ifMatch, order.version)) return stale;
  const movers = moversTo(order, body.status);
  if (movers[0] === undefined) return illegalMove(order, body.status);
  if (!movers.some((mover) => isMover(mover, order, caller))) {
    return refusal(403, 'forbidden', whose[movers[0]]);
  }
  const changed =
    body.status === 'cancelled'
      ? await cancelled(order, body.note, receivedAt)
      : await changeOrder(order, body, receivedAt);
  if (changed === 'contended') return contended;
  if (changed === undefined) return stale;
  log.info('Order changed', { orderId: path.id, status: changed.status, by: caller.userId });
  await tellOfOrder(eventOf(order, changed), changed, receivedAt);
  return {
    statusCode: 200,
    headers: { etag: entityTag(changed.version) },
    body: presentOrder(changed),
  };
};

/** A change that keeps the status is a change of the note, which is the owner's. */
const moversTo = (order: OrderItem, status: OrderStatus): readonly Mover[] =>
  status === order.status && isOpen(status) ? ['owner'] : moversOf(order.status, status);

const isMover = (mover: Mover, order: OrderItem, caller: Caller): boolean =>
  mover === 'admin' ? caller.isAdmin : order.user_id === caller.userId;

const eventOf = (before: OrderItem, { status }: OrderItem): OrderEvent => {
  if (status === 'cancelled') return 'OrderCancelled';
  return status === 'paid' && before.status !== 'paid' ? 'OrderPaid' : 'OrderUpdated';
};

async function cancelled(
  order: OrderItem,
  note: string | undefined,
  now: number,
): Promise<OrderItem | 'contended' | undefined> {
  const cancellation = await cancelOrder(order, note, now);
  if (cancellation.outcome === 'contended') return 'contended';
  if (cancellation.outcome !== 'cancelled') return undefined;
  count('OrdersCancelled');
  return cancellation.order;
}
