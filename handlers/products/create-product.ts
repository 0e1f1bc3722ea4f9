import type { Operations } from '../../generated/partner-v1/products/operations.ts';
import { count, log } from '../runtime/log.ts';
import { createProduct as makeProduct } from '../stores/product-changes.ts';
import { answerOf, factsOf } from './form.ts';
import { productPath } from './paths.ts';

export const createProduct: Operations['createProduct'] = async ({ body, caller, receivedAt }) => {
  const product = await makeProduct(factsOf(body), receivedAt);
  count('ProductsCreated');
  log.info('Product created', { productId: product.productId, by: caller.userId });
  const answer = answerOf(product);
  const headers = { ...answer.headers, location: productPath(product.productId) };
  return { statusCode: 201, ...answer, headers };
};
