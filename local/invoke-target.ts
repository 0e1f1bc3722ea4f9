import { rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { GatewayConfig } from '../gateway/index.ts';
import { readServices } from '../infra/data/project-data.ts';
import { readEndpoints } from './addresses/endpoints-file.ts';
import { fullName } from './functions/full-name.ts';

type Functions = NonNullable<GatewayConfig['functions']>;

const pathIn = (dataFolder: string): string => join(dataFolder, 'functions.json');

/**
 * Tells `gatehouse invoke` how this run's functions are configured, until it ends: a config file.
 *
 * @param environment variables every function gets
 */
export async function writeFunctions(
  dataFolder: string,
  configs: Functions,
  environment: Readonly<Record<string, string>>,
): Promise<{ remove(): Promise<void> }> {
  const path = pathIn(dataFolder);
  const functions = Object.fromEntries(
    Object.entries(configs).map(([name, { module, memory, timeout, environment: own }]) => [
      name,
      { module, memory, timeout, environment: { ...environment, ...own } },
    ]),
  );
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, JSON.stringify({ functions }), { mode: 0o600 });
  await rename(beside, path);
  return { remove: () => rm(path, { force: true }) };
}

/** A function of a running `npm start`, for `gatehouse invoke`. */
export interface InvokeTarget {
  readonly name: string;
  /** Path of a config file. */
  readonly config: string;
}

/**
 * Finds a function of the project, with the services of the run it belongs to.
 *
 * @param root the project's folder
 * @param name of the folder, of the function, or its full name
 * @throws Error naming what is there, or saying to start the services that functions call
 */
export async function invokeTarget(
  root: string,
  name: string,
  folder = '.gatehouse',
): Promise<InvokeTarget> {
  const services = readServices(root);
  if (services.length === 0) {
    throw new Error('There is no project here: name a config with --config FILE.');
  }
  const dataFolder = resolve(root, folder);
  const { names } = await readEndpoints(dataFolder);
  const service = services.find((it) =>
    [it.name, it.manifest.function, fullName(names, it.manifest.function)].includes(name),
  );
  if (service === undefined) {
    const known = services.map((it) => it.manifest.function).join(', ');
    throw new Error(`The project has no function ${name}: it has ${known}.`);
  }
  return { name: fullName(names, service.manifest.function), config: pathIn(dataFolder) };
}
