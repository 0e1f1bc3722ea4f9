import type { Throttle } from '../data/generated-api.ts';
import { type Api, originOf } from './api.ts';
import { type JsonObject, object, step, text } from './json.ts';
import { DeploymentRefused } from './refusal.ts';
import { security } from './security.ts';

/** Notes why something cannot be deployed, and stands in for what is missing. */
type Refuse = (reason: string) => string;

/** What a deployment states of one operation; nothing is left to a default of API Gateway. */
export interface Operation {
  /** `GET /api/v1/users/{id}`, `ANY /x`, `$default` */
  readonly routeKey: string;
  readonly operationId: string;
  /** Scheme and scopes, `admin (storefront/admin)`, or `public`. */
  readonly security: string;
  /** Service whose compiled validators check the request, or why there is none. */
  readonly validator: string;
  /** `user-service:live`, an AWS action, or the address of an HTTP integration. */
  readonly integration: string;
  /** The `function` of a manifest, where the integration is one. */
  readonly function?: string;
  readonly throttle: Throttle;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const anyMethod = 'x-amazon-apigateway-any-method';
/** The mandated form: a function of the same deployment, by its alias. */
const functionUri = /:function:\$\{Prefix\}-\$\{Environment\}-([a-z0-9-]+):live\/invocations$/;

/**
 * States security, validator, integration and throttle of every operation of an HTTP API. What of them
 * is missing the rules have refused (`rules.ts`); here is refused what only this application asks for:
 * functions of its manifests, by their mandated names, and their compiled validators.
 *
 * @param functions the `function` of every manifest
 * @throws DeploymentRefused naming the authored place of every operation that lacks one of them
 */
export function operations(api: Api, functions: readonly string[]): Operation[] {
  if (api.document['x-amazon-apigateway-importexport-version'] === undefined) {
    throw new DeploymentRefused([
      `generated/${api.name}/openapi.json: only HTTP APIs are deployed, and this document does not say that it is one: ` +
        'add x-amazon-apigateway-importexport-version at its root',
    ]);
  }
  const reasons: string[] = [];
  const found = routes(api).map(({ routeKey, pointer, operation }) => {
    const refuse = (reason: string): string => {
      reasons.push(`${originOf(api, pointer)}: ${routeKey} ${reason}`);
      return '';
    };
    const operationId = text(operation['operationId']) ?? refuse('has no operationId');
    const target = integration(resolve(api, operation), functions, refuse);
    return {
      routeKey,
      operationId,
      security: security(api, routeKey, operation),
      validator: validator(api, operationId, target.function, refuse),
      ...target,
      throttle: throttle(api, routeKey),
    };
  });
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

function integration(
  stated: JsonObject,
  functions: readonly string[],
  refuse: Refuse,
): Pick<Operation, 'integration' | 'function'> {
  const uri = text(stated['uri']);
  const subtype = text(stated['integrationSubtype']);
  const type = text(stated['type'])?.toLowerCase();
  if (type === 'http_proxy' || uri === undefined) return { integration: subtype ?? uri ?? '' };
  const name = functionOf(uri);
  if (name !== undefined && functions.includes(name)) {
    return { integration: `${name}:live`, function: name };
  }
  return {
    integration: refuse(
      'calls a function that is not deployed: the uri ends in ' +
        ':function:${Prefix}-${Environment}-<function of a manifest>:live/invocations',
    ),
  };
}

/** The `function` of the manifest that a mandated function URI names. */
export function functionOf(uri: string): string | undefined {
  return functionUri.exec(uri)?.[1];
}

function validator(api: Api, operationId: string, fn: string | undefined, refuse: Refuse): string {
  if (fn === undefined) return 'none: passed on unread';
  return (
    api.validators[operationId] ??
    refuse(`has no compiled validator under generated/${api.name}: run npm run generate`)
  );
}

/** The route's own limits, the API's where it has none. */
function throttle(api: Api, key: string): Throttle {
  const { routes, ...general } = api.settings.throttle ?? {};
  return { rateLimit: 0, burstLimit: 0, ...general, ...routes?.[key] };
}

/** The operation's integration; a `$ref` leads into `components/x-amazon-apigateway-integrations`. */
function resolve(api: Api, operation: JsonObject): JsonObject {
  const stated = object(operation['x-amazon-apigateway-integration']);
  const reference = text(stated['$ref']);
  if (reference === undefined) return stated;
  const steps = reference.replace(/^#\//, '').split('/');
  return steps.reduce((at, name) => object(at[name]), api.document);
}
