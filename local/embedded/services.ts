import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynamoDb } from '../dynamodb/start-dynamodb.ts';
import type { DynamoDb } from '../dynamodb/start-dynamodb.ts';
import { startQueues } from './queues.ts';
import type { Queues } from './queues.ts';

export interface EmbeddedOptions {
  /** Where everything is kept. `undefined`: until the run ends, tables in a temporary folder. */
  readonly dataFolder: string | undefined;
  /** Takes a line for whoever runs the command: what started, and where. */
  readonly log: (line: string) => void;
}

/** DynamoDB, SQS, SNS and S3, each started by the first call that needs it. */
export interface EmbeddedServices {
  /**
   * Base address of a service, started if need be; `undefined` for one that is not embedded.
   *
   * @param service as an integration's URI names it
   */
  endpointOf(service: string): Promise<string | undefined>;
  /** Ends what was started. */
  close(): Promise<void>;
}

/** One process serves the three of them. */
const QUEUES: ReadonlySet<string> = new Set(['sqs', 'sns', 's3']);

export function embeddedServices({ dataFolder, log }: EmbeddedOptions): EmbeddedServices {
  let dynamodb: Promise<DynamoDb> | undefined;
  let queues: Promise<Queues> | undefined;
  let folder: Promise<string> | undefined;
  let closed = false;

  async function openDynamoDb(): Promise<DynamoDb> {
    folder ??= dataFolder === undefined ? mkdtemp(join(tmpdir(), 'gatehouse-')) : undefined;
    const root = dataFolder ?? (await folder) ?? '';
    const say = (line: string): void => log(`dynamodb: ${line}`);
    const started = await startDynamoDb({ folder: join(root, 'dynamodb'), port: 0, log: say });
    const kept = dataFolder === undefined ? 'until this run ends' : `in ${join(root, 'dynamodb')}`;
    log(`DynamoDB is served at ${started.url}, its tables are kept ${kept}`);
    return started;
  }

  async function openQueues(): Promise<Queues> {
    const say = (line: string): void => log(`sqs, sns, s3: ${line}`);
    const folder = dataFolder === undefined ? undefined : join(dataFolder, 'embedded');
    const started = await startQueues({ ...(folder !== undefined && { folder }), log: say });
    const kept = folder === undefined ? 'until this run ends' : `in ${folder}`;
    log(`SQS, SNS and S3 are served at ${started.url}, all is kept ${kept}`);
    return started;
  }

  /** A start that failed is tried again by the next call. */
  const endpointOf = async (service: string): Promise<string | undefined> => {
    if (closed) return undefined;
    try {
      if (service === 'dynamodb') return (await (dynamodb ??= openDynamoDb())).url;
      if (QUEUES.has(service)) return (await (queues ??= openQueues())).url;
      return undefined;
    } catch (error) {
      if (service === 'dynamodb') dynamodb = undefined;
      else queues = undefined;
      throw error;
    }
  };

  return {
    endpointOf,
    close: async () => {
      closed = true;
      await Promise.allSettled(
        [
          dynamodb?.then((started) => started.close()),
          queues?.then((started) => started.close()),
        ].filter((it) => it !== undefined),
      );
      const temporary = await folder;
      if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
    },
  };
}
