import { operations } from '../../generated/storefront/orders/operations.ts';
import { service } from '../runtime/service.ts';
import { refuseInactive } from '../stores/active-caller.ts';
import { cancelOrder } from './cancel-order.ts';
import { clearCart } from './clear-cart.ts';
import { createOrder } from './create-order.ts';
import { getCart } from './get-cart.ts';
import { getOrder } from './get-order.ts';
import { listOrders } from './list-orders.ts';
import { replaceCart } from './replace-cart.ts';
import { updateOrder } from './update-order.ts';

export const handler = service(
  operations,
  { getCart, replaceCart, clearCart, listOrders, createOrder, getOrder, updateOrder, cancelOrder },
  { refuse: refuseInactive },
);
