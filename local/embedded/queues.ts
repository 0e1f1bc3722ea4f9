import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ChildProcess } from 'node:child_process';
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
  /** Settles when the process is gone, however it ended. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Beside this module: TypeScript in the tree, the built entry beside a bundle. */
const isSource = import.meta.url.endsWith('.ts');
const entry = fileURLToPath(
  new URL(isSource ? './server.ts' : './embedded-server.js', import.meta.url),
);
const loader = isSource ? ['--import', 'tsx'] : [];

/** Objects are Buffers, outside the heap: it holds messages only. */
const heap = ['--max-semi-space-size=2', '--max-old-space-size=256'];

/**
 * Starts SQS, SNS and S3 in one process of their own: what they load would hold up the calls of the
 * gateway for half a second.
 *
 * @throws Error when the process ends before it serves
 */
export async function startQueues({ port: wanted = 0, log }: QueuesOptions): Promise<Queues> {
  const child = fork(entry, [String(wanted)], {
    execArgv: [...heap, ...loader],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  if (child.stderr) createInterface(child.stderr).on('line', log);
  const ended = once(child, 'exit').then(() => undefined);
  const port = await portOf(child);
  return {
    url: `http://127.0.0.1:${port}`,
    ended,
    close: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve((message as { readonly port: number }).port));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(
        new Error(`The process of SQS, SNS and S3 ended with ${signal ?? code ?? 'no code'}.`),
      ),
    );
  });
}
