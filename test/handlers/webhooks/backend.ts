import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readProjectData } from '../../../infra/data/project-data.ts';
import { createTables } from '../../../local/dynamodb/tables.ts';
import { grantsOf } from '../../../local/rights/grants.ts';
import { inProcessDynamoDb } from '../../local/dynamodb/in-process.ts';

export const names = { prefix: 'gatehouse', environment: 'test' };

/** DynamoDB in this process, with the tables of webhooks. */
export interface Backend {
  readonly url: string;
  readonly tables: DynamoDBDocumentClient;
  /** Makes the tables that are missing. */
  readonly makeTables: () => Promise<void>;
  close(): Promise<void>;
}

const region = 'us-east-1';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

export async function openBackend(): Promise<Backend> {
  const project = readProjectData('.');
  const { subscriptions, idempotency } = project.tables;
  if (!subscriptions || !idempotency) throw new Error('a table is missing');
  const folder = await mkdtemp(join(tmpdir(), 'webhooks-'));
  const database = await inProcessDynamoDb(folder, grantsOf(project, names));
  const { url } = database;
  const client = new DynamoDBClient({ endpoint: url, region, credentials });
  const makeTables = async (): Promise<void> => {
    const tables = { subscriptions, idempotency };
    await createTables(url, tables, names.prefix, names.environment);
  };
  await makeTables();
  return {
    ...{ url, tables: DynamoDBDocumentClient.from(client), makeTables },
    close: async () => {
      client.destroy();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * What a function of webhooks finds in its environment; it may do what its manifest says.
 *
 * @param queueUrl of queue `webhooks`, at an embedded or a fake SQS
 */
export const variablesFor = (
  { url }: Backend,
  functionName: string,
  queueUrl = 'http://127.0.0.1:1/123456789012/none',
): Record<string, string> => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: `gatehouse-test-${functionName}`,
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL_DYNAMODB: url,
  AWS_ENDPOINT_URL_SQS: new URL(queueUrl).origin,
  SUBSCRIPTIONS_TABLE: 'gatehouse-test-subscriptions',
  IDEMPOTENCY_TABLE: 'gatehouse-test-idempotency',
  WEBHOOK_QUEUE_URL: queueUrl,
  POWERTOOLS_METRICS_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

const acknowledged = ({ Id, MessageBody }: Entry) => ({
  Id,
  MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
});

/** An SQS that takes whatever is sent. */
export interface FakeSqs {
  readonly queueUrl: string;
  /** Bodies of messages, a batch each. */
  readonly batches: string[][];
  /** Whether it keeps the last message of a batch. */
  keepsAll: boolean;
  close(): void;
}

export async function openFakeSqs(): Promise<FakeSqs> {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { Entries } = JSON.parse(text) as { Entries: readonly Entry[] };
      const kept = sqs.keepsAll ? Entries : Entries.slice(0, -1);
      sqs.batches.push(kept.map(({ MessageBody }) => MessageBody));
      const Failed = Entries.slice(kept.length).map(({ Id }) => ({ Id, Code: 'InternalError' }));
      response.end(JSON.stringify({ Successful: kept.map(acknowledged), Failed }));
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const sqs: FakeSqs = {
    queueUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/123456789012/webhooks`,
    batches: [],
    keepsAll: true,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return sqs;
}

/** Collects what is logged, warnings and errors too, until it is given back. */
export function collectOutput(): { readonly lines: string[]; giveBack(): void } {
  const lines: string[] = [];
  const streams = [process.stdout, process.stderr];
  for (const stream of streams) stream.write = (text) => lines.push(String(text)) > 0;
  return {
    lines,
    // The streams' own method stands on their prototype.
    giveBack: () => streams.forEach((stream) => Reflect.deleteProperty(stream, 'write')),
  };
}
