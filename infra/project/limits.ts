import type { Environment } from '../environments.ts';
import { type Api, originOf } from './api.ts';
import type { Operation } from './operations.ts';
import { DeploymentRefused } from './refusal.ts';

/** Access-log template, bytes (fact 225). */
const accessLogTemplate = 3072;
/** Integrations of an HTTP API; an import makes one for every operation that states its own (fact 225). */
const integrations = 300;

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
  const at = originOf(api, '/paths');
  if (operations.length > environment.routeQuota) {
    reasons.push(
      `${at}: ${operations.length} routes, the account has ${environment.routeQuota} an API; the quota is ` +
        'adjustable: raise it by Service Quotas, then routeQuota in infra/environments.ts',
    );
  }
  if (operations.length > integrations) {
    reasons.push(
      `${at}: ${operations.length} integrations, an HTTP API has at most ${integrations}; fixed`,
    );
  }
  reasons.push(...accessLogReasons(api));
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
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
