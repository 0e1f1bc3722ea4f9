import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readProjectData } from '../../../infra/data/project-data.ts';
import type { QueueData } from '../../../infra/data/project-data.ts';
import { createTables } from '../../../local/dynamodb/tables.ts';
import { createResources } from '../../../local/embedded/create-resources.ts';
import { answerEdge } from '../../../local/embedded/edge.ts';
import { queueUrl } from '../../../local/embedded/resource-names.ts';
import { serviceClient, type ServiceClient } from '../../../local/embedded/service-client.ts';
import { openStore, type Store } from '../../../local/embedded/store.ts';
import { grantsOf } from '../../../local/rights/grants.ts';
import { inProcessDynamoDb } from '../../local/dynamodb/in-process.ts';

export const names = { prefix: 'gatehouse', environment: 'test' };

/** DynamoDB and SQS in this process, with the tables and queues of webhooks. */
export interface Backend {
  readonly dynamodb: string;
  readonly sqs: string;
  readonly tables: DynamoDBDocumentClient;
  /** Calls SQS. */
  readonly ask: ServiceClient['sqs'];
  readonly queueUrl: (queue: string) => string;
  /** Makes the tables that are missing. */
  readonly makeTables: () => Promise<void>;
  close(): Promise<void>;
}

/** @param queues default: those of the data file */
export async function openBackend(queues?: Readonly<Record<string, QueueData>>): Promise<Backend> {
  const project = readProjectData('.');
  const { subscriptions, idempotency } = project.tables;
  if (!subscriptions || !idempotency) throw new Error('a table is missing');
  const folder = await mkdtemp(join(tmpdir(), 'webhooks-'));
  const database = await inProcessDynamoDb(folder, grantsOf(project, names));
  const client = new DynamoDBClient({ endpoint: database.url, region, credentials });
  const queue = await openSqs();
  const makeTables = async (): Promise<void> => {
    const tables = { subscriptions, idempotency };
    await createTables(database.url, tables, names.prefix, names.environment);
  };
  await makeTables();
  const resources = { queues: queues ?? project.resources.queues, topics: {}, buckets: {} };
  await createResources(queue.url, resources, names);
  return {
    dynamodb: database.url,
    sqs: queue.url,
    tables: DynamoDBDocumentClient.from(client),
    ask: (action, input) => serviceClient(queue.url).sqs(action, input),
    queueUrl: (name) => queueUrl(queue.url, names, name),
    makeTables,
    close: async () => {
      client.destroy();
      await queue.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const region = 'us-east-1';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** What a function of webhooks finds in its environment; it may do what its manifest says. */
export const variablesFor = (backend: Backend, functionName: string): Record<string, string> => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: `gatehouse-test-${functionName}`,
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL_DYNAMODB: backend.dynamodb,
  AWS_ENDPOINT_URL_SQS: backend.sqs,
  SUBSCRIPTIONS_TABLE: 'gatehouse-test-subscriptions',
  IDEMPOTENCY_TABLE: 'gatehouse-test-idempotency',
  WEBHOOK_QUEUE_URL: backend.queueUrl('webhooks'),
  POWERTOOLS_METRICS_DISABLED: 'true',
});

/** The embedded SQS, in memory. */
async function openSqs(): Promise<{ url: string; close(): Promise<void> }> {
  const store = await openStore({
    onLost: (error) => {
      throw error;
    },
  });
  const server = createServer((request, response) => void serve(store, request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      store.endPolls();
      server.closeAllConnections();
      server.close();
      await store.close();
    },
  };
}

async function serve(
  store: Store,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const { method = '', url = '' } = request;
  const answer = await answerEdge(store, { method, url, headers, body: Buffer.concat(chunks) });
  response.writeHead(answer.status).end(answer.body);
}

/** Collects what is logged from now on. */
export function collectOutput(): string[] {
  const lines: string[] = [];
  process.stdout.write = (text: string | Uint8Array): boolean => lines.push(String(text)) > 0;
  return lines;
}
