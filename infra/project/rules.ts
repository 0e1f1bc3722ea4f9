import { DocumentError, type GatewayConfig, lint } from '../../gateway/index.ts';
import type { Service } from '../data/project-data.ts';
import type { Environment } from '../environments.ts';
import { type Api, originOf } from './api.ts';
import { DeploymentRefused } from './refusal.ts';

/** The functions under the names that the settings' substitutions give them: the linter compares time limits. */
function functionsOf(
  api: Api,
  services: readonly Service[],
): NonNullable<GatewayConfig['functions']> {
  const { Prefix = '', Environment = '' } = api.settings.substitutions ?? {};
  return Object.fromEntries(
    services.map(({ name, manifest }) => [
      `${Prefix}-${Environment}-${manifest.function}`,
      { module: name, timeout: manifest.timeout },
    ]),
  );
}

function refusals(
  api: Api,
  services: readonly Service[],
  { routeQuota }: Environment,
): ReturnType<typeof lint>['refusals'] {
  try {
    return lint({
      root: api.document,
      origins: api.origins,
      file: `generated/${api.name}/openapi.json`,
      config: { ...(api.settings as GatewayConfig), functions: functionsOf(api, services) },
      quotas: { routes: routeQuota },
    }).refusals;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings;
  }
}

/** What comes after the remedy: where this application learns of a quota that was raised. */
const furthermore: Readonly<Record<string, string>> = {
  'quota-routes': 'When AWS has raised it, say so by routeQuota in infra/environments.ts.',
};

/**
 * Holds an API against the rules of `gatehouse lint`: every error is refused, as `generate` refuses it,
 * and every quota of the account that it goes beyond.
 *
 * @throws DeploymentRefused naming the authored place and the remedy of each
 */
export function refuseByRules(
  api: Api,
  services: readonly Service[],
  environment: Environment,
): void {
  const reasons = refusals(api, services, environment).map(
    ({ file, line, message, remedy, rule }) =>
      [`${file}:${line}:`, message, remedy, furthermore[rule], `[${rule}]`]
        .filter((it) => it !== undefined)
        .join(' '),
  );
  if (api.settings.accessLog?.format === undefined) {
    const at = originOf(api, '/x-gatehouse/accessLog');
    reasons.push(
      `${at}: there is no access log: write x-gatehouse: {accessLog: {format: $context.requestId}} at the root`,
    );
  }
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
}
