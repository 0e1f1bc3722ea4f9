import type { components } from '../../generated/storefront/types.ts';
import type { CartItem } from '../stores/carts.ts';
import type { OrderItem, OrderLine } from '../stores/orders.ts';
import { totalOf } from './pricing.ts';

type Schemas = components['schemas'];

export const ordersPath = '/api/v1/orders';
export const cartPath = '/api/v1/cart';
export const orderPath = (orderId: string): string => `${ordersPath}/${orderId}`;

/** An order as the API shows it. */
export const presentOrder = (order: OrderItem): Schemas['Order'] => ({
  id: order.order_id,
  userId: order.user_id,
  status: order.status,
  items: order.items.map(presentLine),
  total: { amount: order.total, currency: order.currency },
  ...(order.note !== undefined && { note: order.note }),
  createdAt: new Date(order.created_at).toISOString(),
  updatedAt: new Date(order.updated_at).toISOString(),
  version: order.version,
  links: {
    self: orderPath(order.order_id),
    collection: ordersPath,
    user: `/api/v1/users/${order.user_id}`,
  },
});

/** A cart as the API shows it, at the prices of its lines. */
export const presentCart = (cart: CartItem, lines: readonly OrderLine[]): Schemas['Cart'] => ({
  items: lines.map(presentLine),
  total: money(totalOf(lines)),
  version: cart.version,
  ...(cart.updated_at !== undefined && { updatedAt: new Date(cart.updated_at).toISOString() }),
  links: { self: cartPath, orders: ordersPath },
});

const presentLine = (line: OrderLine): Schemas['PricedItem'] => ({
  productId: line.productId,
  name: line.name,
  quantity: line.quantity,
  unitPrice: money(line.unitPrice),
  linePrice: money(line.quantity * line.unitPrice),
});

/** Every price of the shop is in euro cents. */
export const money = (amount: number): Schemas['Money'] => ({ amount, currency: 'EUR' });
