import {
  productsAt,
  readIndex,
  type IndexPage,
  type Listing,
  type PageQuery,
  type ProductPage,
} from './product-index.ts';
import { allProducts, productOf, productsIn } from './product-items.ts';

const everything: Listing = { partition: allProducts, sortKeyAt: () => 'DETAILS' };

/** All products, in the order they were made; they may miss the last moment's changes. */
export async function listProducts({ limit, after }: PageQuery): Promise<ProductPage> {
  const { shown, next } = cut(await readIndex(everything, limit + 1, after), limit);
  return { products: shown.map((entry) => productOf({ ...entry })), next };
}

/** The products of a category, in the order they were made. */
export async function listCategory(
  category: string,
  { limit, after }: PageQuery,
): Promise<ProductPage> {
  const partition = productsIn(category);
  const page = await readIndex({ partition, sortKeyAt: () => partition }, limit + 1, after);
  const { shown, next } = cut(page, limit);
  const products = await productsAt(shown);
  // The index may lag behind: what has left the category meanwhile is not shown.
  return { products: products.filter(({ categories }) => categories.includes(category)), next };
}

/** One more than is shown was read: a last evaluated key alone does not say that anything follows it. */
function cut({ entries, more }: IndexPage, limit: number) {
  const shown = entries.slice(0, limit);
  const follows = entries.length > limit || (more && shown.length < limit);
  return { shown, next: follows ? shown.at(-1)?.GSI1SK : undefined };
}
