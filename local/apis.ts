import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openApi } from './api.ts';
import type { ApiSetting, RunningApi } from './api.ts';
import { fullName } from './functions/function-settings.ts';
import { LocalFunctions } from './functions/local-functions.ts';
import { portOfApi } from './ports/ports.ts';
import { apiFolder } from './project/project.ts';
import { fillShop, storefront } from './storefront.ts';
import { GenerateRun } from './watch/generate-run.ts';
import { watchProject } from './watch/watch.ts';

export interface ApisSetting extends ApiSetting {
  /** Folders of `openapi/` that hold a document. */
  readonly apis: readonly string[];
  readonly watch: boolean;
}

/**
 * Starts the functions and a gateway for every API, fills an empty shop, and puts saved files live.
 *
 * @returns addresses by the names of the APIs
 * @throws Error naming every API that cannot be served, with file, line and reason
 */
export async function openApis(setting: ApisSetting): Promise<ReadonlyMap<string, string>> {
  const { apis, project, ports, closing, say } = setting;
  const run = new GenerateRun(project.root, say);
  closing.add(() => run.stop());
  // Pages are not committed: on an untouched clone the docs pages are built beside all the rest.
  const hasPage = (api: string): boolean =>
    existsSync(join(apiFolder(project.root, api), 'index.html'));
  if (!apis.every(hasPage)) run.start('normal');
  const functions = await openFunctions(setting);
  const running = await allOrNone(
    apis.map((api) => openApi(setting, api, functions, portOfApi(ports, apis, api).port)),
  );
  const shop = running.find(({ name }) => name === storefront);
  if (shop) await fillShop(setting, shop.gateway);
  await run.ended();
  if (setting.watch) await openWatch(setting, { running, functions, run });
  return new Map(running.map(({ name, url }) => [name, url]));
}

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

async function openFunctions(setting: ApisSetting): Promise<LocalFunctions> {
  const { project, names, dataFolder, backends, closing, say } = setting;
  const { poolId, clientId, endpoint } = backends.pool;
  const functions = new LocalFunctions({
    project,
    bundlesFolder: join(dataFolder, 'functions'),
    surroundings: { ...names, poolId, clientId, signsByName: backends.holdToRights },
    environment: {
      AWS_ENDPOINT_URL_DYNAMODB: backends.dynamodb,
      AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoint,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    log: (name, line) => say(`${name}: ${line}`),
  });
  closing.add(() => functions.close());
  await functions.start();
  await functions.rest();
  backends.bindTriggers({
    invoke: async (service, event) => {
      // The pool names the service, as it does for CDK; its function may be called otherwise.
      const { manifest } = project.services.find(({ name }) => name === service) ?? {};
      const full = fullName(names, manifest?.function ?? service);
      const { outcome, payload } = await functions.functions.invoke(full, JSON.stringify(event));
      const answer: unknown = JSON.parse(payload);
      if (outcome === 'succeeded') return answer;
      throw new Error((answer as { errorMessage?: string }).errorMessage ?? 'it failed');
    },
  });
  return functions;
}

interface Watched {
  readonly running: readonly RunningApi[];
  readonly functions: LocalFunctions;
  readonly run: GenerateRun;
}

async function openWatch(
  { project, say, closing }: ApisSetting,
  { running: apis, functions, run }: Watched,
): Promise<void> {
  const watch = await watchProject({ root: project.root, apis, functions, run, say });
  closing.add(() => watch.close());
}
