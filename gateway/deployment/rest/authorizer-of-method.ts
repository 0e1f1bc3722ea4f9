import type { Json } from '../../document/document.ts';
import { isObject, memberOf, membersOf } from '../../document/pointer.ts';
import { textOf } from '../text-of.ts';
import { NO_METHOD_AUTHORIZATION } from './authorization.ts';
import type { MethodAuthorization, RestAuthorizer } from './authorization.ts';
import type { RestOperation } from './operations.ts';
import type { RestScope } from './scope.ts';
import { consequenceOf, meaningOf, requirementPointer } from './security.ts';

const AUTH = 'x-amazon-apigateway-auth';

/**
 * Who may call an operation's method: what its `security`, or the root's, requires (fact 223), or what
 * its `x-amazon-apigateway-auth` says (fact 207). A method that would be left open by a scheme that an
 * import drops is reported (import facts 191, 192).
 */
export function methodAuthorization(
  operation: RestOperation,
  authorizers: ReadonlyMap<string, RestAuthorizer>,
  scope: RestScope,
): MethodAuthorization {
  const found = operation.security.flatMap((requirement) =>
    membersOf(requirement).flatMap(([name, scopes]) =>
      required(operation, name, scopes, { authorizers, scope }),
    ),
  );
  const auth = authOf(operation, scope);
  if (auth !== undefined && !found.some(({ type }) => type === auth.type)) found.push(auth);
  const [authorization, ...others] = found;
  if (others.length > 0) {
    const message = `${operation.key} has more than one way of authorization: a method takes one, beside an API key.`;
    scope.report('gatehouse/several-authorizers', requirementPointer(operation), message);
  }
  return authorization ?? NO_METHOD_AUTHORIZATION;
}

interface Compiled {
  readonly authorizers: ReadonlyMap<string, RestAuthorizer>;
  readonly scope: RestScope;
}

function required(
  operation: RestOperation,
  name: string,
  scopes: Json,
  { authorizers, scope }: Compiled,
): MethodAuthorization[] {
  const consequence = consequenceOf(scope.root, name);
  if (consequence !== undefined) {
    const { rule, message, remedy } = consequence;
    scope.report(rule, requirementPointer(operation), message, remedy);
    return [];
  }
  if (meaningOf(scope.root, name) === 'iam')
    return [{ type: 'AWS_IAM', pointer: `/components/securitySchemes/${name}` }];
  // Of an API key there is none; why another has none was reported with its scheme.
  const authorizer = authorizers.get(name);
  return authorizer === undefined ? [] : [withAuthorizer(authorizer, scopesOf(scopes))];
}

/** Only Cognito's access tokens have scopes: lint says so of those of a function (import fact 188). */
const withAuthorizer = (
  authorizer: RestAuthorizer,
  scopes: readonly string[],
): MethodAuthorization =>
  authorizer.type === 'COGNITO_USER_POOLS'
    ? { type: 'COGNITO_USER_POOLS', authorizer, scopes }
    : { type: 'CUSTOM', authorizer };

const scopesOf = (value: Json): readonly string[] =>
  Array.isArray(value) ? (value as Json[]).filter((it) => typeof it === 'string') : [];

function authOf(
  { value, pointer }: RestOperation,
  { report }: RestScope,
): MethodAuthorization | undefined {
  const auth = memberOf(value, AUTH);
  if (auth === undefined) return undefined;
  const type = isObject(auth) ? textOf(memberOf(auth, 'type')).toUpperCase() : '';
  if (type === 'AWS_IAM') return { type: 'AWS_IAM', pointer: `${pointer}/${AUTH}` };
  if (type === 'NONE') return undefined;
  report('auth', `${pointer}/${AUTH}`, `${AUTH} is of type ${type || 'null'}, which is none.`);
  return undefined;
}
