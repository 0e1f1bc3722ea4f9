import { textOf } from '../deployment/text-of.ts';
import type { JsonObject } from '../document/document.ts';
import { type DocumentOperation, settled } from '../document/operations.ts';
import { memberOf, membersOf, pointerTo, valueAt } from '../document/pointer.ts';
import { isTrue } from './normal.ts';

/** What the validator of an operation checks. */
export interface Checks {
  readonly body: boolean;
  readonly parameters: boolean;
  /** JSON pointer of the validator, `''` for none. */
  readonly validator: string;
}

const VALIDATOR = 'x-amazon-apigateway-request-validator';

/** The operation's own validator, or the API's (fact 100). */
export const checksOf = (root: JsonObject, { value }: DocumentOperation): Checks => {
  const name = value[VALIDATOR] ?? root[VALIDATOR];
  const pointer = pointerTo('x-amazon-apigateway-request-validators', textOf(name));
  const validator = valueAt(root, pointer);
  return {
    body: isTrue(memberOf(validator, 'validateRequestBody')),
    parameters: isTrue(memberOf(validator, 'validateRequestParameters')),
    validator: validator === undefined ? '' : pointer,
  };
};

/** A parameter that a validator asks for. */
export interface Enforced {
  readonly name: string;
  /** Tells it from others: header names have no case. */
  readonly key: string;
  readonly pointer: string;
}

/** Parameters that a validator asks for: required ones in headers, path and query (facts 92, 229). */
export const enforced = ({ parameters }: DocumentOperation): Enforced[] =>
  parameters.flatMap(({ pointer, value }) => {
    const name = textOf(value['name']);
    const place = value['in'];
    // A path without its parameter is another path.
    if (value['required'] !== true || (place !== 'header' && place !== 'query')) return [];
    const key = place === 'header' ? `header ${name.toLowerCase()}` : `query ${name}`;
    return [{ name, key, pointer }];
  });

/** Whether any body is held against a model. */
export const isBodyModelled = (root: JsonObject, { value }: DocumentOperation): boolean =>
  membersOf(memberOf(settled(root, value['requestBody']), 'content')).some(
    ([, media]) => memberOf(media, 'schema') !== undefined,
  );
