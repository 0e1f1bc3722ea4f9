import type { Operations } from '../../generated/partner-v1/products/operations.ts';
import { findProduct } from '../stores/products.ts';
import { notFound } from './answers.ts';
import { answerOf } from './form.ts';

export const getProduct: Operations['getProduct'] = async ({ path }) => {
  const product = await findProduct(path.productId);
  return product ? { statusCode: 200, ...answerOf(product) } : notFound;
};
