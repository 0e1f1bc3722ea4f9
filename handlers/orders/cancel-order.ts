import type { Operations } from '../../generated/storefront/orders/operations.ts';
import { entityTag, matchesVersion } from '../runtime/entity-tag.ts';
import { count, log } from '../runtime/log.ts';
import { cancelCurrentOrder, cancelOrder as cancelAtVersion } from '../stores/cancellation.ts';
import { tellOfOrder } from '../stores/order-events.ts';
import { contended, illegalMove, orderNotFound, stale } from './answers.ts';
import { presentOrder } from './present.ts';
import { visibleOrder } from './visible-order.ts';

/** The order stays, as the record of a trade: what is deleted is the intent to buy. */
export const cancelOrder: Operations['cancelOrder'] = async (request) => {
  const { caller, headers, path, receivedAt } = request;
  const order = await visibleOrder(path.id, caller);
  if (order === undefined) return orderNotFound;
  const ifMatch = headers['if-match'];
  if (ifMatch !== undefined && !matchesVersion(ifMatch, order.version)) return stale;
  const cancellation =
    ifMatch === undefined
      ? await cancelCurrentOrder(order, receivedAt)
      : await cancelAtVersion(order, order.note, receivedAt);
  switch (cancellation.outcome) {
    case 'illegal':
      return illegalMove(cancellation.order, 'cancelled');
    case 'changed':
      return stale;
    case 'contended':
      return contended;
    case 'cancelled':
      count('OrdersCancelled');
      log.info('Order cancelled', { orderId: path.id, by: caller.userId });
      await tellOfOrder('OrderCancelled', cancellation.order, receivedAt);
      return {
        statusCode: 200,
        headers: { etag: entityTag(cancellation.order.version) },
        body: presentOrder(cancellation.order),
      };
    default:
      return cancellation satisfies never;
  }
};
