import type { Json, JsonObject } from '../document/document.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../document/pointer.ts';
import { compileExpression, ExpressionError } from '../mapping/expression.ts';
import { functionNameOf, withStageVariables } from './arn.ts';
import type { Authorizer, IdentitySource, RouteAuthorizer } from './deployment.ts';
import { formatVersion } from './integrations.ts';
import type { IntegrationScope } from './integrations.ts';
import type { Operation } from './operations.ts';
import type { Report } from './report.ts';
import { textOf } from './text-of.ts';

const EXTENSION = 'x-amazon-apigateway-authorizer';

/** Compiles each authorizer once, when a route first asks for it by the name of its scheme. */
export function authorizersOf(scope: IntegrationScope): (name: string) => Authorizer | undefined {
  const schemes = memberOf(memberOf(scope.root, 'components'), 'securitySchemes');
  const compiled = new Map<string, Authorizer | undefined>();
  return (name) => {
    if (!compiled.has(name)) compiled.set(name, compile(name, memberOf(schemes, name), scope));
    return compiled.get(name);
  };
}

/**
 * The authorizer a route's `security` names; the root's counts where the operation says nothing.
 *
 * @returns `undefined` for a public route, and, with a report, for one that would be left open
 */
export function routeAuthorizer(
  { operation, pointer, key }: Operation,
  { root, report }: IntegrationScope,
  authorizers: (name: string) => Authorizer | undefined,
): RouteAuthorizer | undefined {
  if (memberOf(operation, 'x-amazon-apigateway-auth') !== undefined) {
    const message = 'IAM authorization (x-amazon-apigateway-auth) is not served here yet.';
    report('gatehouse/not-honoured', `${pointer}/x-amazon-apigateway-auth`, message);
    return undefined;
  }
  const security = memberOf(operation, 'security') ?? memberOf(root, 'security') ?? [];
  const requirements = Array.isArray(security) ? (security as Json[]) : [];
  const schemes = requirements.flatMap((it) => membersOf(it));
  const [scheme, ...others] = schemes;
  if (scheme === undefined) return undefined;
  if (others.length > 0 || requirements.length > 1) {
    const message = `${key} has more than one security requirement: an HTTP API takes one.`;
    report('security-requirements', `${pointer}/security`, message);
  }
  const [name, scopes] = scheme;
  const authorizer = authorizers(name);
  if (authorizer === undefined) return undefined;
  const wanted = Array.isArray(scopes)
    ? (scopes as Json[]).filter((it) => typeof it === 'string')
    : [];
  return { authorizer, scopes: wanted };
}

function compile(
  name: string,
  scheme: Json | undefined,
  scope: IntegrationScope,
): Authorizer | undefined {
  const at = pointerTo('components', 'securitySchemes', name);
  const value = memberOf(scheme, EXTENSION);
  const pointer = `${at}${pointerTo(EXTENSION)}`;
  if (!isObject(value)) {
    const message = `Security scheme ${name} has no ${EXTENSION}: its routes would be left open.`;
    scope.report('authorizer-missing', at, message);
    return undefined;
  }
  const type = memberOf(value, 'type');
  const base = {
    name,
    pointer,
    identitySources: identitySources(memberOf(value, 'identitySource'), pointer, scope.report),
  };
  if (type === 'jwt') return jwtAuthorizer(base, value, scope.report);
  if (type === 'request') return lambdaAuthorizer(base, value, scope);
  const message = `Authorizer type ${textOf(type)} is not one of an HTTP API: jwt and request are.`;
  scope.report('authorizer-type', `${pointer}/type`, message);
  return undefined;
}

type Base = Pick<Authorizer, 'name' | 'pointer' | 'identitySources'>;

function jwtAuthorizer(base: Base, value: JsonObject, report: Report): Authorizer | undefined {
  const configuration = memberOf(value, 'jwtConfiguration');
  const issuer = memberOf(configuration, 'issuer');
  const audience = memberOf(configuration, 'audience');
  if (typeof issuer !== 'string' || !Array.isArray(audience) || base.identitySources.length !== 1) {
    const message =
      'A JWT authorizer needs one identitySource, and jwtConfiguration with issuer and audience.';
    report('jwt-configuration', base.pointer, message);
    return undefined;
  }
  return { type: 'jwt', ...base, issuer, audience: (audience as Json[]).map(textOf) };
}

function lambdaAuthorizer(
  base: Base,
  value: JsonObject,
  { stageVariables, report }: IntegrationScope,
): Authorizer | undefined {
  const { pointer } = base;
  const uri = withStageVariables(
    textOf(memberOf(value, 'authorizerUri')),
    stageVariables,
    (name) => {
      const message = `The stage has no variable ${name}: set it in stageVariables.`;
      report('stage-variable', `${pointer}/authorizerUri`, message);
    },
  );
  const functionName = functionNameOf(uri);
  const payloadFormatVersion = formatVersion(memberOf(value, 'authorizerPayloadFormatVersion'));
  if (functionName === undefined || payloadFormatVersion === undefined) {
    const message =
      'A Lambda authorizer needs authorizerUri and authorizerPayloadFormatVersion, 1.0 or 2.0.';
    report('lambda-authorizer', pointer, message);
    return undefined;
  }
  return {
    type: 'request',
    ...base,
    functionName,
    payloadFormatVersion,
    enableSimpleResponses: memberOf(value, 'enableSimpleResponses') === true,
    resultTtlInSeconds: Number(memberOf(value, 'authorizerResultTtlInSeconds') ?? 0),
  };
}

/** One string, or several joined by commas; `$request.header.N` and so on (facts 55, 78). */
function identitySources(
  value: Json | undefined,
  pointer: string,
  report: Report,
): readonly IdentitySource[] {
  const texts = Array.isArray(value) ? (value as Json[]).map(textOf) : textOf(value).split(',');
  return texts
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .flatMap((expression) => {
      try {
        if (!IDENTITY_SOURCE.test(expression)) throw new ExpressionError(expression);
        const read = compileExpression(expression, 'request');
        return [{ expression, read: (call) => read({ call }) } satisfies IdentitySource];
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
        const message = `Invalid identity source: ${expression}.`;
        report('identity-source', `${pointer}/identitySource`, message);
        return [];
      }
    });
}

const IDENTITY_SOURCE = /^\$(?:request\.(?:header|querystring)|context|stageVariables)\.[^,\s]+$/;
