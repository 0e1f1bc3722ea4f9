import type { Environment } from '../environments.ts';
import { type Api, originOf } from './api.ts';
import { object } from './json.ts';
import type { Operation } from './operations.ts';
import { DeploymentRefused } from './refusal.ts';

/** Access-log template, bytes (fact 225). */
const accessLogTemplate = 3072;
/** Integrations of an HTTP API (fact 225). */
const integrationLimit = 300;
/** Authorizers of an HTTP API (fact 69). */
const authorizerLimit = 10;

/**
 * Quotas of an HTTP API that an import or a deployment would run into, and the form of the access log.
 *
 * @throws DeploymentRefused naming the place, the figure and whether the quota can be raised
 */
export function refuseBeyondLimits(
  api: Api,
  operations: readonly Operation[],
  environment: Environment,
): void {
  const reasons: string[] = [];
  const refuse = (pointer: string, reason: string): void => {
    reasons.push(`${originOf(api, pointer)}: ${reason}`);
  };
  const routes = operations.length;
  if (routes > environment.routeQuota) {
    refuse(
      '/paths',
      `${routes} routes, the account has ${environment.routeQuota} an API; the quota is ` +
        'adjustable: raise it by Service Quotas, then routeQuota in infra/environments.ts',
    );
  }
  const integrations = integrationsOf(operations);
  if (integrations > integrationLimit) {
    refuse(
      '/paths',
      `${integrations} integrations, an HTTP API has at most ${integrationLimit}; fixed: ` +
        'share them by $ref from components/x-amazon-apigateway-integrations',
    );
  }
  const authorizers = authorizersOf(api);
  if (authorizers > authorizerLimit) {
    refuse(
      '/components/securitySchemes',
      `${authorizers} authorizers, an HTTP API has at most ${authorizerLimit}; fixed`,
    );
  }
  reasons.push(...accessLogReasons(api));
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
}

/** An import may make one for every operation that states its own; those by `$ref` are shared (fact 202). */
function integrationsOf(operations: readonly Operation[]): number {
  const shared = operations.flatMap(({ sharedIntegration }) => sharedIntegration ?? []);
  return operations.length - shared.length + new Set(shared).size;
}

function authorizersOf({ document }: Api): number {
  const schemes = Object.values(object(object(document['components'])['securitySchemes']));
  return schemes.filter((it) => 'x-amazon-apigateway-authorizer' in object(it)).length;
}

/** Fact 229: one line that names the request. */
function accessLogReasons(api: Api): string[] {
  const format = api.settings.accessLog?.format;
  const at = `${originOf(api, '/x-gatehouse/accessLog')}: x-gatehouse.accessLog.format`;
  if (format === undefined) return [`${at} is missing`];
  const reasons: string[] = [];
  if (Buffer.byteLength(format) > accessLogTemplate) {
    reasons.push(
      `${at} has ${Buffer.byteLength(format)} bytes, at most ${accessLogTemplate}; fixed`,
    );
  }
  if (!/\$context\.(requestId|extendedRequestId)\b/.test(format)) {
    reasons.push(`${at} names neither $context.requestId nor $context.extendedRequestId`);
  }
  if (format.trimEnd().includes('\n')) reasons.push(`${at} has more than one line`);
  return reasons;
}
