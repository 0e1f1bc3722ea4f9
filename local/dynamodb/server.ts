import { setTimeout as pause } from 'node:timers/promises';
import { openEngine } from './engine.ts';
import { httpServer } from './http.ts';
import type { Socket } from 'node:net';
import type { Grants } from '../rights/grants.ts';
import type { Engine } from './engine.ts';
import type { HttpServer } from './http.ts';
import type { FromServer, ToServer } from './messages.ts';

/** The server process: `supervisor.ts` starts it with folder and grants as arguments and hands it connections. */
const [folder = '', grants = '{}'] = process.argv.slice(2);

/** How far the parent's clock is ahead of this machine's, in milliseconds. */
let skew = 0;

const log = (message: string): void => void process.stderr.write(`${message}\n`);
const tell = (message: FromServer): void => void process.send?.(message);
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error.cause as { code?: string } | undefined)?.code : undefined;

const lockRetries = 5;

/** A process whose parent was killed takes a moment to end and to let go of the folder. */
async function open(retries = lockRetries): Promise<Engine> {
  try {
    return await openEngine({
      folder,
      now: () => Date.now() + skew,
      onLost: (error) => {
        log(`LevelDB could not store a write: ${String(error)}`);
        process.exit(1);
      },
    });
  } catch (error) {
    if (retries === 0 || codeOf(error) !== 'LEVEL_LOCKED') throw error;
    await pause(100);
    return open(retries - 1);
  }
}

async function stop(engine: Engine, server: HttpServer): Promise<void> {
  await server.drain();
  await engine.close();
  process.exit(0);
}

async function sweep(engine: Engine, id: number, now: number): Promise<void> {
  skew = now - Date.now();
  tell({ type: 'swept', id, count: await engine.sweep() });
}

function serve(engine: Engine): void {
  const server = httpServer({ engine, log, grants: JSON.parse(grants) as Grants });
  process.on('message', (sent, socket) => {
    const message = sent as ToServer;
    if (message.type === 'stop') void stop(engine, server);
    else if (message.type === 'sweep') void sweep(engine, message.id, message.now);
    else {
      tell({ type: 'taken', id: message.id });
      if (socket) server.connect(socket as Socket);
    }
  });
  tell({ type: 'ready' });
}

// A parent that is gone can no longer restart or stop this process.
process.on('disconnect', () => process.exit(0));
// These reach the whole process group; the parent stops this process when its own work is done.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);

try {
  serve(await open());
} catch (error) {
  tell({ type: 'failed', code: codeOf(error) ?? '', message: String(error) });
  process.disconnect();
}
