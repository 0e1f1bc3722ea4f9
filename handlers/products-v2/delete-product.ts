import type { Operations } from '../../generated/partner-v2/products-v2/operations.ts';
import { log } from '../runtime/log.ts';
import { withdrawProduct } from '../stores/product-edits.ts';
import { refused } from '../products/answers.ts';

export const deleteProduct: Operations['deleteProduct'] = async (request) => {
  const { caller, headers, path, receivedAt: now } = request;
  const edit = await withdrawProduct({ ...path, ifMatch: headers['if-match'], now });
  if (edit.outcome !== 'edited') return refused(edit);
  log.info('Product deleted', { ...path, version: edit.product.version, by: caller.userId });
  return { statusCode: 204 };
};
