import { setTimeout as pause } from 'node:timers/promises';
import type { Socket } from 'node:net';
import type { HandedServer } from './handed-server.ts';
import type { FromServer, OwnMessage, ToServer } from './messages.ts';

/** What a server process does when its parent speaks. */
export interface Served extends HandedServer {
  /** Ends what is open, after the last request. */
  close(): Promise<void>;
  /** Hears what the parent says beside the common messages. */
  onMessage?(body: object): void;
}

const tell = (message: FromServer | OwnMessage): void => void process.send?.(message);

/** Says something to the parent, for its `onMessage`. */
export const tellParent = (body: object): void => tell({ type: 'own', body });

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error.cause as { code?: string } | undefined)?.code : undefined;

const lockRetries = 5;

/** A process whose parent was killed takes a moment to end and to let go of the folder. */
async function opened(open: () => Promise<Served>, retries = lockRetries): Promise<Served> {
  try {
    return await open();
  } catch (error) {
    if (retries === 0 || codeOf(error) !== 'LEVEL_LOCKED') throw error;
    await pause(100);
    return opened(open, retries - 1);
  }
}

/** Is a server process: opens, then serves the connections that its parent hands over until told to stop. */
export async function runServerProcess(open: () => Promise<Served>): Promise<void> {
  // A parent that is gone can no longer restart or stop this process.
  process.on('disconnect', () => process.exit(0));
  // These reach the whole process group; the parent stops this process when its own work is done.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  try {
    serve(await opened(open));
  } catch (error) {
    tell({ type: 'failed', code: codeOf(error) ?? '', message: String(error) });
    process.disconnect();
  }
}

function serve(served: Served): void {
  process.on('message', (sent, socket) => {
    const message = sent as ToServer | OwnMessage;
    if (message.type === 'own') served.onMessage?.(message.body);
    else if (message.type === 'stop') void stop(served);
    else {
      tell({ type: 'taken', id: message.id });
      if (socket) served.connect(socket as Socket);
    }
  });
  tell({ type: 'ready' });
}

async function stop(served: Served): Promise<void> {
  await served.drain();
  await served.close();
  process.exit(0);
}
