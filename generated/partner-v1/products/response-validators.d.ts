// Made by `npm run generate` from the document; not to be edited.
import type { Validate } from '../../../handlers/runtime/operation.ts';

/** By operation and status as the document writes it; null says that the status has no JSON body. */
export declare const responses: Readonly<
  Record<'listProducts' | 'createProduct' | 'searchProducts' | 'getProduct' | 'replaceProduct' | 'patchProduct' | 'deleteProduct', Readonly<Record<string, Validate | null>>>
>;
