// Made by `npm run generate` from the document; not to be edited.
import type { Validate } from '../../../handlers/runtime/operation.ts';

export declare const listUsers: Validate;
export declare const createUser: Validate;
export declare const getUser: Validate;
export declare const updateUser: Validate;
export declare const deleteUser: Validate;
