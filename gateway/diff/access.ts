import { meaningOf } from '../deployment/rest/security.ts';
import { textOf } from '../deployment/text-of.ts';
import type { Json } from '../document/document.ts';
import type { DocumentOperation } from '../document/operations.ts';
import { isObject, memberOf, membersOf, pointerTo, valueAt } from '../document/pointer.ts';
import type { Comparison, Side } from './comparison.ts';
import { textsOf } from './normal.ts';
import type { Covered } from './rule.ts';

/** Who may call an operation, as API Gateway enforces it. */
export interface Access {
  /** Whether an API key is asked for. */
  readonly apiKey: boolean;
  readonly by: 'nobody' | 'iam' | Authorizer;
  /** One of them is enough; none where an authorizer looks at no scopes (HTTP fact 61). */
  readonly scopes: readonly string[];
  /** JSON pointer of what asks for it: the operation's, or the root's. */
  readonly pointer: string;
}

export interface Authorizer {
  /** Upper case: `JWT`, `REQUEST`, `TOKEN`, `COGNITO_USER_POOLS`. */
  readonly type: string;
  /** JSON pointer of the security scheme. */
  readonly scheme: string;
  /** JSON pointer of the extension. */
  readonly pointer: string;
  readonly value: Json;
  /** What a call must bring, names of headers in lower case. */
  readonly identitySources: readonly string[];
}

type Kind = Comparison['kind'];

const EXTENSION = 'x-amazon-apigateway-authorizer';
const AUTH = 'x-amazon-apigateway-auth';
const SCHEMES = '/components/securitySchemes';

/** What an operation asks of its callers. */
export const accessOf = (
  kind: Kind,
  { root }: Pick<Side, 'root'>,
  operation: DocumentOperation,
): Access => {
  const own = operation.value['security'] !== undefined;
  const pointer = own ? `${operation.pointer}/security` : '/security';
  const required = operation.security.flatMap((it) => membersOf(it));
  const apiKey = kind === 'rest' && required.some(([name]) => meaningOf(root, name) === 'api-key');
  for (const [name, scopes] of required) {
    const by = meantBy(kind, root, name);
    if (by !== 'nobody') return { apiKey, by, scopes: textsOf(scopes), pointer };
  }
  const auth = textOf(memberOf(operation.value[AUTH], 'type')).toUpperCase();
  if (auth === 'AWS_IAM')
    return { apiKey, by: 'iam', scopes: [], pointer: `${operation.pointer}/${AUTH}` };
  return { apiKey, by: 'nobody', scopes: [], pointer };
};

const meantBy = (kind: Kind, root: Json, name: string): Access['by'] => {
  const scheme = `${SCHEMES}${pointerTo(name)}`;
  const value = valueAt(root, scheme);
  const extension = memberOf(value, EXTENSION);
  const isIam = textOf(memberOf(value, 'x-amazon-apigateway-authtype')).toLowerCase();
  // A REST API takes schemes of type apiKey alone (import fact 191).
  const isTaken = kind === 'http' || memberOf(value, 'type') === 'apiKey';
  if (!isTaken) return 'nobody';
  if (!isObject(extension)) return isIam === 'awssigv4' ? 'iam' : 'nobody';
  const type = textOf(memberOf(extension, 'type')).toUpperCase();
  return {
    type,
    scheme,
    pointer: `${scheme}/${EXTENSION}`,
    value: extension,
    identitySources: sourcesOf(kind, type, value, extension),
  };
};

/** A TOKEN or Cognito authorizer of a REST API reads the header that its scheme names (fact 206). */
const sourcesOf = (kind: Kind, type: string, scheme: Json | undefined, value: Json): string[] => {
  const name = textOf(memberOf(scheme, 'name'));
  const authored = textsOf(memberOf(value, 'identitySource')).flatMap((it) => it.split(','));
  const sources =
    kind === 'rest' && type !== 'REQUEST' && name !== ''
      ? [`method.request.header.${name}`]
      : authored;
  return sources
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((it) => (/\brequest\.header\./.test(it) ? it.toLowerCase() : it))
    .sort();
};

/** What authorizes, in the words of `AuthorizationType`. */
export const named = ({ by }: Access): string =>
  by === 'nobody' ? 'NONE' : by === 'iam' ? 'AWS_IAM' : by.type;

/** How a call shows who makes it: `the header Authorization`. */
export const shown = ({ identitySources }: Authorizer): string =>
  identitySources.length === 0 ? 'no identity source' : identitySources.join(', ');

/**
 * Requirements that API Gateway enforces, of one side at least: Redocly compares names of schemes, which
 * callers never see.
 */
export const requirementsEnforced = ({ kind, base, head, pairs }: Comparison): Covered[] =>
  pairs.flatMap((pair) => {
    const accesses = [accessOf(kind, base, pair.base), accessOf(kind, head, pair.head)];
    if (accesses.every(({ apiKey, by }) => !apiKey && by === 'nobody')) return [];
    const places = accesses.map(({ pointer }) => pointer).filter((it) => it === '/security');
    return [pair.base.pointer, pair.head.pointer, ...places].map((pointer) => {
      return { rule: 'security-requirement-changed', pointer };
    });
  });
