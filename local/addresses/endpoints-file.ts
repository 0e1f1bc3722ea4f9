import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Names } from '../functions/full-name.ts';
import type { Backends } from './backends.ts';
import type { ServiceName } from './services.ts';
import type { Setting } from './setting.ts';

/** Where everything of a run is, for commands beside it. */
export interface Endpoints extends Readonly<Partial<Record<ServiceName, string>>> {
  readonly dynamodb: string;
  readonly cognitoIdp: string;
  /** By the names of the APIs, with base paths. */
  readonly apis: Readonly<Record<string, string>>;
  /** Both parts of the names of functions and resources. */
  readonly names: Names;
  /** Of the run: the file of one that was killed is left behind. */
  readonly pid: number;
}

const pathIn = (dataFolder: string): string => join(dataFolder, 'endpoints.json');

/** Tells commands where this run is, until it ends. */
export async function writeEndpoints(
  { dataFolder, names }: Pick<Setting, 'dataFolder' | 'names'>,
  { dynamodb, pool, services }: Backends,
  apis: ReadonlyMap<string, string>,
): Promise<{ remove(): Promise<void> }> {
  const path = pathIn(dataFolder);
  const endpoints: Endpoints = {
    ...services.endpoints,
    ...{ dynamodb, cognitoIdp: pool.endpoint },
    ...{ apis: Object.fromEntries(apis), names, pid: process.pid },
  };
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, `${JSON.stringify(endpoints, null, 1)}\n`);
  await rename(beside, path);
  return { remove: () => rm(path, { force: true }) };
}

/**
 * Where a run with this data folder is.
 *
 * @throws Error that says to start one where none runs
 */
export async function readEndpoints(dataFolder: string): Promise<Endpoints> {
  const text = await readFile(pathIn(dataFolder), 'utf8').catch(() => undefined);
  const endpoints = text === undefined ? undefined : (JSON.parse(text) as Endpoints);
  if (endpoints !== undefined && isRunning(endpoints.pid)) return endpoints;
  throw new Error(`Nothing runs with the data folder ${dataFolder}: say npm start first.`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
