import type { Json } from '../../document/document.ts';
import { isObject, memberOf, membersOf } from '../../document/pointer.ts';
import { textOf } from '../text-of.ts';
import { NO_METHOD_AUTHORIZATION } from './authorization.ts';
import type { MethodAuthorization, RestAuthorizer } from './authorization.ts';
import type { RestOperation } from './operations.ts';
import type { RestScope } from './scope.ts';
import { meaningOf } from './security.ts';

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
    scope.report('security-requirements', `${operation.pointer}/security`, message);
  }
  return authorization ?? NO_METHOD_AUTHORIZATION;
}

interface Compiled {
  readonly authorizers: ReadonlyMap<string, RestAuthorizer>;
  readonly scope: RestScope;
}

function required(
  { key, pointer }: RestOperation,
  name: string,
  scopes: Json,
  { authorizers, scope }: Compiled,
): MethodAuthorization[] {
  const refuse = (message: string): [] => {
    scope.report('security-requirements', `${pointer}/security`, `${key}: ${message}`);
    return [];
  };
  const meaning = meaningOf(scope.root, name);
  switch (meaning) {
    case 'api-key':
      return [];
    case 'iam':
      return [{ type: 'AWS_IAM', pointer: `/components/securitySchemes/${name}` }];
    case 'authorizer': {
      const authorizer = authorizers.get(name);
      // Why there is none was reported with the scheme.
      return authorizer === undefined ? [] : withAuthorizer(authorizer, scopesOf(scopes), refuse);
    }
    case 'missing':
      return refuse(`there is no security scheme ${name}.`);
    case 'no-authorizer':
      return refuse(
        `security scheme ${name} has no x-amazon-apigateway-authorizer: an import makes no method that requires it.`,
      );
    case 'unsupported-type':
      return refuse(
        `an import passes by security scheme ${name} and leaves the method open: make it of type apiKey, with an x-amazon-apigateway-authorizer.`,
      );
    default:
      return meaning satisfies never;
  }
}

/** Only Cognito's access tokens have scopes (import fact 188). */
function withAuthorizer(
  authorizer: RestAuthorizer,
  scopes: readonly string[],
  refuse: (message: string) => [],
): MethodAuthorization[] {
  if (authorizer.type === 'COGNITO_USER_POOLS')
    return [{ type: 'COGNITO_USER_POOLS', authorizer, scopes }];
  if (scopes.length > 0)
    return refuse(`authorizer ${authorizer.name} is a Lambda function, which takes no scopes.`);
  return [{ type: 'CUSTOM', authorizer }];
}

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
  report('auth', `${pointer}/${AUTH}`, `${AUTH} has the type AWS_IAM or NONE, not ${type}.`);
  return undefined;
}
