import type { Operations } from '../../generated/storefront/orders/operations.ts';
import { entityTag } from '../runtime/entity-tag.ts';
import { getCart as readCart } from '../stores/carts.ts';
import { getProducts } from '../stores/products.ts';
import { presentCart } from './present.ts';
import { linesOf } from './pricing.ts';

/** A product that has left the catalog since is not shown; ordering the cart names it. */
export const getCart: Operations['getCart'] = async ({ caller }) => {
  const cart = await readCart(caller.userId);
  const products = await getProducts(cart.items.map(({ productId }) => productId));
  return {
    statusCode: 200,
    headers: { etag: entityTag(cart.version) },
    body: presentCart(cart, linesOf(cart.items, products)),
  };
};
