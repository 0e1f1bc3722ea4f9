import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serveSupervised } from '../supervised/serve-supervised.ts';
import { entryBeside } from '../supervised/supervisor.ts';
import type { Grants } from '../rights/grants.ts';
import type { Sweep, Swept } from './sweep.ts';

export interface DynamoDbOptions {
  /** Where the tables are kept; made if missing. One process at a time. */
  readonly folder: string;
  /** On 127.0.0.1; 0 takes any free port. */
  readonly port: number;
  /** What functions may do, by the name they sign with. @default everyone may do everything */
  readonly grants?: Grants;
  /** Decides what has expired. @default the system's clock */
  readonly clock?: { now(): number };
  /** Hears of restarts and faults, a line at a time. @default writes to stderr */
  readonly log?: (message: string) => void;
}

export interface DynamoDb {
  /** For `AWS_ENDPOINT_URL_DYNAMODB`; any credentials do, but for the functions that `grants` names. */
  readonly url: string;
  /** The server process that runs now. */
  pid(): number | undefined;
  /** Deletes expired items now, besides once a minute; resolves to how many. */
  sweep(): Promise<number>;
  /** Ends the server process, after what it is writing. */
  close(): Promise<void>;
}

const sweepInterval = 60_000;
const entry = entryBeside(import.meta.url, './server.ts', './dynamodb-server.js');

const writeLine = (message: string): void => void process.stderr.write(`dynamodb: ${message}\n`);

/**
 * Starts DynamoDB in a process of its own (`local/supervised/`).
 *
 * @throws an Error that says what to do when the port is taken or another process has the folder
 */
export async function startDynamoDb(options: DynamoDbOptions): Promise<DynamoDb> {
  const { clock = { now: () => Date.now() }, log = writeLine, grants = {}, port } = options;
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true });
  const sweeps = new Map<number, (count: number) => void>();
  const settle = ({ id, count }: Swept): void => {
    sweeps.get(id)?.(count);
    sweeps.delete(id);
  };
  const server = await serveSupervised({
    ...{ name: 'DynamoDB', entry, port, folder, log, heap: 512 },
    arguments: [folder, JSON.stringify(grants)],
    onMessage: (body) => settle(body as Swept),
    // A sweep that was cut short goes on with the next one.
    onEnded: () => [...sweeps.keys()].forEach((id) => settle({ id, count: 0 })),
  });
  let lastId = 0;
  const sweep = (): Promise<number> => {
    const id = (lastId += 1);
    const swept = new Promise<number>((settled) => sweeps.set(id, settled));
    server.tell({ id, now: clock.now() } satisfies Sweep);
    return swept;
  };
  const timer = setInterval(() => void sweep(), sweepInterval);
  timer.unref();
  return {
    ...{ url: server.url, pid: () => server.pid(), sweep },
    close: async () => {
      clearInterval(timer);
      await server.close();
    },
  };
}
