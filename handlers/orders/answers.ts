import { refusal } from '../runtime/refusal.ts';
import type { OrderItem, OrderStatus } from '../stores/orders.ts';
import type { UnknownOrTwice } from './pricing.ts';

/** "Not yours" and "not there" answer alike. */
export const orderNotFound = refusal(404, 'not_found', 'Not Found');

export const stale = refusal(
  412,
  'precondition_failed',
  'If-Match does not name the current version',
);

export const unconditional = refusal(
  428,
  'precondition_required',
  'If-Match is required: send the ETag that the change was made from',
);

export const contended = refusal(
  503,
  'unavailable',
  'Too many calls at once want the same thing, try again',
);

export const illegalMove = (order: OrderItem, to: OrderStatus) =>
  refusal(409, 'illegal_transition', `A ${order.status} order cannot become ${to}`);

export const unpriced = ({ outcome, productId }: UnknownOrTwice) =>
  outcome === 'unknown'
    ? refusal(422, 'unknown_product', `There is no product ${productId}`)
    : refusal(422, 'duplicate_product', `Product ${productId} stands in the list twice`);
