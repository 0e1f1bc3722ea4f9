// Made by `npm run generate` from the document; not to be edited.
import type { Validate } from '../../../handlers/runtime/operation.ts';

export declare const listProducts: Validate;
export declare const createProduct: Validate;
export declare const searchProducts: Validate;
export declare const getProduct: Validate;
export declare const replaceProduct: Validate;
export declare const patchProduct: Validate;
export declare const deleteProduct: Validate;
