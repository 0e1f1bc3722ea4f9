import { createServer } from 'node:net';
import { supervise } from './supervisor.ts';
import type { AddressInfo, Server } from 'node:net';
import type { SupervisorOptions } from './supervisor.ts';

const host = '127.0.0.1';

export interface SupervisedOptions extends SupervisorOptions {
  /** On 127.0.0.1; 0 takes any free port. */
  readonly port: number;
}

/** A service in a process of its own. */
export interface Supervised {
  readonly url: string;
  /** The server process that runs now. */
  pid(): number | undefined;
  /** Says something to the server process that runs now, for its `onMessage`. */
  tell(body: object): void;
  /** Ends the server process, after the requests it has begun. */
  close(): Promise<void>;
}

/**
 * Starts a server in a process of its own, restarted on the same port when it dies. This process owns the port and hands
 * connections over, so those made during a restart wait; those it had are reset, which the AWS SDKs retry.
 *
 * @throws an Error that says what to do when the port is taken or another process has the folder
 */
export async function serveSupervised(options: SupervisedOptions): Promise<Supervised> {
  const server = createServer({ pauseOnConnect: true });
  const port = await listen(server, options);
  const supervisor = supervise(options);
  server.on('connection', (socket) => supervisor.connect(socket));
  try {
    await supervisor.ready;
  } catch (error) {
    server.close();
    throw error;
  }
  return {
    url: `http://${host}:${port}`,
    pid: () => supervisor.pid(),
    tell: (body) => supervisor.tell(body),
    close: async () => {
      server.close();
      await supervisor.stop();
    },
  };
}

function listen(server: Server, { name, port }: SupervisedOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const remedy = 'end the process that has it, or choose another port';
      reject(
        taken
          ? new Error(`The ${name} port ${port} is taken: ${remedy}.`, { cause: error })
          : error,
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
