import { decodeCursor, encodeCursor } from '../runtime/cursor.ts';
import { isPosition, type PageQuery, type ProductPage } from './product-index.ts';
import { wordsOf, type ProductItem } from './product-items.ts';
import { listCategory, listProducts } from './product-lists.ts';
import { searchPrefix, searchProducts } from './product-search.ts';

/** A page by cursors. */
export interface CursorPage {
  readonly products: readonly ProductItem[];
  /** Of the next page; absent where nothing follows. */
  readonly next?: string | undefined;
}

interface CursorQuery {
  /** 1 to 100. */
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * A page of all products, or of those of a category.
 *
 * @returns `undefined` when the cursor is not one of this list
 */
export async function pageOfProducts(
  query: CursorQuery & { readonly category?: string | undefined },
): Promise<CursorPage | undefined> {
  const { category } = query;
  if (category === undefined) return pageOf('products', '', query, listProducts);
  return pageOf(`products of ${category}`, '', query, (page) => listCategory(category, page));
}

/**
 * A page of the products that a text finds.
 *
 * @returns `undefined` when the cursor is not one of this search
 */
export async function pageOfSearch(
  query: CursorQuery & { readonly text: string },
): Promise<CursorPage | undefined> {
  const { text } = query;
  const list = `products named ${wordsOf(text).join(' ')}`;
  return pageOf(list, searchPrefix(text), query, (page) => searchProducts(text, page));
}

/** @param prefix what every position of the list begins with */
async function pageOf(
  list: string,
  prefix: string,
  { limit, cursor }: CursorQuery,
  read: (page: PageQuery) => Promise<ProductPage>,
): Promise<CursorPage | undefined> {
  const after = cursor === undefined ? undefined : decodeCursor(list, cursor)?.[0];
  if (cursor !== undefined && !isPosition(after, prefix)) return undefined;
  const { products, next } = await read({ limit, after: after as string | undefined });
  return { products, next: next === undefined ? undefined : encodeCursor(list, [next]) };
}
