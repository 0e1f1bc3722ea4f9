import { join, resolve } from 'node:path';
import { generatedApis } from '../infra/data/generated-api.ts';
import { documentsIn } from '../infra/data/documents.ts';
import { announcement } from './announcement.ts';
import { openBackends } from './addresses/backends.ts';
import { writeEndpoints } from './addresses/endpoints-file.ts';
import { generateIfEdited } from './api.ts';
import { basePathsOf, openApis } from './apis.ts';
import type { RunningApis } from './apis.ts';
import { Closing } from './closing.ts';
import { environmentOf } from './functions/open-functions.ts';
import { writeFunctions } from './invoke-target.ts';
import { KeyDesk } from './keys/key-desk.ts';
import type { KeyStore } from './keys/key-store.ts';
import { openKeys } from './keys/open-keys.ts';
import { lockFolder } from './lock/lock.ts';
import { namesOf } from './names.ts';
import { portsOf } from './options.ts';
import type { StartOptions } from './options.ts';
import { checkApiPorts, checkPorts, portOf, portOfApi } from './ports/ports.ts';
import type { Ports } from './ports/ports.ts';
import { readProject } from './project/project.ts';
import { settingsOfAll } from './project/settings-of-all.ts';
import { happeningsOf } from './start-page/happenings.ts';
import { overviewOf } from './start-page/overview.ts';
import { startPageServer } from './start-page/server.ts';
import { demoToken } from './seed/demo-token.ts';

/** Everything runs. */
export interface Run {
  readonly urls: {
    /** By the names of the APIs. */
    readonly apis: ReadonlyMap<string, string>;
    readonly startPage: string;
    readonly userPool: string;
    readonly dynamodb: string;
  };
  /** Ends everything, after the calls in flight. */
  stop(): Promise<void>;
}

const toStdout = (text: string): void => void process.stdout.write(text);
const toStderr = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * `npm start`: DynamoDB, the user pool, every API and the start page, all on 127.0.0.1. Prints
 * where everything is once it runs.
 *
 * @param closing gets what is to be ended, for a caller that may end the run before it runs
 * @throws Error that says what to do: a taken port, a folder in use, a document or a handler that is
 *   broken. Whatever had started by then has ended.
 */
export async function start(
  options: StartOptions = {},
  closing: Closing = new Closing(),
): Promise<Run> {
  try {
    return await open(options, closing);
  } catch (error) {
    await closing.close().catch(() => undefined);
    throw error;
  }
}

async function open(options: StartOptions, closing: Closing): Promise<Run> {
  const { print = toStdout, say = toStderr, watch = true } = options;
  const root = resolve(options.root ?? process.cwd());
  const dataFolder = resolve(root, options.dataFolder ?? '.gatehouse');
  const ports = portsOf(options.ports);
  const lock = await lockFolder(dataFolder);
  closing.add(() => lock.release());
  const project = readProject(root);
  const apis = [...documentsIn(join(root, 'openapi')).keys()];
  checkApiPorts(ports, apis);
  for (const api of apis) await generateIfEdited({ project, dataFolder, say }, api);
  await checkAllPorts(root, ports, apis);
  const generated = generatedApis(root).filter((api) => apis.includes(api));
  const names = namesOf(options, root, generated);
  const setting = { project, dataFolder, ports, names, say, closing };
  const startPage = await startPageServer(root, ports.startPage, say);
  closing.add(() => startPage.close());
  const [keys, backends] = await Promise.all([openKeys(root, dataFolder), openBackends(setting)]);
  const running = await openApis({ ...setting, backends, keys, apis, watch });
  const token = await demoToken(backends.pool);
  const desk = deskOf(root, keys, running);
  const overview = overviewOf({
    ...{ apis: running, startPage: startPage.url, backends, token, dataFolder },
    partners: desk.partners(),
  });
  const files = [
    await writeEndpoints(setting, backends, running.urls),
    await writeFunctions(dataFolder, running.functions(), environmentOf(backends)),
  ];
  closing.add(() => Promise.all(files.map((it) => it.remove())));
  startPage.show(overview, { desk, happenings: () => happeningsOf(setting, backends) });
  print(announcement(overview, startPage.url));
  const urls = { apis: running.urls, startPage: startPage.url, userPool: backends.pool.endpoint };
  return { urls: { ...urls, dynamodb: backends.dynamodb }, stop: () => closing.close() };
}

const deskOf = (root: string, store: KeyStore, { running, refresh }: RunningApis): KeyDesk =>
  new KeyDesk({
    ...{ store, refresh, settings: () => settingsOfAll(root) },
    usage: () => running.flatMap(({ gateway }) => gateway.usage),
  });

/** Before anything starts that would have to end again. */
async function checkAllPorts(root: string, ports: Ports, apis: readonly string[]): Promise<void> {
  const onDomain = [...basePathsOf(root, apis).keys()];
  const own = apis.filter((api) => !onDomain.includes(api));
  checkApiPorts(ports, apis, onDomain);
  await checkPorts([
    ...own.map((api) => portOfApi(ports, own, api)),
    portOf(ports, 'startPage'),
    ...(onDomain.length > 0 ? [portOf(ports, 'domain')] : []),
  ]);
}
