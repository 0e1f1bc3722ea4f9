import type { components } from '../../generated/partner-v2/types.ts';
import { operations, type Operations } from '../../generated/partner-v2/products-v2/operations.ts';
import { explain } from '../runtime/explain.ts';
import { log } from '../runtime/log.ts';
import { mergePatch } from '../runtime/merge-patch.ts';
import { editProduct, type Change } from '../stores/product-edits.ts';
import { refused } from '../products/answers.ts';
import { answerOf, factsOf, inputOf } from './form.ts';

export const patchProduct: Operations['patchProduct'] = async (request) => {
  const { body, caller, headers, path, receivedAt: now } = request;
  const edit = await editProduct({ ...path, ifMatch: headers['if-match'], now }, patchedBy(body));
  if (edit.outcome !== 'edited') return refused(edit);
  log.info('Product patched', { ...path, version: edit.product.version, by: caller.userId });
  return { statusCode: 200, ...answerOf(edit.product) };
};

/** What comes out has to be what could have been sent for a new product. */
const patchedBy =
  (patch: unknown): Change =>
  (product) => {
    const requestBody = mergePatch(inputOf(product), patch);
    const { createProduct: validate } = operations.validators;
    if (!validate({ path: {}, query: {}, header: {}, cookie: {}, requestBody })) {
      return { reason: explain(validate.errors ?? []) };
    }
    return factsOf(requestBody as components['schemas']['ProductInput']);
  };
