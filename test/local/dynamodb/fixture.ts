import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { openDatabase } from '../../../local/level/database.ts';
import { openEngine } from '../../../local/dynamodb/engine.ts';
import { isRefusal } from '../../../local/dynamodb/refusal.ts';
import type { Database } from '../../../local/level/database.ts';
import type { Engine } from '../../../local/dynamodb/engine.ts';
import type { Input } from '../../../local/dynamodb/dynalite.ts';

export const long = process.env['GATEHOUSE_TEST_LONG'] === '1';

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'gatehouse-dynamodb-'));

export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });

export interface Fixture {
  readonly engine: Engine;
  readonly folder: string;
  /** Performs an operation: its output, or the body of the refusal. */
  ask(operation: string, input: object): Promise<unknown>;
  /** Moves the engine's clock, in milliseconds. */
  advance(milliseconds: number): void;
  /** Closes the engine and opens it on the same folder, after `meanwhile`. */
  reopen(meanwhile?: (database: Database) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export const start = 1_700_000_000_000;

/** An engine of its own on a folder of its own, with a clock that stands still. */
export async function openFixture(): Promise<Fixture> {
  const folder = await newFolder();
  let time = start;
  const open = (): Promise<Engine> =>
    openEngine({
      folder,
      now: () => time,
      onLost: (error) => {
        throw error;
      },
    });
  let engine = await open();
  return {
    get engine() {
      return engine;
    },
    folder,
    ask: async (operation, input) => {
      try {
        return await engine.perform(operation, structuredClone(input) as Input);
      } catch (error) {
        if (isRefusal(error)) return error.body;
        throw error;
      }
    },
    advance: (milliseconds) => {
      time += milliseconds;
    },
    reopen: async (meanwhile) => {
      await engine.close();
      if (meanwhile) {
        const database = await openDatabase(folder, () => undefined);
        await meanwhile(database);
        await database.close();
      }
      engine = await open();
    },
    close: async () => {
      await engine.close();
      await removeFolder(folder);
    },
  };
}

/** A table `name` with the key `id` and, for each named attribute, an index `by-<attribute>`. */
export const tableOf = (name: string, ...indexed: string[]): object => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: ['id', ...indexed].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S',
  })),
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  ...(indexed.length > 0 && {
    GlobalSecondaryIndexes: indexed.map((AttributeName) => ({
      IndexName: `by-${AttributeName}`,
      KeySchema: [{ AttributeName, KeyType: 'HASH' }],
      Projection: { ProjectionType: 'ALL' },
    })),
  }),
});

export const refusalOf = (type: string, message: string): object => ({
  __type: `${type === 'ValidationException' ? 'com.amazon.coral.validate' : 'com.amazonaws.dynamodb.v20120810'}#${type}`,
  message,
});

/** The database, with `meanwhile` done between the reading of each piece of a walk and its use. */
export const interrupted = (database: Database, meanwhile: () => Promise<void>): Database => ({
  ...database,
  values: (range) => {
    const cursor = database.values(range);
    return {
      nextv: async (size) => {
        const texts = await cursor.nextv(size);
        await meanwhile();
        return texts;
      },
      close: () => cursor.close(),
    };
  },
});

/** A client that tries once, so that a test knows what was acknowledged. */
export function clientOf(url: string, maxAttempts = 1): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts,
  });
  const documentClient = DynamoDBDocumentClient.from(client);
  // The document client's own does nothing.
  documentClient.destroy = () => client.destroy();
  return documentClient;
}

export interface PlainClient {
  /** Sends one request and tries no second time: the body of the answer; rejects when the connection breaks. */
  call(operation: string, input: object): Promise<Record<string, unknown>>;
  destroy(): void;
}

/** A client at a tenth of the SDK's cost, for many calls at the same time. */
export function plainClientOf(url: string): PlainClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const call = (operation: string, input: object): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const headers = { 'x-amz-target': `DynamoDB_20120810.${operation}` };
      const sent = request(url, { agent, method: 'POST', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('error', reject);
        response.on('end', () => resolve(JSON.parse(text) as Record<string, unknown>));
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(input));
    });
  return { call, destroy: () => agent.destroy() };
}
