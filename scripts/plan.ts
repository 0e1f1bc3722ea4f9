import { assemblyOf, writeAssembly } from './deployment/assembly.ts';
import { cdk, deploymentArguments, run } from './deployment/command.ts';

/** `npm run plan -- --env NAME [argument of cdk diff]...`: what a deployment would change in the account. */
async function main(): Promise<number> {
  const { environment, rest } = deploymentArguments(process.argv.slice(2));
  await writeAssembly(environment);
  return cdk(['diff', '--app', assemblyOf(environment), ...rest]);
}

await run(main);
