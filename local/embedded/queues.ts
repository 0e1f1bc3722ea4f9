import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serveSupervised } from '../supervised/serve-supervised.ts';
import { entryBeside } from '../supervised/supervisor.ts';
import type { Grants } from '../rights/grants.ts';

export interface QueuesOptions {
  /** Where queues, topics and objects are kept; made if missing. @default in memory, until the process ends */
  readonly folder?: string;
  /** On 127.0.0.1; 0 takes any free port. @default 0 */
  readonly port?: number;
  /** What functions and roles may do, by the name they sign with. @default everyone may do everything */
  readonly grants?: Grants;
  /** Hears of restarts and faults, a line at a time. */
  readonly log: (line: string) => void;
}

/** SQS, SNS and S3, running. */
export interface Queues {
  /** For `AWS_ENDPOINT_URL_SQS`, `_SNS` and `_S3`; any credentials do, but those that `grants` names. */
  readonly url: string;
  /** The server process that runs now. */
  pid(): number | undefined;
  /** Ends the server process, after the requests it has begun. */
  close(): Promise<void>;
}

const entry = entryBeside(import.meta.url, './server.ts', './embedded-server.js');

/**
 * Starts SQS, SNS and S3 in one process of their own (`local/supervised/`): what they load would hold up
 * the calls of the gateway for half a second.
 *
 * @throws an Error that says what to do when the port is taken or another process has the folder
 */
export async function startQueues({
  folder,
  port = 0,
  grants = {},
  log,
}: QueuesOptions): Promise<Queues> {
  const kept = folder === undefined ? undefined : resolve(folder);
  if (kept !== undefined) await mkdir(kept, { recursive: true });
  return serveSupervised({
    ...{ name: 'queue and object', entry, port, log },
    // Objects are Buffers, outside the heap: it holds messages only.
    ...{ heap: 256, arguments: [kept ?? '', JSON.stringify(grants)] },
    ...(kept !== undefined && { folder: kept }),
  });
}
