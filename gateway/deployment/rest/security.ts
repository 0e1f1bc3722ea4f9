import type { Json, JsonObject } from '../../document/document.ts';
import { memberOf, membersOf } from '../../document/pointer.ts';
import type { RestOperation } from './operations.ts';

const AUTHORIZER = 'x-amazon-apigateway-authorizer';
const AUTHTYPE = 'x-amazon-apigateway-authtype';

/** What an import makes of a security scheme. */
export type SchemeMeaning =
  /** `x-api-key` in a header, without an authorizer: the method wants an API key (facts 164, 210). */
  | 'api-key'
  /** A Lambda or Cognito authorizer. */
  | 'authorizer'
  /** `awsSigv4`: IAM (fact 207). */
  | 'iam'
  /** A type that an import passes by: its methods are open (fact 191). */
  | 'unsupported-type'
  /** An API key scheme that is neither: its methods are not created (fact 192). */
  | 'no-authorizer'
  /** Not among the components. */
  | 'missing';

/** Reads a security scheme as an import into a REST API does. */
export function meaningOf(root: JsonObject, name: string): SchemeMeaning {
  const scheme = memberOf(memberOf(memberOf(root, 'components'), 'securitySchemes'), name);
  if (scheme === undefined) return 'missing';
  if (memberOf(scheme, 'type') !== 'apiKey') return 'unsupported-type';
  if (memberOf(scheme, AUTHORIZER) !== undefined) return 'authorizer';
  const authtype = memberOf(scheme, AUTHTYPE);
  if (typeof authtype === 'string' && authtype.toLowerCase() === 'awssigv4') return 'iam';
  return isApiKey(scheme) ? 'api-key' : 'no-authorizer';
}

const isApiKey = (scheme: Json): boolean => {
  const name = memberOf(scheme, 'name');
  return typeof name === 'string' && name.toLowerCase() === 'x-api-key';
};

/** Names of the schemes that an operation requires, its own or the root's (fact 223). */
export const requiredSchemes = ({ security }: Pick<RestOperation, 'security'>): string[] => [
  ...new Set(security.flatMap((it) => membersOf(it).map(([name]) => name))),
];

/** Whether a method wants an API key (facts 209, 210). */
export const isApiKeyRequired = (
  root: JsonObject,
  operation: Pick<RestOperation, 'security'>,
): boolean => requiredSchemes(operation).some((name) => meaningOf(root, name) === 'api-key');
