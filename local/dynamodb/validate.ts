import { checks } from './dynalite.ts';
import { guardExpressions } from './comparisons.ts';
import { storeFor } from './store.ts';
import type { Database } from '../level/database.ts';
import type { Input, MemberTypes, Validation } from './dynalite.ts';

/**
 * The request as its operation reads it: members it does not know are gone, expressions are parsed and guarded.
 * @throws the ValidationException or SerializationException DynamoDB answers
 */
export function validated(database: Database, validation: Validation, body: Input): Input {
  const { types, custom } = validation;
  const input = checks.checkTypes(body, types);
  checks.checkValidations(input, types, custom, storeFor(database, database.stored, input));
  guardExpressions(input);
  return input;
}

/** `ReturnValuesOnConditionCheckFailure`, which dynalite's own types lack. */
export const returnOnFailure: MemberTypes = {
  ReturnValuesOnConditionCheckFailure: { type: 'String', enum: ['ALL_OLD', 'NONE'] },
};

export const withTypes = (validation: Validation, types: MemberTypes): Validation => ({
  ...validation,
  types: { ...validation.types, ...types },
});
