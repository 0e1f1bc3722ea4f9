import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { keepBundles, lendBundles } from './lent-bundles.ts';

/** `npm start`, running in a data folder of its own on free ports. */
export interface Product {
  readonly storefront: string;
  readonly docs: string;
  readonly userPool: string;
  readonly dynamodb: string;
  /** With their base paths. */
  readonly partner: { readonly v1: string; readonly v2: string };
  readonly startPage: string;
  /** Of the partner atlas, whose plan is free. */
  readonly key: string;
  /** All it has printed. */
  readonly output: () => string;
  readonly process: ChildProcess;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>;
  /** Ends it, or one of its processes, with SIGKILL. */
  kill(part?: Part): Promise<void>;
}

/** A process below it: of the tables, or of queues and objects. */
export type Part = 'dynamodb' | 'embedded';

const freePorts = [
  '',
  'start-page-',
  'user-pool-',
  'domain-',
  'queues-',
  'secrets-',
  'outside-',
  'dynamodb-',
]
  .map((of) => `--${of}port`)
  .flatMap((option) => [option, '0']);

/** Where it runs, if not here: a folder with a project in it, and what it finds in its environment. */
export interface Place {
  readonly folder: string;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** @throws Error with what it printed when it ends, or is not ready in a minute */
export async function startProduct(place: string | Place, ...options: string[]): Promise<Product> {
  const {
    folder,
    cwd = '.',
    environment = {},
  } = typeof place === 'string' ? { folder: place } : place;
  await lendBundles(cwd, folder);
  const child = spawn(
    process.execPath,
    ['scripts/gatehouse.js', 'start', '--data-folder', folder, ...freePorts, ...options],
    { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await ready(child, () => output).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  await keepBundles(cwd, folder);
  const address = (name: string): string =>
    new RegExp(`^ +${name} +(http://\\S+)`, 'm').exec(output)?.[1] ?? '';
  const ended = once(child, 'close');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    storefront: address('storefront'),
    docs: address('docs'),
    userPool: address('user pool'),
    dynamodb: address('DynamoDB'),
    partner: { v1: address('partner-v1'), v2: address('partner-v2') },
    startPage: new URL('/', address('docs')).href,
    key: /^ {2}atlas \(free\): (\w+)$/m.exec(output)?.[1] ?? '',
    output: () => output,
    process: child,
    stop: () => end('SIGINT'),
    kill: (part) => (part === undefined ? end('SIGKILL') : killPart(child, part)),
  };
}

const ready = (child: ChildProcess, output: () => string): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${why}\n${output()}`));
    const timer = setTimeout(() => fail('Not ready within a minute'), 60_000);
    const look = (): void => {
      if (!output().includes('Ctrl-C ends everything')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', (code) => {
      clearTimeout(timer);
      fail(`Ended with code ${code ?? 'none'}`);
    });
  });

/** Its supervisor starts it again. */
function killPart(parent: ChildProcess, part: Part): Promise<void> {
  const servers = childrenOf(parent.pid ?? 0).filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${part}-server`),
  );
  if (servers.length === 0) return Promise.reject(new Error(`There is no ${part} to kill`));
  for (const pid of servers) process.kill(pid, 'SIGKILL');
  return Promise.resolve();
}

export const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((it) => it !== '')
    .map(Number);
