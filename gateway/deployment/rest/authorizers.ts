import type { Json, JsonObject } from '../../document/document.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import { EndlessMatch } from '../../pattern/pattern-error.ts';
import { functionNameOf, withStageVariables } from '../arn.ts';
import { identifierOf } from '../identifier.ts';
import { numberWithin } from '../number-within.ts';
import { textOf } from '../text-of.ts';
import type { RestAuthorizer } from './authorization.ts';
import { headerSource, requestSources } from './authorizer-identity-sources.ts';
import { cognitoIssuers } from './authorizer-user-pools.ts';
import { intrinsicRemedy } from './remedies.ts';
import type { RestScope } from './scope.ts';
import { meaningOf } from './security.ts';
import { compileSelectionPattern, SelectionPatternError } from './selection-pattern.ts';

const EXTENSION = 'x-amazon-apigateway-authorizer';
const DEFAULT_TTL = 300;
const MAX_TTL = 3_600;

/** A scheme's extension while it is compiled. */
interface Given {
  readonly name: string;
  readonly scheme: Json;
  readonly value: JsonObject;
  /** JSON pointer of the scheme. */
  readonly schemePointer: string;
  readonly pointer: string;
  readonly scope: RestScope;
}

/**
 * Compiles the authorizers that the security schemes declare, used or not (import fact 162), by name
 * of their scheme. What API Gateway would refuse of them is reported.
 */
export function compileAuthorizers(scope: RestScope): ReadonlyMap<string, RestAuthorizer> {
  const schemes = memberOf(memberOf(scope.root, 'components'), 'securitySchemes');
  const compiled = new Map<string, RestAuthorizer>();
  for (const [name, scheme] of membersOf(schemes)) {
    const value = memberOf(scheme, EXTENSION);
    // Of a scheme that an import passes by, its authorizer is passed by too (import fact 191).
    if (value === undefined || meaningOf(scope.root, name) !== 'authorizer') continue;
    const schemePointer = pointerTo('components', 'securitySchemes', name);
    const pointer = `${schemePointer}/${EXTENSION}`;
    if (!isObject(value)) {
      scope.report('authorizer-type', pointer, `${EXTENSION} of ${name} is an object.`);
      continue;
    }
    const authorizer = compile({ name, scheme, value, schemePointer, pointer, scope });
    if (authorizer !== undefined) compiled.set(name, authorizer);
  }
  return compiled;
}

function compile(given: Given): RestAuthorizer | undefined {
  const { name, value, pointer, scope } = given;
  const type = textOf(memberOf(value, 'type')).toLowerCase();
  switch (type) {
    case 'token':
    case 'request':
      return lambdaAuthorizer(given, type === 'token' ? 'TOKEN' : 'REQUEST');
    case 'cognito_user_pools':
      return cognitoAuthorizer(given);
    default:
      scope.report(
        'authorizer-type',
        `${pointer}/type`,
        type === 'jwt'
          ? `Authorizer ${name} is of type jwt, which only HTTP APIs have.`
          : `Authorizer ${name} is of type ${type || 'null'}, which is none of a REST API.`,
      );
      return undefined;
  }
}

function lambdaAuthorizer(given: Given, type: 'TOKEN' | 'REQUEST'): RestAuthorizer | undefined {
  const { name, scheme, value, schemePointer, pointer, scope } = given;
  const uri = withStageVariables(
    textOf(memberOf(value, 'authorizerUri')),
    scope.stageVariables,
    (variable) => {
      const message = `The stage has no variable ${variable}: set it in stageVariables.`;
      scope.report('gatehouse/stage-variable', `${pointer}/authorizerUri`, message);
    },
  );
  const identitySources =
    type === 'TOKEN'
      ? headerSource(scheme, schemePointer, scope)
      : requestSources(memberOf(value, 'identitySource'), pointer, scope);
  const resultTtlInSeconds = ttlOf(given, identitySources.length);
  // Of a REQUEST authorizer no token is validated.
  const isValidToken = type === 'TOKEN' ? expressionOf(given) : () => true;
  const functionName = functionNameOf(uri);
  if (functionName === undefined) {
    reportUri(given);
    return undefined;
  }
  const id = identifierOf(`${scope.apiId}/authorizers/${name}`, 6);
  const common = { type, name, id, pointer };
  return { ...common, functionName, identitySources, resultTtlInSeconds, isValidToken };
}

function reportUri({ name, value, pointer, scope }: Given): void {
  const authored = memberOf(value, 'authorizerUri');
  const at = authored === undefined ? pointer : `${pointer}/authorizerUri`;
  const message = `Authorizer ${name} needs an authorizerUri that names a Lambda function.`;
  scope.report('lambda-authorizer', at, message, intrinsicRemedy(authored, 'authorizerUri'));
}

function cognitoAuthorizer(given: Given): RestAuthorizer | undefined {
  const { name, scheme, value, schemePointer, pointer, scope } = given;
  const issuers = cognitoIssuers(memberOf(value, 'providerARNs'), pointer, scope);
  if (issuers.length === 0) return undefined;
  const identitySources = headerSource(scheme, schemePointer, scope);
  return {
    type: 'COGNITO_USER_POOLS',
    name,
    id: identifierOf(`${scope.apiId}/authorizers/${name}`, 6),
    pointer,
    identitySources,
    resultTtlInSeconds: ttlOf(given, identitySources.length),
    issuers,
    isValidAudience: expressionOf(given),
  };
}

/** Without an identity source there is nothing to keep a result by. */
function ttlOf({ value, pointer, scope }: Given, sources: number): number {
  const written = memberOf(value, 'authorizerResultTtlInSeconds');
  if (written === undefined || written === null) return sources === 0 ? 0 : DEFAULT_TTL;
  const at = `${pointer}/authorizerResultTtlInSeconds`;
  const ttl = numberWithin(written, 0, MAX_TTL);
  if (ttl === undefined || !Number.isInteger(ttl)) {
    scope.report(
      'authorizer-ttl',
      at,
      'authorizerResultTtlInSeconds is a whole number, 0 to 3600.',
    );
    return 0;
  }
  if (ttl > 0 && sources === 0)
    scope.report(
      'authorizer-ttl',
      at,
      'Caching needs an identitySource: it is the key.',
      'State an identitySource, or a TTL of 0.',
    );
  return ttl;
}

/** `identityValidationExpression` matches the whole of what it is asked for (fact 194). */
function expressionOf({ value, pointer, scope }: Given): (text: string) => boolean {
  const expression = memberOf(value, 'identityValidationExpression');
  if (typeof expression !== 'string' || expression === '') return () => true;
  try {
    return neverEndless(compileSelectionPattern(expression));
  } catch (error) {
    if (!(error instanceof SelectionPatternError)) throw error;
    const message = `identityValidationExpression ${expression} is no regular expression that can be matched here: ${error.message}`;
    scope.report(
      'gatehouse/authorizer-expression',
      `${pointer}/identityValidationExpression`,
      message,
    );
    return () => false;
  }
}

/** A match that would not end is none: the token is refused. */
function neverEndless(matches: (text: string) => boolean): (text: string) => boolean {
  return (text) => {
    try {
      return matches(text);
    } catch (error) {
      if (error instanceof EndlessMatch) return false;
      throw error;
    }
  };
}
