import type { Operations } from '../../generated/partner-v1/products/operations.ts';
import { pagePath } from '../runtime/page-path.ts';
import { pageOfSearch } from '../stores/product-pages.ts';
import { readSearch } from '../stores/search-query.ts';
import { invalid, invalidCursor } from './answers.ts';
import { presentProduct } from './form.ts';
import { searchPath } from './paths.ts';

export const searchProducts: Operations['searchProducts'] = async ({ query }) => {
  const search = readSearch(query);
  if ('reason' in search) return invalid(search.reason);
  const page = await pageOfSearch(search);
  if (page === undefined) return invalidCursor;
  const { products, next } = page;
  const { text, limit } = search;
  const linkTo = (cursor?: string): string => pagePath(searchPath, { q: text, limit, cursor });
  return {
    statusCode: 200,
    body: {
      items: products.map(presentProduct),
      links: { self: linkTo(query.cursor), ...(next !== undefined && { next: linkTo(next) }) },
    },
  };
};
