import { compileCaching } from './cache-settings.ts';
import type { Method, Resource, RestDeployment } from './deployment.ts';
import {
  accountThrottle,
  checkMethodSettings,
  methodThrottle,
  stageThrottle,
} from './method-settings.ts';
import type { RestOperation } from './operations.ts';
import { compileValidations } from './request-validation.ts';
import type { RestScope } from './scope.ts';
import { compileApiKeys } from './usage-plans.ts';

/** What stands between an authorized call and the integration of its method. */
export type MethodRules = Pick<Method, 'throttle' | 'validation' | 'caching'>;

/** Compiles throttles, validators and caching of all methods. */
export function compileMethodRules(
  operations: readonly RestOperation[],
  { root, settings, stage, apiId, stageVariables, report }: RestScope,
): (operation: RestOperation, resource: Resource) => MethodRules {
  const keys = operations.map(({ key }) => key);
  checkMethodSettings(settings, keys, report);
  const validations = compileValidations(root, operations, report);
  const place = `${apiId}/${stage}`;
  return (operation, resource) => {
    const { key, method: httpMethod, integration, integrationPointer: pointer } = operation;
    const method = { key, httpMethod, integration, pointer, resourceId: resource.id };
    return {
      throttle: methodThrottle(settings, key, place),
      validation: validations.get(operation),
      caching: compileCaching(method, settings, stageVariables, report),
    };
  };
}

/** Compiles API keys with their plans, and the throttles of stage and account. */
export function compileUsage(
  methods: readonly Method[],
  { settings, stage, apiId, report }: RestScope,
): Pick<RestDeployment, 'apiKeys' | 'throttle' | 'accountThrottle'> {
  const methodKeys = methods.map(({ key }) => key);
  return {
    apiKeys: compileApiKeys({ apiId, stage, settings, methodKeys, report }),
    throttle: stageThrottle(settings, `${apiId}/${stage}`),
    accountThrottle: accountThrottle(settings),
  };
}
