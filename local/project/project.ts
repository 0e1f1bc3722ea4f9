import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableDefinitions } from '../dynamodb/tables.ts';
import type { UserPoolDefinition } from '../user-pool/definition.ts';

/** `handlers/<service>/manifest.json`, which CDK reads too. */
export interface Manifest {
  readonly function: string;
  /** MB. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, { readonly variable: string }>>;
  readonly userPool?: {
    readonly variables: { readonly id?: string; readonly clientId?: string };
  };
}

/** A folder of `handlers/` that is deployed as a function. */
export interface Service {
  /** The folder's name. */
  readonly name: string;
  readonly manifest: Manifest;
}

/** `generated/<api>/settings.json`: what `x-gatehouse` says. */
export interface ApiSettings {
  readonly substitutions?: Readonly<Record<string, string>>;
  readonly throttle?: object;
  readonly accessLog?: { readonly format?: string };
}

/** What the local run reads of a project, wherever it lies. */
export interface Project {
  readonly root: string;
  readonly services: readonly Service[];
  readonly tables: TableDefinitions;
  readonly userPool: UserPoolDefinition;
}

export const apiFolder = (root: string, api: string): string => join(root, 'generated', api);

/** @throws Error naming the file that is missing or is no JSON */
export async function readProject(root: string): Promise<Project> {
  const [services, tables, userPool] = await Promise.all([
    readServices(join(root, 'handlers')),
    readJson<TableDefinitions>(join(root, 'infra/data/tables.json')),
    readJson<UserPoolDefinition>(join(root, 'infra/data/user-pool.json')),
  ]);
  return { root, services, tables, userPool };
}

export const readSettings = (root: string, api: string): Promise<ApiSettings> =>
  readJson<ApiSettings>(join(apiFolder(root, api), 'settings.json'));

export async function readJson<Form>(file: string): Promise<Form> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as Form;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is no JSON: ${reason}`, { cause: error });
  }
}

async function readServices(handlers: string): Promise<readonly Service[]> {
  const entries = await readdir(handlers, { recursive: true });
  const names = entries
    .filter((path) => path.endsWith('/manifest.json'))
    .map((path) => path.slice(0, -'/manifest.json'.length))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      manifest: await readJson<Manifest>(join(handlers, name, 'manifest.json')),
    })),
  );
}
