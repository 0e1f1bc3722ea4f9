import type { Api } from './api.ts';
import { authorizerFunctions } from './authorizers.ts';
import type { Operation } from './operations.ts';

/** One Lambda permission: `source` follows the API's id in the ARN of the caller (fact 219). */
export interface Invoker {
  /** Unique within the API, stable from one document to the next. */
  readonly id: string;
  /** The `function` of a manifest. */
  readonly functionName: string;
  readonly source: string;
}

/** A function's policy holds 20,480 bytes, a statement of ours takes some 500. */
const routesEach = 25;

/** A permission for every route, or one for the API where a function has more routes than its policy holds. */
export function invokers(api: Api, operations: readonly Operation[]): Invoker[] {
  const functions = new Set(operations.flatMap((it) => it.function ?? []));
  const routes = [...functions].flatMap((functionName) => {
    const own = operations.filter((it) => it.function === functionName);
    if (own.length > routesEach) {
      return [{ id: `Permission-${functionName}`, functionName, source: '*/*' }];
    }
    return own.map(({ operationId, routeKey }) => ({
      id: `Permission-${operationId}`,
      functionName,
      source: `*/${resourceOf(routeKey)}`,
    }));
  });
  return [...routes, ...authorizers(api)];
}

/** `GET /users/{id}` is `GET/users/*`: a path variable stands for itself or for its value, an asterisk for both. */
function resourceOf(routeKey: string): string {
  const [method = '', path] = routeKey.split(' ');
  if (path === undefined) return method;
  return `${method === 'ANY' ? '*' : method}${path.replaceAll(/\{[^}]*\}/g, '*')}`;
}

/** Lambda authorizers: an import names them itself, so that their ids are not known beforehand. */
function authorizers(api: Api): Invoker[] {
  return authorizerFunctions(api).flatMap(({ scheme, functionName }) =>
    functionName === undefined
      ? []
      : [{ id: `Permission-authorizer-${scheme}`, functionName, source: 'authorizers/*' }],
  );
}
