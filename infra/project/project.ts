import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Api, readApi } from './api.ts';
import { readData, shown } from './read-json.ts';
import { DeploymentRefused } from './refusal.ts';

/** One Lambda function and what it may touch: `handlers/<service>/manifest.json`. */
export interface Service {
  /** Name of the folder. */
  readonly name: string;
  readonly manifest: Manifest;
}

export interface Manifest {
  /** What follows prefix and environment in the function's name. */
  readonly function: string;
  readonly description: string;
  /** MB */
  readonly memory: number;
  /** Seconds */
  readonly timeout: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Tables by their name in tables.json: the variable that holds the name, IAM actions without prefix. */
  readonly tables?: Readonly<Record<string, { variable: string; actions: readonly string[] }>>;
  readonly userPool?: {
    readonly variables: { readonly id?: string; readonly clientId?: string };
    readonly actions: readonly string[];
  };
}

export interface Key {
  readonly name: string;
  readonly type: 'S' | 'N' | 'B';
}

export interface TableIndex {
  readonly partitionKey: Key;
  readonly sortKey?: Key;
  readonly projection: 'ALL' | 'KEYS_ONLY' | readonly string[];
}

/** A table of `infra/data/tables.json`. */
export interface TableData {
  readonly partitionKey: Key;
  readonly sortKey?: Key;
  /** Name of the attribute that holds the second of expiry. */
  readonly timeToLive?: string;
  readonly indexes?: Readonly<Record<string, TableIndex>>;
}

export interface UserPoolClientData {
  readonly name: string;
  /** Without the `ALLOW_` prefix. */
  readonly authFlows: readonly string[];
  readonly oauthFlows?: readonly string[];
  readonly oauthScopes?: readonly string[];
  readonly callbackUrls?: readonly string[];
  readonly logoutUrls?: readonly string[];
  readonly generateSecret?: boolean;
  readonly accessTokenValidityMinutes?: number;
  readonly idTokenValidityMinutes?: number;
  readonly refreshTokenValidityDays?: number;
}

export interface ResourceServerData {
  readonly identifier: string;
  readonly name?: string;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

/** `infra/data/user-pool.json`. The first client is the one that documents and functions are given. */
export interface UserPoolData {
  readonly usernameAttributes: readonly string[];
  /** Attributes the pool sends a code for at sign-up; the default sender has 50 e-mails a day. */
  readonly autoVerifiedAttributes?: readonly string[];
  readonly passwordPolicy: {
    readonly minimumLength: number;
    readonly requireLowercase?: boolean;
    readonly requireUppercase?: boolean;
    readonly requireNumbers?: boolean;
    readonly requireSymbols?: boolean;
    readonly temporaryPasswordValidityDays?: number;
  };
  readonly groups?: readonly { readonly name: string; readonly description?: string }[];
  readonly resourceServers?: readonly ResourceServerData[];
  readonly clients: readonly [UserPoolClientData, ...UserPoolClientData[]];
  /** Trigger name to the service whose function answers it. */
  readonly triggers?: { readonly preTokenGeneration?: string };
}

/** Everything that is deployed, as read from the tree. */
export interface Project {
  readonly services: readonly Service[];
  readonly tables: Readonly<Record<string, TableData>>;
  readonly userPool: UserPoolData;
  readonly apis: readonly Api[];
}

/**
 * Finds services and APIs by listing folders; no list is kept.
 *
 * @param root the repository
 * @throws DeploymentRefused with everything wrong in the first kind of file that has something wrong
 */
export function readProject(root: string): Project {
  const services = folders(join(root, 'handlers'), 'manifest.json').map((name) => ({
    name,
    manifest: readData(join(root, 'handlers', name, 'manifest.json'), 'manifest') as Manifest,
  }));
  const { tables } = readData(join(root, 'infra/data/tables.json'), 'tables') as {
    tables: Record<string, TableData>;
  };
  const userPool = readData(join(root, 'infra/data/user-pool.json'), 'user-pool') as UserPoolData;
  const apis = folders(join(root, 'generated'), 'openapi.json').map((name) =>
    readApi(join(root, 'generated', name)),
  );
  const project = { services, tables, userPool, apis };
  refuseUnknownNames(project);
  return project;
}

/** Names of the folders in a folder that hold a certain file, in order. */
function folders(folder: string, file: string): string[] {
  if (!existsSync(folder)) throw new DeploymentRefused([`${shown(folder)} is missing`]);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, file)))
    .sort();
}

/** A name that points nowhere would deploy a function without a right it needs, or a pool without its trigger. */
function refuseUnknownNames({ services, tables, userPool }: Project): void {
  const reasons = services.flatMap(({ name, manifest }) =>
    Object.keys(manifest.tables ?? {})
      .filter((table) => !(table in tables))
      .map(
        (table) => `handlers/${name}/manifest.json: infra/data/tables.json has no table ${table}`,
      ),
  );
  reasons.push(...doubled(services));
  const trigger = userPool.triggers?.preTokenGeneration;
  const triggered = services.find((service) => service.name === trigger);
  if (trigger !== undefined && !triggered) {
    reasons.push(
      `infra/data/user-pool.json/triggers: there is no handlers/${trigger}/manifest.json`,
    );
  }
  if (triggered?.manifest.userPool) {
    reasons.push(
      `handlers/${triggered.name}/manifest.json/userPool: the pool names this function as a trigger, ` +
        'so the function cannot be made after the pool; read the pool from the event',
    );
  }
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
}

function doubled(services: readonly Service[]): string[] {
  return services.flatMap(({ name, manifest }, at) => {
    const first = services.slice(0, at).find((it) => it.manifest.function === manifest.function);
    if (!first) return [];
    return `handlers/${name}/manifest.json: handlers/${first.name}/manifest.json has the function ${manifest.function} too`;
  });
}
