import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type IntegrationRoles,
  integrationRolesSchema,
  type Manifest,
  manifestSchema,
} from './manifest.schema.ts';
import { type DataFault, DataRefused } from './refusal.ts';
import { type Resources, resourcesSchema } from './resources.schema.ts';
import { type Tables, tablesSchema } from './tables.schema.ts';
import {
  resourcesFile,
  tablesFile,
  unknownNames,
  unknownQueues,
  type User,
} from './unknown-names.ts';
import { type UserPoolData, userPoolSchema } from './user-pool.schema.ts';
import { faultAt, readData } from './validate.ts';

export type { IntegrationRoles, Manifest } from './manifest.schema.ts';
export type { QueueData, ResourceKind, Resources } from './resources.schema.ts';
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
  /** Queues, topics, buckets and the like, by kind and name. */
  readonly resources: Resources;
  /** As whom API Gateway calls AWS services, by name. */
  readonly integrationRoles: IntegrationRoles;
}

const userPoolFile = 'infra/data/user-pool.json';
const rolesFile = 'infra/data/integration-roles.json';
const manifestOf = (service: string): string => `handlers/${service}/manifest.json`;

/**
 * Reads manifests and data files; no list of services is kept.
 *
 * @param root the project's folder
 * @throws DataRefused with everything malformed, or else with every name that points nowhere
 */
export function readProjectData(root: string): ProjectData {
  const [services, tables, userPool, resources, integrationRoles] = all(
    () => readServices(root),
    () => readData(root, tablesFile, tablesSchema).tables,
    () => readData(root, userPoolFile, userPoolSchema),
    () => readResources(root),
    () => readRoles(root),
  );
  const data = { services, tables, userPool, resources, integrationRoles };
  const faults = [
    ...unknownNames(root, usersOf(data), data),
    ...unknownQueues(root, resources),
    ...doubled(root, services),
    ...trigger(root, data),
  ];
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

/** A project that has no file of them has none. */
export const noResources: Resources = {
  queues: {},
  topics: {},
  buckets: {},
  secrets: {},
  buses: {},
  stateMachines: {},
};

function readResources(root: string): Resources {
  if (!existsSync(join(root, resourcesFile))) return noResources;
  return { ...noResources, ...readData(root, resourcesFile, resourcesSchema) };
}

/** Whoever names tables and resources: functions and roles. */
const usersOf = ({ services, integrationRoles }: ProjectData): readonly User[] => [
  ...services.map(({ name, manifest }) => ({ file: manifestOf(name), at: [], uses: manifest })),
  ...Object.entries(integrationRoles).map(([name, uses]) => ({
    file: rolesFile,
    at: ['roles', name],
    uses,
  })),
];

function readRoles(root: string): IntegrationRoles {
  if (!existsSync(join(root, rolesFile))) return {};
  return readData(root, rolesFile, integrationRolesSchema).roles;
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
