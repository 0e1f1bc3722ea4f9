import type { OrderLine } from '../stores/orders.ts';
import { getProducts, type Portion, type ProductItem } from '../stores/products.ts';

export interface UnknownOrTwice {
  readonly outcome: 'unknown' | 'twice';
  readonly productId: string;
}

export type Priced = { readonly outcome: 'priced'; readonly lines: readonly OrderLine[] };

/** Puts the catalog's names and prices to what a client wants; it names neither. */
export async function price(portions: readonly Portion[]): Promise<Priced | UnknownOrTwice> {
  const ids = portions.map(({ productId }) => productId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return { outcome: 'twice', productId: twice };
  const products = await getProducts(ids);
  const unknown = ids.find((id) => !products.has(id));
  if (unknown !== undefined) return { outcome: 'unknown', productId: unknown };
  return { outcome: 'priced', lines: linesOf(portions, products) };
}

/** Lines of the portions whose product is in the catalog. */
export const linesOf = (
  portions: readonly Portion[],
  products: ReadonlyMap<string, ProductItem>,
): OrderLine[] =>
  portions.flatMap(({ productId, quantity }) => {
    const product = products.get(productId);
    if (product === undefined) return [];
    return [{ productId, quantity, name: product.name, unitPrice: product.price }];
  });

/** Cents. Thirty lines of 99 pieces stay far below the largest exact integer. */
export const totalOf = (lines: readonly OrderLine[]): number =>
  lines.reduce((total, { quantity, unitPrice }) => total + quantity * unitPrice, 0);
