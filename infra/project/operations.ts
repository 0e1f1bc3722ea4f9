import type { Throttle } from '../data/generated-api.ts';
import { type Api, kindOf, originOf } from './api.ts';
import { authorizerFunctions } from './authorizers.ts';
import { type Deployed, type Refuse, type Target, target } from './integration.ts';
import { type JsonObject, object, step, text } from './json.ts';
import { DeploymentRefused } from './refusal.ts';
import { security } from './security.ts';

/** What a deployment states of one operation; nothing is left to a default of API Gateway. */
export interface Operation {
  /** `GET /api/v1/users/{id}`, `ANY /x`, `$default` */
  readonly routeKey: string;
  readonly operationId: string;
  /** Schemes and scopes, `apiKey + admin (storefront/admin)`, or `public`. */
  readonly security: string;
  /** What checks the request: the service with compiled validators, the gateway's own, or why there is none. */
  readonly validator: string;
  /** `user-service:live`, an AWS action and its role, `MOCK`, or the address of an HTTP integration. */
  readonly integration: string;
  /** The `function` of a manifest, where the integration is one. */
  readonly function?: string;
  readonly throttle: Throttle;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const anyMethod = 'x-amazon-apigateway-any-method';

/**
 * States security, validator, integration and throttle of every operation. What of them is missing the
 * rules have refused (`rules.ts`); here is refused what only this application asks for: functions of its
 * manifests and roles of its own, by their mandated names, and compiled validators.
 *
 * @throws DeploymentRefused naming the authored place of every operation that lacks one of them
 */
export function operations(api: Api, deployed: Deployed): Operation[] {
  const reasons: string[] = [];
  const found = routes(api).map(({ routeKey, pointer, operation }) => {
    const refuse = (reason: string): string => {
      reasons.push(`${originOf(api, pointer)}: ${routeKey} ${reason}`);
      return '';
    };
    const operationId = text(operation['operationId']) ?? refuse('has no operationId');
    const { isChecked, ...answering } = target(api, operation, deployed, refuse);
    return {
      routeKey,
      operationId,
      security: security(api, routeKey, operation),
      validator: validator(api, operation, { ...answering, isChecked }, refuse),
      ...answering,
      throttle: throttle(api, routeKey),
    };
  });
  for (const { scheme, functionName } of authorizerFunctions(api)) {
    if (functionName !== undefined && deployed.functions.includes(functionName)) continue;
    reasons.push(
      `${originOf(api, `/components/securitySchemes${step(scheme)}`)}: ${scheme} asks a function that is ` +
        'not deployed: authorizerUri ends in :function:${Prefix}-${Environment}-<function of a manifest>:live/invocations',
    );
  }
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
  return found;
}

function routes(api: Api): { routeKey: string; pointer: string; operation: JsonObject }[] {
  return Object.entries(object(api.document['paths'])).flatMap(([path, item]) =>
    Object.entries(object(item))
      .filter(([member]) => methods.includes(member) || member === anyMethod)
      .map(([member, operation]) => ({
        routeKey: routeKey(path, member, object(operation)),
        pointer: `/paths${step(path)}${step(member)}`,
        operation: object(operation),
      })),
  );
}

function routeKey(path: string, member: string, operation: JsonObject): string {
  if (path === '/$default' || operation['isDefaultRoute'] === true) return '$default';
  return `${member === anyMethod ? 'ANY' : member.toUpperCase()} ${path}`;
}

const requestValidator = 'x-amazon-apigateway-request-validator';

function validator(api: Api, operation: JsonObject, target: Target, refuse: Refuse): string {
  const checks = [];
  if (target.isChecked) {
    const service = api.validators[text(operation['operationId']) ?? ''];
    checks.push(
      service ??
        refuse(`has no compiled validator under generated/${api.name}: run npm run generate`),
    );
  }
  if (kindOf(api) === 'rest' && target.integration !== 'MOCK') {
    const name = text(operation[requestValidator]) ?? text(api.document[requestValidator]);
    if (name !== undefined) checks.push(`gateway: ${name}`);
  }
  if (target.integration === 'MOCK') return 'none: nothing reads it';
  return checks.join(', ') || 'none: passed on unread';
}

/** The route's own limits, the API's where it has none. */
function throttle(api: Api, key: string): Throttle {
  const { routes, ...general } = api.settings.throttle ?? {};
  return { rateLimit: 0, burstLimit: 0, ...general, ...routes?.[key] };
}
