import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './read-json.ts';
import { DataRefused } from './refusal.ts';

/** `rateLimit` requests a second, at most `burstLimit` at once. */
export interface Throttle {
  readonly rateLimit: number;
  readonly burstLimit: number;
}

/** A plan of a document: who may call how often. */
export interface UsagePlanSettings {
  readonly name: string;
  /** Of each client, over all methods. */
  readonly throttle?: Throttle;
  readonly quota?: {
    readonly limit: number;
    readonly period: 'DAY' | 'WEEK' | 'MONTH';
    readonly offset?: number;
  };
  /** Names of keys. */
  readonly apiKeys?: readonly string[];
  /** Default: the API whose document has the plan. */
  readonly apiStages?: readonly {
    /** Folder of an API. */
    readonly apiId?: string;
    readonly stage?: string;
    readonly throttle?: Readonly<Record<string, Throttle>>;
  }[];
}

/** What a document says of the cache of its stage. */
export interface CacheSettings {
  readonly enabled?: boolean;
  /** 0 to 3600. Default 300. */
  readonly ttlInSeconds?: number;
  /** GB. Default 0.5. */
  readonly clusterSize?: number;
  readonly dataEncrypted?: boolean;
  readonly requireAuthorizationForCacheControl?: boolean;
  readonly unauthorizedCacheControlHeaderStrategy?: string;
}

export interface LogSettings {
  readonly loggingLevel?: 'OFF' | 'ERROR' | 'INFO';
  readonly dataTraceEnabled?: boolean;
}

/** What a document says of single methods of a REST API, in the names of CloudFormation. */
export interface MethodSettings extends LogSettings {
  readonly throttlingRateLimit?: number;
  readonly throttlingBurstLimit?: number;
  readonly cachingEnabled?: boolean;
  readonly cacheTtlInSeconds?: number;
  readonly cacheDataEncrypted?: boolean;
  readonly requireAuthorizationForCacheControl?: boolean;
  readonly unauthorizedCacheControlHeaderStrategy?: string;
}

/** `generated/<api>/settings.json`: what the document's `x-gatehouse` says, by route. */
export interface ApiSettings {
  readonly throttle?: Partial<Throttle> & {
    readonly routes?: Readonly<Record<string, Partial<Throttle>>>;
  };
  readonly accessLog?: { readonly format?: string };
  /** Declared placeholders and their values in the local run. */
  readonly substitutions?: Readonly<Record<string, string>>;
  /** Route keys of the operations marked public. */
  readonly public?: readonly string[];
  /** Scopes of which a partner's token must have one, by method key. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
  readonly usagePlans?: readonly UsagePlanSettings[];
  /** Of a REST API. Default `prod`. */
  readonly stage?: string;
  /** As they are in the local run. */
  readonly stageVariables?: Readonly<Record<string, string>>;
  readonly cache?: CacheSettings;
  readonly executionLog?: LogSettings;
  /** By method key, `GET /x`. */
  readonly routeSettings?: Readonly<Record<string, MethodSettings>>;
  /** Of the base path mapping, `v1`: the path of the document's first server. */
  readonly basePath?: string;
}

/** `generated/<api>/origins.json`: JSON pointer to `<file>:<line>` of the authored document. */
export type Origins = Readonly<Record<string, string>>;

/**
 * Names of the folders of `generated/` that hold an import dialect, in order.
 *
 * @param root the project's folder
 * @throws DataRefused where nothing was ever generated
 */
export function generatedApis(root: string): readonly string[] {
  const folder = join(root, 'generated');
  if (!existsSync(folder)) {
    throw new DataRefused([{ file: 'generated', line: 1, message: `is missing: ${remedy}` }]);
  }
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'openapi.json')))
    .sort();
}

/** @throws DataRefused when it was not generated */
export const readSettings = (root: string, api: string): ApiSettings =>
  readGenerated(root, api, 'settings.json') as ApiSettings;

/** @throws DataRefused when it was not generated */
export const readOrigins = (root: string, api: string): Origins =>
  readGenerated(root, api, 'origins.json') as Origins;

/**
 * @param file relative to the API's folder
 * @throws DataRefused when it was not generated, or is not JSON
 */
export const readGenerated = (root: string, api: string, file: string): unknown =>
  readJson(root, `generated/${api}/${file}`, remedy);

const remedy = 'run npm run generate';

/** Authored file and line of a pointer, or of its nearest ancestor that has them. */
export function originOf(origins: Origins, pointer: string): string | undefined {
  let nearest = pointer;
  while (nearest !== '' && !Object.hasOwn(origins, nearest)) {
    nearest = nearest.slice(0, nearest.lastIndexOf('/'));
  }
  return origins[nearest];
}
