import type { Operations } from '../../generated/partner-v1/products/operations.ts';
import { pagePath } from '../runtime/page-path.ts';
import { pageOfProducts } from '../stores/product-pages.ts';
import { invalidCursor } from './answers.ts';
import { presentProduct } from './form.ts';
import { productsPath } from './paths.ts';

export const listProducts: Operations['listProducts'] = async ({ query }) => {
  const page = await pageOfProducts(query);
  if (page === undefined) return invalidCursor;
  const { products, next } = page;
  const { category, limit, cursor } = query;
  const linkTo = (at?: string): string => pagePath(productsPath, { category, limit, cursor: at });
  return {
    statusCode: 200,
    body: {
      items: products.map(presentProduct),
      links: { self: linkTo(cursor), ...(next !== undefined && { next: linkTo(next) }) },
    },
  };
};
