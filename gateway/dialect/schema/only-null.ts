import type { JsonObject } from '../../document/document.ts';

const OTHERS = ['boolean', 'number', 'string', 'object'];

/**
 * Null and nothing else, as what no other type is: OpenAPI 3.0 has no type `null`, draft-04 no `nullable`, and
 * CloudFormation takes a null nowhere in a template, so that `enum: [null]` could not be deployed inline.
 */
export const onlyNull = (): JsonObject => ({
  not: { anyOf: [...OTHERS.map((type) => ({ type })), { type: 'array', items: {} }] },
});
