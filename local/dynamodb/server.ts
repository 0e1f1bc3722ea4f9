import { runServerProcess, tellParent } from '../supervised/server-process.ts';
import { openEngine } from './engine.ts';
import { httpServer } from './http.ts';
import type { Grants } from '../rights/grants.ts';
import type { Engine } from './engine.ts';
import type { Sweep, Swept } from './sweep.ts';

/** The server process: `start-dynamodb.ts` starts it with folder and grants as arguments. */
const [folder = '', grants = '{}'] = process.argv.slice(2);

/** How far the parent's clock is ahead of this machine's, in milliseconds. */
let skew = 0;

const log = (message: string): void => void process.stderr.write(`${message}\n`);

async function sweep(engine: Engine, { id, now }: Sweep): Promise<void> {
  skew = now - Date.now();
  tellParent({ id, count: await engine.sweep() } satisfies Swept);
}

await runServerProcess(async () => {
  const engine = await openEngine({
    folder,
    now: () => Date.now() + skew,
    onLost: (error) => {
      log(`LevelDB could not store a write: ${String(error)}`);
      process.exit(1);
    },
  });
  return {
    ...httpServer({ engine, log, grants: JSON.parse(grants) as Grants }),
    close: () => engine.close(),
    onMessage: (body) => void sweep(engine, body as Sweep),
  };
});
