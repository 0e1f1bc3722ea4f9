import type { Environment } from '../environments.ts';
import { type Api, originOf } from './api.ts';
import { step } from './json.ts';
import { DeploymentRefused } from './refusal.ts';

/** What only the machine that runs it can reach. */
const here = /^(localhost|127\.|0\.0\.0\.0|\[::1?\])/;

/**
 * The stage variables of a REST API: those its document declares, with the environment's values.
 *
 * @throws DeploymentRefused naming every one that would still have an address of the local run
 */
export function stageVariables(api: Api, environment: Environment): Record<string, string> {
  const declared = Object.entries(api.settings.stageVariables ?? {});
  const values = declared.map(([name, local]): [string, string] => [
    name,
    environment.stageVariables[name] ?? local,
  ]);
  const reasons = values
    .filter(([, value]) => here.test(value))
    .map(([name, value]) => {
      const at = originOf(api, `/x-gatehouse/stageVariables${step(name)}`);
      return (
        `${at}: the stage variable ${name} is ${value}, an address of this machine: ` +
        `give ${name} one for ${environment.name} under stageVariables in infra/environments.ts`
      );
    });
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
  return Object.fromEntries(values);
}
