import { resolve } from 'node:path';
import { readSettings } from '../infra/data/generated-api.ts';
import { announcement } from './announcement.ts';
import { openBackends } from './addresses/backends.ts';
import type { Names } from './functions/function-settings.ts';
import { Closing } from './closing.ts';
import { lockFolder } from './lock/lock.ts';
import { portsOf } from './options.ts';
import type { StartOptions } from './options.ts';
import { checkPorts } from './ports/ports.ts';
import { readProject } from './project/project.ts';
import { overviewOf } from './start-page/overview.ts';
import { startPageServer } from './start-page/server.ts';
import { demoToken } from './seed/demo-token.ts';
import { api, openStorefront } from './storefront.ts';

/** Everything runs. */
export interface Run {
  readonly urls: {
    readonly storefront: string;
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
 * `npm start`: DynamoDB, the user pool, the storefront and the start page, all on 127.0.0.1. Prints
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
  const names = namesOf(options, root);
  const setting = { project, dataFolder, ports, names, say, closing };
  await checkPorts(ports, ['storefront', 'startPage']);
  const startPage = await startPageServer(root, ports.startPage);
  closing.add(() => startPage.close());
  const backends = await openBackends(setting);
  const storefront = await openStorefront({ ...setting, backends, watch });
  const token = await demoToken(backends.pool);
  const overview = overviewOf({
    storefront,
    startPage: startPage.url,
    backends,
    token,
    dataFolder,
  });
  startPage.show(overview);
  print(announcement(overview, startPage.url));
  const urls = { storefront, startPage: startPage.url, userPool: backends.pool.endpoint };
  return { urls: { ...urls, dynamodb: backends.dynamodb }, stop: () => closing.close() };
}

function namesOf({ prefix, environment }: StartOptions, root: string): Names {
  const { substitutions = {} } = readSettings(root, api);
  return {
    prefix: prefix ?? substitutions['Prefix'] ?? 'gatehouse',
    environment: environment ?? substitutions['Environment'] ?? 'local',
  };
}
