import type { Operations } from '../../generated/storefront/orders/operations.ts';
import { emptyCart } from '../stores/carts.ts';

export const clearCart: Operations['clearCart'] = async ({ caller, receivedAt }) => {
  await emptyCart(caller.userId, receivedAt);
  return { statusCode: 204 };
};
