import { matchesVersion } from '../runtime/entity-tag.ts';
import { changeProduct, removeProduct, type ProductChange } from './product-changes.ts';
import type { ProductFacts, ProductItem } from './product-items.ts';
import { findProduct } from './products.ts';

/** A change that its caller makes from a version it has read. */
export interface Condition {
  readonly productId: string;
  /** `If-Match`: the version's entity tag, or `*` for whichever is current. */
  readonly ifMatch: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export type Edit =
  | { readonly outcome: 'edited'; readonly product: ProductItem }
  | { readonly outcome: 'missing' }
  /** Another version is current, or was a moment later. */
  | { readonly outcome: 'stale' }
  | { readonly outcome: 'invalid'; readonly reason: string };

/** What a product becomes, or why it must not. */
export type Change = (
  product: ProductItem,
) => { readonly facts: ProductFacts } | { readonly reason: string };

const attempts = 5;

/** Changes a product, if it is still what the caller has read. */
export const editProduct = (condition: Condition, change: Change): Promise<Edit> =>
  whileCurrent(condition, (product) => {
    const changed = change(product);
    if ('reason' in changed) return Promise.resolve({ outcome: 'invalid', ...changed });
    return changeProduct(product, changed.facts, condition.now);
  });

/** Removes a product, if it is still what the caller has read. */
export const withdrawProduct = (condition: Condition): Promise<Edit> =>
  whileCurrent(condition, (product) => removeProduct(product, condition.now));

/** Reads and writes again where `*` allows any version, and another writer was faster. */
async function whileCurrent(
  { productId, ifMatch }: Condition,
  write: (
    product: ProductItem,
  ) => Promise<ProductChange | { readonly outcome: 'invalid'; readonly reason: string }>,
): Promise<Edit> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const product = await findProduct(productId);
    if (product === undefined) return { outcome: 'missing' };
    if (!matchesVersion(ifMatch, product.version)) return { outcome: 'stale' };
    const written = await write(product);
    if (written.outcome === 'changed') return { outcome: 'edited', product: written.product };
    if (written.outcome === 'invalid') return written;
  }
  return { outcome: 'stale' };
}
