import type { Operations } from '../../generated/partner-v2/products-v2/operations.ts';
import { findProduct } from '../stores/products.ts';
import { notFound } from '../products/answers.ts';
import { answerOf } from './form.ts';

export const getProduct: Operations['getProduct'] = async ({ path }) => {
  const product = await findProduct(path.productId);
  return product ? { statusCode: 200, ...answerOf(product) } : notFound;
};
