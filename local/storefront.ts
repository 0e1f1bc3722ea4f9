import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGateway } from '../gateway/index.ts';
import type { Gateway, GatewayConfig, GatewayDependencies } from '../gateway/index.ts';
import type { Backends, Setting } from './addresses/backends.ts';
import { fullName } from './functions/function-settings.ts';
import { LocalFunctions } from './functions/local-functions.ts';
import { apiConfig, readGenerated } from './project/document.ts';
import type { ApiDocument } from './project/document.ts';
import { apiFolder } from './project/project.ts';
import { UpToDate } from './project/up-to-date.ts';
import { observedAnswer } from './responses/observed-answer.ts';
import { ResponseCheck } from './responses/response-check.ts';
import { Seeded } from './seed/first-start.ts';
import { shopOf } from './seed/shop.ts';
import { GenerateRun } from './watch/generate-run.ts';
import { watchProject } from './watch/watch.ts';

export const api = 'storefront';

export interface StorefrontSetting extends Setting {
  readonly backends: Backends;
  readonly watch: boolean;
}

/**
 * Starts functions and gateway of the storefront, fills an empty shop, and puts saved files live.
 *
 * @returns its address
 * @throws DocumentError, or Error naming file, line and reason
 */
export async function openStorefront(setting: StorefrontSetting): Promise<string> {
  const { project, ports, closing, say } = setting;
  await generateIfEdited(setting);
  const run = new GenerateRun(project.root, say);
  closing.add(() => run.stop());
  // Pages are not committed: on an untouched clone the docs page is built beside all the rest.
  if (!existsSync(join(apiFolder(project.root, api), 'index.html'))) run.start('normal');
  const functions = await openFunctions(setting);
  const check = new ResponseCheck();
  const loadCheck = (): Promise<void> => check.load(project.root, api, project.services);
  const [document, config] = [readGenerated(project.root, api), configOf(setting)];
  await loadCheck();
  const gateway = await createGateway(
    document,
    { ...config, functions: functions.configs() },
    { functions: functions.functions, accessLog: say, log: say, onAnswer: warner(check, say) },
  );
  closing.add(() => gateway.close());
  const url = await gateway.listen({ port: ports.storefront });
  await fill(setting, gateway);
  await run.ended();
  if (setting.watch) await openWatch(setting, { gateway, functions, document, loadCheck, run });
  return url;
}

/** A document that was edited while nothing ran; a broken one is told, and the last good one serves. */
async function generateIfEdited({ project, dataFolder, say }: StorefrontSetting): Promise<void> {
  const upToDate = new UpToDate(project.root, api, dataFolder);
  if (await upToDate.check()) return;
  const { remake } = await import('../scripts/generate/remake.ts');
  const remade = await remake(project.root, api);
  if (remade.outcome === 'made') {
    await upToDate.remember();
    return;
  }
  if (remade.outcome === 'refused') remade.reasons.forEach((reason) => say(reason));
  say(`openapi/${api} is not live: what was generated last is serving.`);
}

async function openFunctions(setting: StorefrontSetting): Promise<LocalFunctions> {
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
    invoke: async (name, event) => {
      const full = fullName(names, name);
      const { outcome, payload } = await functions.functions.invoke(full, JSON.stringify(event));
      const answer: unknown = JSON.parse(payload);
      if (outcome === 'succeeded') return answer;
      throw new Error((answer as { errorMessage?: string }).errorMessage ?? 'it failed');
    },
  });
  return functions;
}

const configOf = ({ project, names, backends }: StorefrontSetting): GatewayConfig =>
  apiConfig(project.root, api, {
    Prefix: names.prefix,
    Environment: names.environment,
    UserPoolIssuer: backends.pool.issuer,
    UserPoolClientId: backends.pool.clientId,
  });

const warner =
  (check: ResponseCheck, say: (line: string) => void): GatewayDependencies['onAnswer'] & {} =>
  (context, answer) => {
    const observed = observedAnswer(context, answer);
    const breach = observed && check.check(observed);
    if (breach !== undefined) say(`\nWARNING: an answer breaks the document: ${breach}\n`);
  };

/** Once for each pair of backends, and never on AWS. */
async function fill(setting: StorefrontSetting, gateway: Gateway): Promise<void> {
  const { project, names, dataFolder, backends, say } = setting;
  const seeded = new Seeded(dataFolder);
  const { identity, pool, dynamodb } = backends;
  if (identity === undefined || (await seeded.has(identity))) return;
  say('First start: making products, demo users and orders.');
  const { seed } = await import('./seed/seed.ts');
  await seed({
    root: project.root,
    shop: shopOf(gateway),
    tables: project.tables,
    tableName: (name) => fullName(names, name),
    dynamodb,
    userPool: pool,
  });
  await seeded.add(identity);
}

interface Watched {
  readonly gateway: Gateway;
  readonly functions: LocalFunctions;
  readonly document: ApiDocument;
  readonly loadCheck: () => Promise<void>;
  readonly run: GenerateRun;
}

async function openWatch(
  setting: StorefrontSetting,
  { gateway, functions, document, loadCheck, run }: Watched,
): Promise<void> {
  const { project, say, closing } = setting;
  const watch = await watchProject({
    ...{ root: project.root, api, gateway, functions, document, run, say },
    config: () => configOf(setting),
    onGenerated: loadCheck,
  });
  closing.add(() => watch.close());
}
