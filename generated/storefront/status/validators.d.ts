// Made by `npm run generate` from the document; not to be edited.
import type { Validate } from '../../../handlers/runtime/operation.ts';

export declare const getHealth: Validate;
export declare const getReadiness: Validate;
export declare const getLiveness: Validate;
export declare const getPublicHealth: Validate;
