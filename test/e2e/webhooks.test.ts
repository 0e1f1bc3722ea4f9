import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isolatedFunctions } from '../../gateway/index.ts';
import type { Functions } from '../../gateway/index.ts';
import { documentClient } from '../../handlers/runtime/document-client.ts';
import { putSubscription } from '../../handlers/stores/subscriptions.ts';
import type { WebhookMessage } from '../../handlers/stores/webhook-queue.ts';
import { readServices } from '../../infra/data/project-data.ts';
import { createResources } from '../../local/embedded/create-resources.ts';
import { startQueues, type Queues } from '../../local/embedded/queues.ts';
import { queueUrl } from '../../local/embedded/resource-names.ts';
import { serviceClient, type ServiceClient } from '../../local/embedded/service-client.ts';
import { startEventSources, type EventSources } from '../../local/event-sources/event-sources.ts';
import { bundleFunction } from '../../scripts/bundle/functions.ts';
import { openReceiver, type Receiver } from '../handlers/webhook-processor/receiver.ts';
import { names, openBackend, variablesFor, type Backend } from '../handlers/webhooks/backend.ts';
import { childrenOf } from './product.ts';

/** The queue, its dead letters, the processor in a process of its own, and what maps the one to the other. */
const secret = 'a-secret-of-32-to-128-characters';
const name = 'webhook-processor';

// Seconds. A message comes again when the function that had it can no longer be at work.
const timeout = 3;
const visibilityTimeout = 5;

let folder: string;
let backend: Backend;
let queues: Queues;
let ask: ServiceClient['sqs'];
let functions: Functions;
let sources: EventSources;
const receivers: Receiver[] = [];
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'webhooks-'));
  [backend, queues] = await Promise.all([
    openBackend(),
    startQueues({ log: (line) => lines.push(line) }),
    bundleFunction(name, folder, { target: 'node20' }),
  ]);
  const deadLetter = { queue: 'webhooks-dead', maxReceiveCount: 3 };
  const resources = { 'webhooks-dead': {}, webhooks: { visibilityTimeout, deadLetter } };
  await createResources(queues.url, { queues: resources, topics: {}, buckets: {} }, names);
  const client = serviceClient(queues.url);
  ask = (action, input) => client.sqs(action, input);
  Object.assign(process.env, variablesFor(backend, 'nobody'));
});

afterAll(async () => {
  await sources.close();
  await functions.close();
  documentClient().destroy();
  await Promise.all([...receivers.map((it) => it.close()), queues.close(), backend.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Starts the processor, allowed to call these. */
function startProcessor(hosts: readonly string[]): void {
  const environment = {
    ...variablesFor(backend, name, queueUrl(queues.url, names, 'webhooks')),
    WEBHOOK_ALLOWLIST: hosts.join(),
  };
  const log = (_: string, line: string): void => void lines.push(line);
  const settings = { module: join(folder, 'index.cjs'), timeout, memory: 256, environment };
  functions = isolatedFunctions({ [`gatehouse-test-${name}`]: settings }, { log });
  const services = readServices('.').filter((it) => it.name === name);
  sources = startEventSources({
    ...{ project: { services }, names, functions, endpoints: { sqs: queues.url } },
    log: (line) => lines.push(line),
  });
}

const send = (body: string) =>
  ask('SendMessage', { QueueUrl: queueUrl(queues.url, names, 'webhooks'), MessageBody: body });

const messageFor = (partnerId: string): WebhookMessage => ({
  ...{ id: randomUUID(), partnerId, type: 'parcel.arrived', createdAt: Date.now(), data: {} },
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Ends every process that runs functions of this test. */
function killProcessor(): void {
  const running = childrenOf(process.pid).filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('environment.cjs'),
  );
  if (running.length === 0) throw new Error('There is no processor to kill');
  for (const pid of running) process.kill(pid, 'SIGKILL');
}

const idsAt = ({ requests }: Receiver): string[] =>
  requests.map(({ body }) => (JSON.parse(body) as WebhookMessage).id);

test('a processor that is killed in the middle of a batch has lost nothing, and poison goes its own way', async () => {
  let isHeld = true;
  const quick = await openReceiver();
  const slow = await openReceiver((response) => {
    if (!isHeld) response.end();
  });
  receivers.push(quick, slow);
  await putSubscription('quick', { url: `http://${quick.host}/`, secret }, 0);
  await putSubscription('slow', { url: `http://${slow.host}/`, secret }, 0);
  const mine = Array.from({ length: 12 }, () => messageFor('quick'));
  const held = messageFor('slow');
  // One batch holds the first ten: poison, what is held up, and what is not.
  await Promise.all([send('poison'), send(JSON.stringify(held))]);
  for (const message of mine) await send(JSON.stringify(message));

  startProcessor([quick.host, slow.host]);
  // What is quick is delivered while what is slow is still on its way.
  await until(() => slow.requests.length === 1 && quick.requests.length >= 8);
  killProcessor();
  isHeld = false;
  await until(() => lines.some((line) => line.includes('failed with 10 messages, which stay')));

  // Whoever comes now waits neither for the batch that was lost nor for the poison.
  const later = messageFor('quick');
  await send(JSON.stringify(later));
  await until(() => idsAt(quick).includes(later.id));
  expect(new Set(idsAt(slow))).toEqual(new Set([held.id]));

  await until(() => idsAt(slow).length > 1 && new Set(idsAt(quick)).size === mine.length + 1);
  const dead = await ask('ReceiveMessage', {
    ...{ QueueUrl: queueUrl(queues.url, names, 'webhooks-dead'), WaitTimeSeconds: 20 },
  });
  expect(dead).toMatchObject({ Messages: [{ Body: 'poison' }] });
  expect(new Set(idsAt(quick))).toEqual(new Set([...mine, later].map(({ id }) => id)));
  expect(idsAt(slow)).toEqual([held.id, held.id]);
  const { Attributes } = await ask('GetQueueAttributes', {
    QueueUrl: queueUrl(queues.url, names, 'webhooks'),
    AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
  });
  expect(Attributes).toEqual({
    ApproximateNumberOfMessages: '0',
    ApproximateNumberOfMessagesNotVisible: '0',
  });
});
