import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GatewayConfig } from '../gateway/index.ts';
import { readSettings } from '../infra/data/generated-api.ts';
import type { Service } from '../infra/data/project-data.ts';
import { openApi } from './api.ts';
import type { RunningApi } from './api.ts';
import type { ApiSetting } from './api-config.ts';
import type { LocalFunctions } from './functions/local-functions.ts';
import { openFunctions } from './functions/open-functions.ts';
import { portOfApi } from './ports/ports.ts';
import { apiFolder } from './project/project.ts';
import { fillShop, storefront } from './storefront.ts';
import { GenerateRun } from './watch/generate-run.ts';
import { LiveApi } from './watch/live-api.ts';
import { watchProject } from './watch/watch.ts';

export interface ApisSetting extends ApiSetting {
  /** Folders of `openapi/` that hold a document. */
  readonly apis: readonly string[];
  readonly watch: boolean;
}

/** Every API, running. */
export interface RunningApis {
  /** Addresses, with base paths, by the names of the APIs. */
  readonly urls: ReadonlyMap<string, string>;
  readonly running: readonly RunningApi[];
  /** Settings of all functions, by full name. */
  readonly functions: () => NonNullable<GatewayConfig['functions']>;
  /** Puts keys live after they changed. */
  readonly refresh: () => Promise<void>;
}

/**
 * Starts the functions and a gateway for every API, fills an empty shop, and puts saved files live.
 *
 * @throws Error naming every API that cannot be served, with file, line and reason
 */
export async function openApis(setting: ApisSetting): Promise<RunningApis> {
  const { apis, project, closing, say } = setting;
  const run = new GenerateRun(project.root, say);
  closing.add(() => run.stop());
  // Pages are not committed: on an untouched clone the docs pages are built beside all the rest.
  const hasPage = (api: string): boolean =>
    existsSync(join(apiFolder(project.root, api), 'index.html'));
  if (!apis.every(hasPage)) run.start('normal');
  const functions = await openFunctions(setting);
  const running = await allOrNone(apis.map((api) => openApi(setting, api, functions)));
  const urls = await listen(setting, running);
  const shop = running.find(({ name }) => name === storefront);
  if (shop) await fillShop(setting, shop.gateway);
  await openEventSources(setting, functions);
  await run.ended();
  const live = running.map((api) => new LiveApi(project.root, api));
  if (setting.watch) {
    const watch = await watchProject({ root: project.root, apis: live, functions, run, say });
    closing.add(() => watch.close());
  }
  return {
    urls,
    running,
    functions: () => functions.configs(),
    refresh: async () => {
      const configs = functions.configs();
      await Promise.all(live.map((api) => api.refresh(configs)));
    },
  };
}

/** Once everything runs: messages and times call functions as their manifests say. */
async function openEventSources(
  { project, names, backends, closing, say: log }: ApisSetting,
  { functions }: LocalFunctions,
): Promise<void> {
  const isCalled = ({ manifest: { eventSources = [], schedules = [] } }: Service): boolean =>
    eventSources.length + schedules.length > 0;
  const { sqs = '' } = backends.services.endpoints;
  if (!project.services.some(isCalled)) return;
  const { startEventSources } = await import('./event-sources/event-sources.ts');
  const sources = startEventSources({ project, names, functions, endpoints: { sqs }, log });
  closing.add(() => sources.close());
}

/** APIs with a base path share the domain's port, each other one has a port of its own. */
async function listen(
  { project, ports, closing }: ApisSetting,
  running: readonly RunningApi[],
): Promise<ReadonlyMap<string, string>> {
  const basePaths = basePathsOf(
    project.root,
    running.map(({ name }) => name),
  );
  const own = running.filter(({ name }) => !basePaths.has(name));
  const names = own.map(({ name }) => name);
  const [first, ...others] = running.filter(({ name }) => basePaths.has(name));
  const urls = new Map<string, string>();
  for (const { name, gateway } of own) {
    urls.set(name, await gateway.listen({ port: portOfApi(ports, names, name).port }));
  }
  if (first === undefined) return urls;
  const beside = others.map(({ gateway }) => gateway);
  const domain = await first.gateway.listen({ port: ports.domain, beside });
  // Before the others': calls to them come in here.
  closing.add(() => first.gateway.close());
  for (const [name, basePath] of basePaths) urls.set(name, `${domain}/${basePath}`);
  return urls;
}

/** By the names of the APIs that have one. */
export const basePathsOf = (root: string, apis: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    apis.flatMap((api) => {
      const { basePath } = readSettings(root, api);
      return basePath === undefined ? [] : [[api, basePath] as const];
    }),
  );

/** Waits for every API, so that none still starts while the run ends: one refused ends it. */
async function allOrNone<T>(starts: readonly Promise<T>[]): Promise<readonly T[]> {
  const settled = await Promise.allSettled(starts);
  const failures = settled.flatMap((it) =>
    it.status === 'rejected' ? [it.reason as unknown] : [],
  );
  if (failures.length > 1) {
    const messages = failures.map((it) => (it instanceof Error ? it.message : String(it)));
    throw new Error(messages.join('\n'), { cause: failures[0] });
  }
  if (failures.length === 1) throw failures[0];
  return settled.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []));
}
