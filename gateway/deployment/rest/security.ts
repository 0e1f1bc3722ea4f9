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

/** What becomes of an operation whose scheme an import cannot use: one of our own errors. */
export interface Consequence {
  readonly rule: 'gatehouse/open-operation' | 'gatehouse/dropped-operation';
  readonly message: string;
  readonly remedy: string;
}

const AS_AUTHORIZER = `Make it a scheme of type apiKey with an ${AUTHORIZER}.`;

/** What an import says of a scheme that is no API key and has no authorizer (import fact 192). */
export const withoutAuthorizer = (name: string): string =>
  `Unable to create authorizer from security definition: '${name}'. Extension ${AUTHORIZER} is required. Any methods with security: '${name}' will not be created.`;

/** Of a scheme that speaks of a custom authorizer and has none, sources disagree (import fact 188). */
export const isDisputed = (scheme: Json): boolean => {
  const authtype = memberOf(scheme, AUTHTYPE);
  const isCustom = typeof authtype === 'string' && authtype.toLowerCase() === 'custom';
  return isCustom && memberOf(scheme, 'type') === 'apiKey';
};

/** What AWS SAM writes for `Auth: {Authorizer: NONE}`: a scheme that nothing declares, so that anyone may call. */
const SAM_NONE = 'NONE';

const OR_PUBLIC = ', or, where anyone may call, security: [] and x-gatehouse: {public: true}';

/** What becomes of operations that require a scheme; `undefined` where nothing is amiss (import facts 191, 192). */
export function consequenceOf(root: JsonObject, name: string): Consequence | undefined {
  switch (meaningOf(root, name)) {
    case 'missing':
      return {
        rule: 'gatehouse/open-operation',
        message: `There is no security scheme "${name}": what requires it would be open to anyone.`,
        remedy: `Name a scheme that components.securitySchemes has${name === SAM_NONE ? OR_PUBLIC : ''}.`,
      };
    case 'unsupported-type':
      return {
        rule: 'gatehouse/open-operation',
        message: `An import drops security scheme "${name}": what requires it would be open to anyone.`,
        remedy: AS_AUTHORIZER,
      };
    case 'no-authorizer':
      return {
        rule: 'gatehouse/dropped-operation',
        message: `Security scheme "${name}" has no ${AUTHORIZER}: an import makes no method of what requires it.`,
        remedy: `Give it an ${AUTHORIZER}, or, for an API key, the name x-api-key.`,
      };
    case 'api-key':
    case 'authorizer':
    case 'iam':
      return undefined;
  }
}

/** JSON pointer of the requirement that an operation has, its own or the root's (fact 223). */
export const requirementPointer = ({
  value,
  pointer,
}: Pick<RestOperation, 'value' | 'pointer'>): string =>
  value['security'] === undefined ? '/security' : `${pointer}/security`;

/** Names of the schemes that an operation requires, its own or the root's (fact 223). */
export const requiredSchemes = ({ security }: Pick<RestOperation, 'security'>): string[] => [
  ...new Set(security.flatMap((it) => membersOf(it).map(([name]) => name))),
];

/** Whether a method wants an API key (facts 209, 210). */
export const isApiKeyRequired = (
  root: JsonObject,
  operation: Pick<RestOperation, 'security'>,
): boolean => requiredSchemes(operation).some((name) => meaningOf(root, name) === 'api-key');
