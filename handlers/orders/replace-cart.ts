import type { Operations } from '../../generated/storefront/orders/operations.ts';
import { entityTag, matchesVersion } from '../runtime/entity-tag.ts';
import { getCart, replaceCart as writeCart } from '../stores/carts.ts';
import { stale, unpriced } from './answers.ts';
import { presentCart } from './present.ts';
import { price } from './pricing.ts';

export const replaceCart: Operations['replaceCart'] = async (request) => {
  const { body, caller, headers, receivedAt } = request;
  const version = await versionToReplace(caller.userId, headers['if-match']);
  if (version === 'stale') return stale;
  const priced = await price(body.items);
  if (priced.outcome !== 'priced') return unpriced(priced);
  const wanted = priced.lines.map(({ productId, quantity }) => ({ productId, quantity }));
  const cart = await writeCart(caller.userId, wanted, receivedAt, version);
  if (cart === undefined) return stale;
  return {
    statusCode: 200,
    headers: { etag: entityTag(cart.version) },
    body: presentCart(cart, priced.lines),
  };
};

/** `undefined` means whichever is there. */
async function versionToReplace(
  userId: string,
  ifMatch: string | undefined,
): Promise<number | 'stale' | undefined> {
  if (ifMatch === undefined) return undefined;
  const { version } = await getCart(userId);
  return matchesVersion(ifMatch, version) ? version : 'stale';
}
