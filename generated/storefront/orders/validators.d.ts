// Made by `npm run generate` from the document; not to be edited.
import type { Validate } from '../../../handlers/runtime/operation.ts';

export declare const getCart: Validate;
export declare const replaceCart: Validate;
export declare const clearCart: Validate;
export declare const listOrders: Validate;
export declare const createOrder: Validate;
export declare const getOrder: Validate;
export declare const updateOrder: Validate;
export declare const cancelOrder: Validate;
