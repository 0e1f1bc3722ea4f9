import type { Json, JsonObject } from '../document/document.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../document/pointer.ts';
import { functionNameOf } from './arn.ts';
import type { Authorizer, RouteAuthorizer } from './deployment.ts';
import { filledAddress } from './filled-address.ts';
import { expressionsOf, identitySourceOf } from './identity-sources.ts';
import { formatVersion } from './integrations.ts';
import type { IntegrationScope } from './integrations.ts';
import { resultTtlOf } from './number-within.ts';
import type { Operation } from './operations.ts';
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
 * @returns `undefined` for a public route; `'unknown'` for one that would be left open, because what it
 *   asks for is none that can be compiled: linting tells why
 */
export function routeAuthorizer(
  { operation }: Operation,
  { root }: IntegrationScope,
  authorizers: (name: string) => Authorizer | undefined,
): RouteAuthorizer | 'unknown' | undefined {
  if (memberOf(operation, 'x-amazon-apigateway-auth') !== undefined) return 'unknown';
  const security = memberOf(operation, 'security') ?? memberOf(root, 'security') ?? [];
  const requirements = Array.isArray(security) ? (security as Json[]) : [];
  const [scheme, ...others] = requirements.flatMap((it) => membersOf(it));
  if (scheme === undefined) return undefined;
  const [name, scopes] = scheme;
  const authorizer = others.length > 0 ? undefined : authorizers(name);
  if (authorizer === undefined) return 'unknown';
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
  const value = memberOf(scheme, EXTENSION);
  if (!isObject(value)) return undefined;
  const base = {
    name,
    pointer: pointerTo('components', 'securitySchemes', name, EXTENSION),
    identitySources: expressionsOf(memberOf(value, 'identitySource')).flatMap(
      (it) => identitySourceOf(it) ?? [],
    ),
  };
  const type = textOf(memberOf(value, 'type')).toLowerCase();
  if (type === 'jwt') return jwtAuthorizer(base, value);
  return type === 'request' ? lambdaAuthorizer(base, value, scope) : undefined;
}

type Base = Pick<Authorizer, 'name' | 'pointer' | 'identitySources'>;

function jwtAuthorizer(base: Base, value: JsonObject): Authorizer | undefined {
  const configuration = memberOf(value, 'jwtConfiguration');
  const issuer = memberOf(configuration, 'issuer');
  const audience = memberOf(configuration, 'audience');
  if (typeof issuer !== 'string' || !Array.isArray(audience) || base.identitySources.length !== 1)
    return undefined;
  return { type: 'jwt', ...base, issuer, audience: (audience as Json[]).map(textOf) };
}

function lambdaAuthorizer(
  base: Base,
  value: JsonObject,
  scope: IntegrationScope,
): Authorizer | undefined {
  const pointer = `${base.pointer}/authorizerUri`;
  const functionName = filledAddress(
    memberOf(value, 'authorizerUri'),
    pointer,
    scope,
    functionNameOf,
  );
  const payloadFormatVersion = formatVersion(memberOf(value, 'authorizerPayloadFormatVersion'));
  if (functionName === undefined || payloadFormatVersion === undefined) return undefined;
  return {
    type: 'request',
    ...base,
    functionName,
    payloadFormatVersion,
    enableSimpleResponses: memberOf(value, 'enableSimpleResponses') === true,
    resultTtlInSeconds: resultTtlOf(memberOf(value, 'authorizerResultTtlInSeconds')) ?? 0,
  };
}
