import type { Operations } from '../../generated/partner-v2/products-v2/operations.ts';
import { log } from '../runtime/log.ts';
import { editProduct } from '../stores/product-edits.ts';
import { refused } from '../products/answers.ts';
import { answerOf, factsOf } from './form.ts';

export const replaceProduct: Operations['replaceProduct'] = async (request) => {
  const { body, caller, headers, path, receivedAt: now } = request;
  const condition = { ...path, ifMatch: headers['if-match'], now };
  const edit = await editProduct(condition, () => factsOf(body));
  if (edit.outcome !== 'edited') return refused(edit);
  log.info('Product replaced', { ...path, version: edit.product.version, by: caller.userId });
  return { statusCode: 200, ...answerOf(edit.product) };
};
