import { randomUUID } from 'node:crypto';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { documentClient } from '../../../handlers/runtime/document-client.ts';
import { claimDelivery } from '../../../handlers/stores/deliveries.ts';
import type { WebhookMessage } from '../../../handlers/stores/webhook-queue.ts';
import { putSubscription } from '../../../handlers/stores/subscriptions.ts';
import { realNetwork } from '../../../handlers/webhook-processor/connection.ts';
import { processor } from '../../../handlers/webhook-processor/processor.ts';
import { signatureOf } from '../../../handlers/webhook-processor/signature.ts';
import {
  collectOutput,
  openBackend,
  openFakeSqs,
  variablesFor,
  type Backend,
  type FakeSqs,
} from '../webhooks/backend.ts';
import { openReceiver, type Answer, type Receiver } from './receiver.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const secret = 'a-secret-of-32-to-128-characters';

let backend: Backend;
let sqs: FakeSqs;
let output: ReturnType<typeof collectOutput>;
beforeAll(async () => {
  backend = await openBackend();
  // Subscriptions are made here too, which the processor may not.
  sqs = await openFakeSqs();
  Object.assign(process.env, variablesFor(backend, 'nobody', sqs.queueUrl));
  output = collectOutput();
});
afterAll(async () => {
  output.giveBack();
  documentClient().destroy();
  sqs.close();
  await backend.close();
});

const receivers: Receiver[] = [];
beforeEach(() => {
  output.lines.length = 0;
  sqs.batches.length = 0;
  sqs.keepsAll = true;
  process.env['WEBHOOK_ALLOWLIST'] = '';
});
afterEach(async () => {
  for (const it of receivers.splice(0)) await it.close();
});

/** A partner whose subscription leads to a receiver, which is on the allowlist. */
async function subscribe(answer?: Answer, path = '/hook?key=hidden') {
  const receiver = await openReceiver(answer);
  receivers.push(receiver);
  const partnerId = `partner-${randomUUID()}`;
  process.env['WEBHOOK_ALLOWLIST'] = `${process.env['WEBHOOK_ALLOWLIST'] ?? ''},${receiver.host}`;
  await putSubscription(partnerId, { url: `http://${receiver.host}${path}`, secret }, noon);
  return { ...receiver, partnerId };
}

const messageFor = (partnerId: string, members: Partial<WebhookMessage> = {}): WebhookMessage => ({
  id: randomUUID(),
  partnerId,
  type: 'parcel.arrived',
  createdAt: noon,
  data: { parcel: 'Ä-17' },
  ...members,
});

/** A batch of these, named 0, 1, … */
const batchOf = (...bodies: readonly unknown[]): SQSEvent =>
  ({
    Records: bodies.map((body, at) => ({
      messageId: String(at),
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })),
  }) as unknown as SQSEvent;

/** Delivers a batch; returns the names of the messages that failed. */
async function deliver(event: SQSEvent, { now = noon, remaining = 20_000, timeLimit = 5000 } = {}) {
  const handler = processor({ network: realNetwork, timeLimit, now: () => now });
  const context = { awsRequestId: 'r-1', getRemainingTimeInMillis: () => remaining };
  const { batchItemFailures } = await handler(event, context);
  return batchItemFailures.map((it) => it.itemIdentifier);
}

const reasons = (): unknown[] =>
  output.lines
    .map((line) => JSON.parse(line) as { message: string; reason?: string })
    .flatMap(({ message, reason }) => [reason ?? message]);

test('an event is posted to the subscription, signed', async () => {
  const hook = await subscribe();
  const message = messageFor(hook.partnerId);
  expect(await deliver(batchOf(message))).toEqual([]);
  const body = JSON.stringify({
    id: message.id,
    type: 'parcel.arrived',
    createdAt: '2026-11-21T12:00:00.000Z',
    data: { parcel: 'Ä-17' },
  });
  expect(hook.requests).toEqual([
    {
      method: 'POST',
      path: '/hook?key=hidden',
      body,
      headers: {
        host: hook.host,
        connection: 'close',
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'user-agent': 'Gatehouse-Webhooks/1',
        'gatehouse-event-id': message.id,
        'gatehouse-event-type': 'parcel.arrived',
        'gatehouse-signature': signatureOf(secret, body, noon),
      },
    },
  ]);
});

test('what was delivered is not delivered again, not even to a receiver that wants it', async () => {
  const hook = await subscribe();
  const message = messageFor(hook.partnerId);
  expect(await deliver(batchOf(message))).toEqual([]);
  expect(await deliver(batchOf(message), { now: noon + 4 * 24 * 3_600_000 })).toEqual([]);
  expect(hook.requests).toHaveLength(1);
});

test('another event of the partner is, and the same one of another partner', async () => {
  const [one, two] = [await subscribe(), await subscribe()];
  const message = messageFor(one.partnerId);
  await deliver(batchOf(message));
  await deliver(batchOf(messageFor(one.partnerId), { ...message, partnerId: two.partnerId }));
  expect([one.requests.length, two.requests.length]).toEqual([2, 1]);
});

test.each([
  ['a redirect to a private address', 302, 'answered 302'],
  ['a refusal', 403, 'answered 403'],
  ['a failure', 500, 'answered 500'],
])('%s fails, and is tried again', async (_, status, reason) => {
  const statuses = [status, 204];
  const hook = await subscribe(
    (response) =>
      void response.writeHead(statuses.shift() ?? 0, { location: 'http://127.0.0.1:1/' }).end(),
  );
  const message = messageFor(hook.partnerId);
  expect(await deliver(batchOf(message))).toEqual(['0']);
  expect(reasons()).toEqual([reason]);
  expect(await deliver(batchOf(message))).toEqual([]);
  expect(hook.requests).toHaveLength(2);
});

test('a receiver that is slow fails alone, and holds up nobody', async () => {
  const open: (() => void)[] = [];
  const slow = await subscribe((response) => open.push(() => response.end()));
  const others = await Promise.all([subscribe(), subscribe(), subscribe()]);
  const messages = [slow, ...others].map(({ partnerId }) => messageFor(partnerId));
  const delivered = deliver(batchOf(...messages), { timeLimit: 2000 });
  while (others.some(({ requests }) => requests.length === 0)) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(open).toHaveLength(1);
  expect(await delivered).toEqual(['0']);
  expect(reasons()).toEqual(['no answer in 2000 ms']);
});

test('a poison message fails alone', async () => {
  const hook = await subscribe();
  const other = messageFor(hook.partnerId);
  expect(await deliver(batchOf('oops', other, { ...other, id: 'a\nb' }))).toEqual(['0', '2']);
  expect(hook.requests).toHaveLength(1);
  expect(reasons()).toEqual(Array(2).fill('A message is not of the form of a webhook'));
});

test('an event for nobody is dropped, and told', async () => {
  expect(await deliver(batchOf(messageFor('nobody')))).toEqual([]);
  expect(reasons()).toEqual(['There is no subscription, the event is dropped']);
});

// Twins: the same URLs are called where the allowlist names them.
test.each([
  ['plain HTTP on this machine', 'must be an https address', ''],
  ['one port of it beside another', 'must be an https address', ',127.0.0.1:1'],
])('%s is not called without the allowlist', async (_, reason, list) => {
  const hook = await subscribe();
  process.env['WEBHOOK_ALLOWLIST'] = list;
  expect(await deliver(batchOf(messageFor(hook.partnerId)))).toEqual(['0']);
  expect(reasons()).toEqual([reason]);
  expect(hook.connections()).toBe(0);
});

test('a name that resolves to a private address is not called', async () => {
  const partnerId = randomUUID();
  await putSubscription(partnerId, { url: 'https://hooks.example.com/', secret }, noon);
  const network = {
    ...realNetwork,
    resolve: () => Promise.resolve([{ address: '169.254.169.254', family: 4 }]),
  };
  const handler = processor({ network, now: () => noon });
  const context = { awsRequestId: 'r-1', getRemainingTimeInMillis: () => 20_000 };
  const { batchItemFailures } = await handler(batchOf(messageFor(partnerId)), context);
  expect(batchItemFailures).toEqual([{ itemIdentifier: '0' }]);
  expect(reasons()).toEqual(['the name has an address that is not public']);
});

test('while a twin is at it, a message fails; when that has ended, it is delivered', async () => {
  const hook = await subscribe();
  const message = messageFor(hook.partnerId);
  const delivery = { messageId: message.id, partnerId: message.partnerId };
  await claimDelivery(delivery, noon, noon + 20_000);
  expect(await deliver(batchOf(message), { now: noon + 19_000 })).toEqual(['0']);
  expect(hook.requests).toEqual([]);
  expect(await deliver(batchOf(message), { now: noon + 20_000 })).toEqual([]);
  expect(hook.requests).toHaveLength(1);
});

test('twins in one batch are delivered once', async () => {
  const hook = await subscribe();
  const message = messageFor(hook.partnerId);
  const failed = await deliver(batchOf(message, message));
  expect(failed).toHaveLength(1);
  expect(await deliver(batchOf(message))).toEqual([]);
  expect(hook.requests).toHaveLength(1);
});

test('what was delivered and cannot be recorded is done', async () => {
  const TableName = 'gatehouse-test-idempotency';
  const hook = await subscribe((response) => {
    void backend.tables.send(new DeleteTableCommand({ TableName })).then(() => response.end());
  });
  expect(await deliver(batchOf(messageFor(hook.partnerId)))).toEqual([]);
  expect(reasons()).toEqual(['A delivery could not be recorded']);
  expect(await deliver(batchOf(messageFor(hook.partnerId)))).toEqual(['0']);
  expect(hook.requests).toHaveLength(1);
  await backend.makeTables();
});

test('what was delivered is remembered for longer than a message is kept', async () => {
  const hook = await subscribe();
  const message = messageFor(hook.partnerId);
  await deliver(batchOf(message));
  const { Item } = await backend.tables.send(
    new GetCommand({
      TableName: 'gatehouse-test-idempotency',
      Key: { idempotency_key: `delivery ${hook.partnerId} ${message.id}` },
    }),
  );
  expect(Item).toMatchObject({ delivered: true, expires_at: noon / 1000 + 7 * 24 * 3600 });
});

test('an announcement becomes a message for each subscription, once', async () => {
  const hooks = await Promise.all(Array.from({ length: 12 }, () => subscribe()));
  // SQS takes no U+FFFE, and some of its likenesses nothing beyond it.
  const data = { text: 'Ä "\uFFFE\uFFFF 😀"' };
  const message = messageFor('*', { type: 'announcement', data });
  expect(await deliver(batchOf(message))).toEqual([]);
  expect(await deliver(batchOf(message))).toEqual([]);
  const sent = sqs.batches.flat().map((it) => JSON.parse(it) as WebhookMessage);
  expect(sqs.batches.flat().join('')).not.toMatch(/[\uD800-\uDFFF\uFFFE\uFFFF]/);
  const partners = sent.map(({ partnerId }) => partnerId);
  expect(sqs.batches.map((it) => it.length).slice(0, 1)).toEqual([10]);
  expect(new Set(partners).size).toBe(partners.length);
  expect(partners).toEqual(expect.arrayContaining(hooks.map(({ partnerId }) => partnerId)));
  expect(sent.map((it) => ({ ...it, partnerId: '*' }))).toEqual(partners.map(() => message));
  // All of them again, as if the first time had been cut off: nobody gets it twice.
  for (const hook of hooks) {
    const own = { ...message, partnerId: hook.partnerId };
    expect(await deliver(batchOf(own))).toEqual([]);
    expect(await deliver(batchOf(own))).toEqual([]);
    expect(hook.requests).toHaveLength(1);
  }
});

test('an announcement that could not be sent to all comes again', async () => {
  await subscribe();
  const message = messageFor('*');
  sqs.keepsAll = false;
  expect(await deliver(batchOf(message))).toEqual(['0']);
  sqs.keepsAll = true;
  expect(await deliver(batchOf(message))).toEqual([]);
});

test('neither secrets nor paths of URLs are logged', async () => {
  const hook = await subscribe((response) => void response.writeHead(500).end());
  await deliver(batchOf(messageFor(hook.partnerId)));
  const log = output.lines.join('');
  expect(log).toContain(`http://${hook.host}`);
  expect(log).not.toContain(secret);
  expect(log).not.toContain('hidden');
});
