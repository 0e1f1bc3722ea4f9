import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { openEngine } from '../../../local/dynamodb/engine.ts';
import { httpServer } from '../../../local/dynamodb/http.ts';
import type { Grants } from '../../../local/rights/grants.ts';

/** DynamoDB inside the process of a test: what it answers is the same, a crash of it would be the test's. */
export interface InProcessDynamoDb {
  readonly url: string;
  close(): Promise<void>;
}

export async function inProcessDynamoDb(
  folder: string,
  grants: Grants = {},
): Promise<InProcessDynamoDb> {
  const engine = await openEngine({
    folder,
    now: () => Date.now(),
    onLost: (error) => {
      throw error;
    },
  });
  const served = httpServer({ engine, log: () => undefined, grants });
  const server = createServer((socket) => served.connect(socket));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close();
      await served.drain();
      await engine.close();
    },
  };
}
