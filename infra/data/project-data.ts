import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestSchema } from './manifest.schema.ts';
import { type DataFault, DataRefused } from './refusal.ts';
import { type Tables, tablesSchema } from './tables.schema.ts';
import { type UserPoolData, userPoolSchema } from './user-pool.schema.ts';
import { faultAt, pointerTo, readData } from './validate.ts';

export type { Manifest } from './manifest.schema.ts';
export type { Key, TableData, TableIndex, Tables } from './tables.schema.ts';
export type { PasswordPolicy, UserPoolClientData, UserPoolData } from './user-pool.schema.ts';

/** A folder of `handlers/` with a manifest: it is deployed as one Lambda function. */
export interface Service {
  /** Name of the folder. */
  readonly name: string;
  readonly manifest: Manifest;
}

/** What the manifests and the data files say. */
export interface ProjectData {
  readonly services: readonly Service[];
  /** By their names after prefix and environment. */
  readonly tables: Tables;
  readonly userPool: UserPoolData;
}

const tablesFile = 'infra/data/tables.json';
const userPoolFile = 'infra/data/user-pool.json';
const manifestOf = (service: string): string => `handlers/${service}/manifest.json`;

/**
 * Reads manifests and data files; no list of services is kept.
 *
 * @param root the project's folder
 * @throws DataRefused with everything malformed, or else with every name that points nowhere
 */
export function readProjectData(root: string): ProjectData {
  const [services, tables, userPool] = all(
    () => readServices(root),
    () => readData(root, tablesFile, tablesSchema).tables,
    () => readData(root, userPoolFile, userPoolSchema),
  );
  const data = { services, tables, userPool };
  const faults = [...unknownTables(root, data), ...doubled(root, services), ...trigger(root, data)];
  if (faults.length > 0) throw new DataRefused(faults);
  return data;
}

/**
 * Reads the manifests alone, in the order of their folders' names; none where there is no `handlers/`.
 *
 * @param root the project's folder
 * @throws DataRefused with everything malformed
 */
export function readServices(root: string): readonly Service[] {
  const handlers = join(root, 'handlers');
  const names = existsSync(handlers) ? readdirSync(handlers).sort() : [];
  return all(
    ...names
      .filter((name) => existsSync(join(root, manifestOf(name))))
      .map((name) => () => ({ name, manifest: readData(root, manifestOf(name), manifestSchema) })),
  );
}

type Reads<Values extends readonly unknown[]> = { [At in keyof Values]: () => Values[At] };

/** Reads everything before it refuses anything, so that one run tells all. */
function all<Values extends readonly unknown[]>(...reads: Reads<Values>): Values {
  const faults: DataFault[] = [];
  const values = reads.map((read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DataRefused)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  });
  if (faults.length > 0) throw new DataRefused(faults);
  return values as unknown as Values;
}

/** A name that points nowhere would deploy a function without a right it needs. */
function unknownTables(root: string, { services, tables }: ProjectData): DataFault[] {
  return services.flatMap(({ name, manifest }) =>
    Object.keys(manifest.tables ?? {})
      .filter((table) => !Object.hasOwn(tables, table))
      .map((table) =>
        faultAt(
          root,
          manifestOf(name),
          pointerTo('tables', table),
          `is no table: describe it in ${tablesFile}, which has ${Object.keys(tables).join(', ')}`,
        ),
      ),
  );
}

function doubled(root: string, services: readonly Service[]): DataFault[] {
  return services.flatMap(({ name, manifest }, at) => {
    const first = services.slice(0, at).find((it) => it.manifest.function === manifest.function);
    if (!first) return [];
    const message = `is the function of ${manifestOf(first.name)} too: give it another name`;
    return faultAt(root, manifestOf(name), '/function', message);
  });
}

/** The pool calls a function that must exist before the pool does. */
function trigger(root: string, { services, userPool }: ProjectData): DataFault[] {
  const name = userPool.triggers?.preTokenGeneration;
  if (name === undefined) return [];
  const service = services.find((it) => it.name === name);
  if (!service) {
    const message = `names a service without ${manifestOf(name)}: add the manifest or name another`;
    return [faultAt(root, userPoolFile, '/triggers/preTokenGeneration', message)];
  }
  if (!service.manifest.userPool) return [];
  const message =
    'is not to be had: the pool names this function as a trigger, so the function cannot be made ' +
    'after the pool; read the pool from the event';
  return [faultAt(root, manifestOf(name), '/userPool', message)];
}
