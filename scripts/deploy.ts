import { environments } from '../infra/environments.ts';
import { DeploymentRefused } from '../infra/project/refusal.ts';
import { assemblyOf, writeAssembly } from './deployment/assembly.ts';
import { cdk, deploymentArguments, run } from './deployment/command.ts';

/**
 * `npm run deploy -- --env NAME [--confirm] [argument of cdk deploy]...`: all stacks, in their order. An
 * environment that keeps its data asks for `--confirm`.
 */
async function main(): Promise<number> {
  const { environment, confirmed, rest } = deploymentArguments(process.argv.slice(2));
  if (environments[environment]?.deletionProtection && !confirmed) {
    throw new DeploymentRefused([
      `${environment} holds data that is kept: run npm run plan -- --env ${environment}, then add --confirm`,
    ]);
  }
  await writeAssembly(environment);
  return cdk(['deploy', '--all', '--app', assemblyOf(environment), ...rest]);
}

await run(main);
