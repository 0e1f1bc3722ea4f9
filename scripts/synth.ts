import { assemblyOf, writeAssembly } from './deployment/assembly.ts';
import { deploymentArguments, run } from './deployment/command.ts';
import { operationTable } from './deployment/operation-table.ts';

/**
 * `npm run synth -- --env dev|staging|prod`: writes the templates to `cdk.out/<env>` and prints what they
 * state of every operation. The `cdk` command runs it too, as cdk.json says, with `-c env=dev`.
 */
async function main(): Promise<number> {
  const context = JSON.parse(process.env['CDK_CONTEXT_JSON'] ?? '{}') as { env?: string };
  const { environment, rest } = deploymentArguments(process.argv.slice(2), context.env);
  if (rest.length > 0) throw new Error(`Unknown argument: ${rest.join(' ')}`);
  const given = process.env['CDK_OUTDIR'];
  const { operations, templates } = await writeAssembly(environment, given);
  const outdir = given ?? assemblyOf(environment);
  for (const [api, stated] of operations) {
    process.stdout.write(`${api}\n${operationTable(stated)}\n`);
  }
  for (const [stack, bytes] of templates) {
    process.stderr.write(`${outdir}/${stack}.template.json  ${bytes} bytes\n`);
  }
  return 0;
}

await run(main);
