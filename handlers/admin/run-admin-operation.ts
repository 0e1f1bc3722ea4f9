import type { Operations } from '../../generated/storefront/admin/operations.ts';
import { cancelAnyOrder } from './cancel-any-order.ts';
import { suspendUser } from './suspend-user.ts';

export const runAdminOperation: Operations['runAdminOperation'] = async (request) => {
  const { body, caller, receivedAt } = request;
  switch (body.operation) {
    case 'suspendUser':
      return suspendUser(body.userId, caller);
    case 'cancelOrder':
      return cancelAnyOrder(body.orderId, caller, receivedAt);
    default:
      return body satisfies never;
  }
};
