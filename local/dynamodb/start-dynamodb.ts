import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { superviseServer } from './supervisor.ts';
import type { AddressInfo, Server } from 'node:net';
import type { Grants } from '../rights/grants.ts';

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

const host = '127.0.0.1';
const sweepInterval = 60_000;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolvePort, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const remedy = 'end the process that has it, or choose another port';
      reject(
        taken
          ? new Error(`The DynamoDB port ${port} is taken: ${remedy}.`, { cause: error })
          : error,
      );
    });
    server.listen(port, host, () => resolvePort((server.address() as AddressInfo).port));
  });
}

const writeLine = (message: string): void => void process.stderr.write(`dynamodb: ${message}\n`);

/**
 * Starts DynamoDB in a process of its own, restarted on the same port when it dies. This process owns the port and hands
 * connections over, so those made during a restart wait; those it had are reset, which the AWS SDKs retry.
 * @throws an Error that says what to do when the port is taken or another process has the folder
 */
export async function startDynamoDb(options: DynamoDbOptions): Promise<DynamoDb> {
  const { clock = { now: () => Date.now() }, log = writeLine, grants = {} } = options;
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true });
  const server = createServer({ pauseOnConnect: true });
  const port = await listen(server, options.port);
  const supervisor = superviseServer({ folder, grants, log, now: () => clock.now() });
  server.on('connection', (socket) => supervisor.connect(socket));
  try {
    await supervisor.ready;
  } catch (error) {
    server.close();
    throw error;
  }
  const timer = setInterval(() => {
    supervisor.sweep().catch((error: unknown) => log(`no sweep: ${String(error)}`));
  }, sweepInterval);
  timer.unref();
  return {
    url: `http://${host}:${port}`,
    pid: () => supervisor.pid(),
    sweep: () => supervisor.sweep(),
    close: async () => {
      clearInterval(timer);
      server.close();
      await supervisor.stop();
    },
  };
}
