import type { Operations } from '../../generated/partner-v1/products/operations.ts';
import { log } from '../runtime/log.ts';
import { editProduct } from '../stores/product-edits.ts';
import { refused } from './answers.ts';
import { answerOf, factsOf } from './form.ts';

export const replaceProduct: Operations['replaceProduct'] = async (request) => {
  const { body, caller, headers, path, receivedAt: now } = request;
  const condition = { ...path, ifMatch: headers['if-match'], now };
  const edit = await editProduct(condition, (product) => ({ facts: factsOf(body, product) }));
  if (edit.outcome !== 'edited') return refused(edit);
  log.info('Product replaced', { ...path, version: edit.product.version, by: caller.userId });
  return { statusCode: 200, ...answerOf(edit.product) };
};
