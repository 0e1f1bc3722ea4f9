import {
  productAt,
  productsAt,
  readIndex,
  sortedBy,
  type Listing,
  type PageQuery,
  type ProductPage,
} from './product-index.ts';
import { productsByWord, termsOf, wordsOf, type ProductItem } from './product-items.ts';

/** How often a call reads on when most of what it read was no match. */
const rounds = 5;
/** What can be read of products at once. */
const mostAtOnce = 100;

/**
 * The products whose name has, for every word of the text, a word that begins with it; in the order
 * of the words found. A page may be shorter than its limit and still have a next one: a call reads
 * five times at most.
 */
export async function searchProducts(
  text: string,
  { limit, after }: PageQuery,
): Promise<ProductPage> {
  const wanted = wordsOf(text);
  const prefix = searchPrefix(text);
  if (prefix === '') return { products: [] };
  const listing = listingOf(prefix);
  const products: ProductItem[] = [];
  let next = after;
  for (let round = 0; round < rounds; round += 1) {
    const size = Math.min(limit + 1, mostAtOnce);
    const { entries, more } = await readIndex(listing, size, next);
    const read = new Map((await productsAt(entries)).map((it) => [it.productId, it]));
    for (const { GSI1SK } of entries) {
      if (products.length === limit) return { products, next };
      const product = read.get(productAt(GSI1SK));
      if (product && isFirstTerm(product, GSI1SK, prefix) && hasAll(product, wanted)) {
        products.push(product);
      }
      next = GSI1SK;
    }
    if (!more) return { products };
  }
  return { products, next };
}

/** What every position of a search begins with: its longest word, which is the rarest; `''` without words. */
export const searchPrefix = (text: string): string =>
  wordsOf(text).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

const listingOf = (prefix: string): Listing => ({
  partition: productsByWord(prefix),
  prefix,
  sortKeyAt: (position) => `TERM#${sortedBy(position)}`,
});

/** Of several words that begin alike a product stands at one, on whichever page the others are. */
function isFirstTerm(product: ProductItem, position: string, prefix: string): boolean {
  const [first] = termsOf(product).filter((term) => term.startsWith(prefix));
  return sortedBy(position) === first;
}

const hasAll = (product: ProductItem, wanted: readonly string[]): boolean => {
  const terms = termsOf(product);
  return wanted.every((word) => terms.some((term) => term.startsWith(word)));
};
