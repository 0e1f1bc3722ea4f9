import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { environments } from '../../infra/environments.ts';
import { readProject } from '../../infra/project/project.ts';
import { DeploymentRefused } from '../../infra/project/refusal.ts';
import { type Synthesis, synthesize } from '../../infra/synthesize.ts';
import { bundleFunctions } from '../bundle/functions.ts';
import { isCurrent } from '../generate/current.ts';

/** Where an environment's cloud assembly is written. */
export const assemblyOf = (environment: string): string => join('cdk.out', environment);

/**
 * Bundles every function as Lambda runs it and writes the cloud assembly of one environment.
 *
 * @param name a member of `environments`
 * @param given the folder; it is emptied only when this is absent
 * @throws DeploymentRefused naming everything that is open, unknown or no longer what the documents say;
 *   DataRefused naming everything that is missing or malformed in manifests and data files
 */
export async function writeAssembly(name: string, given?: string): Promise<Synthesis> {
  const environment = environments[name];
  if (!environment) {
    const known = Object.keys(environments).join(', ');
    throw new DeploymentRefused([
      `There is no environment ${name}: infra/environments.ts has ${known}`,
    ]);
  }
  const project = readProject('.');
  await refuseStale();
  const outdir = given ?? assemblyOf(name);
  // What an earlier run left would stay in the assembly; a folder that is not ours is left alone.
  if (given === undefined) await rm(outdir, { recursive: true, force: true });
  const bundles = join(outdir, 'bundles');
  const bundleOf = (service: string): string => join(bundles, service);
  const names = project.services.map(({ name: service }) => service);
  await bundleFunctions(names, bundles, { minify: true });
  return synthesize({ environment, project, bundleOf, outdir });
}

/**
 * What is deployed is what is under `generated/`: a document with an error, or edited since, stops
 * here. Warnings are shown, because the import fails on those that API Gateway shares.
 */
async function refuseStale(): Promise<void> {
  const said: string[] = [];
  if (!(await isCurrent((line) => said.push(line)))) throw new DeploymentRefused(said);
  for (const line of said) process.stderr.write(`${line}\n`);
}
