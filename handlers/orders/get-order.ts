import type { Operations } from '../../generated/storefront/orders/operations.ts';
import { entityTag } from '../runtime/entity-tag.ts';
import { orderNotFound } from './answers.ts';
import { presentOrder } from './present.ts';
import { visibleOrder } from './visible-order.ts';

export const getOrder: Operations['getOrder'] = async ({ path, caller }) => {
  const order = await visibleOrder(path.id, caller);
  if (order === undefined) return orderNotFound;
  return {
    statusCode: 200,
    headers: { etag: entityTag(order.version) },
    body: presentOrder(order),
  };
};
