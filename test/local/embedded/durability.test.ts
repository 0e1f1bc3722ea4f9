import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createResources } from '../../../local/embedded/create-resources.ts';
import { startQueues, type Queues } from '../../../local/embedded/queues.ts';
import { queueUrl, topicArn } from '../../../local/embedded/resource-names.ts';
import { serviceClient } from '../../../local/embedded/service-client.ts';

const long = process.env['GATEHOUSE_TEST_LONG'] !== undefined;
const rounds = long ? 40 : 3;
const names = { prefix: 'shop', environment: 'test' };
const bucket = 'shop-test-media-123456789012';
const digestOf = (body: Buffer | string): string => createHash('md5').update(body).digest('hex');

let folder: string;
let services: Queues;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'durability-'));
  services = await startQueues({ folder, log: () => undefined });
  await createResources(
    services.url,
    {
      queues: { jobs: { visibilityTimeout: 0 } },
      topics: { news: { queues: ['jobs'] } },
      buckets: { media: {} },
    },
    names,
  );
});
afterAll(async () => {
  await services.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the callers were told, over all rounds. */
class Ledger {
  readonly sent = new Set<string>();
  readonly deleted = new Set<string>();
  /** Deletions that nobody answered: the message may be there or not. */
  readonly maybeDeleted = new Set<string>();
  /** By key: the digests that an object may have; `undefined` where it may be missing. */
  readonly objects = new Map<string, (string | undefined)[]>();
}

/** Whether the call was answered; one that was cut off was not. */
const answered = (call: Promise<unknown>): Promise<boolean> =>
  call.then(
    () => true,
    () => false,
  );

async function sendUntilDeath(ledger: Ledger, name: string, isDead: () => boolean): Promise<void> {
  const client = serviceClient(services.url);
  const QueueUrl = queueUrl(services.url, names, 'jobs');
  for (let at = 0; !isDead(); at += 1) {
    const body = `${name}-${at}`;
    const call =
      at % 3 === 0
        ? client.sns('Publish', { TopicArn: topicArn(names, 'news'), Message: body })
        : client.sqs('SendMessage', { QueueUrl, MessageBody: body });
    if (await answered(call)) ledger.sent.add(body);
  }
}

interface Message {
  readonly Body: string;
  readonly ReceiptHandle: string;
}

async function receive(wait = 0): Promise<readonly Message[]> {
  const QueueUrl = queueUrl(services.url, names, 'jobs');
  const { Messages = [] } = await serviceClient(services.url).sqs('ReceiveMessage', {
    ...{ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: wait },
  });
  return Messages as readonly Message[];
}

async function deleteUntilDeath(ledger: Ledger, isDead: () => boolean): Promise<void> {
  const client = serviceClient(services.url);
  const QueueUrl = queueUrl(services.url, names, 'jobs');
  while (!isDead()) {
    const messages = await receive().catch(() => []);
    // Half of what came stays, so that there is something to lose.
    for (const { Body, ReceiptHandle } of messages.filter((_, at) => at % 2 === 0)) {
      ledger.maybeDeleted.add(Body);
      if (await answered(client.sqs('DeleteMessage', { QueueUrl, ReceiptHandle })))
        ledger.deleted.add(Body);
    }
  }
}

async function putUntilDeath(ledger: Ledger, key: string, isDead: () => boolean): Promise<void> {
  const client = serviceClient(services.url);
  for (let at = 0; !isDead(); at += 1) {
    const isDeletion = at % 4 === 3;
    const body = `${key} ${at} `.repeat(1000 * (at % 5));
    const call = isDeletion
      ? client.s3('DELETE', `/${bucket}/${key}`)
      : client.s3('PUT', `/${bucket}/${key}`, body);
    const after = isDeletion ? undefined : digestOf(body);
    const before = ledger.objects.get(key) ?? [undefined];
    ledger.objects.set(key, (await answered(call)) ? [after] : [...before, after]);
  }
}

async function roundOf(ledger: Ledger, round: number): Promise<void> {
  let dead = false;
  const isDead = (): boolean => dead;
  const work = [
    ...Array.from({ length: 4 }, (_, at) => sendUntilDeath(ledger, `r${round}-w${at}`, isDead)),
    deleteUntilDeath(ledger, isDead),
    ...Array.from({ length: 3 }, (_, at) => putUntilDeath(ledger, `images/${at}`, isDead)),
  ];
  // By what was answered, not by time: the machine may be busy.
  const enough = ledger.sent.size + 12 + Math.random() * 30;
  while (ledger.sent.size < enough) await pause(2);
  dead = true;
  process.kill(services.pid() ?? 0, 'SIGKILL');
  await Promise.all(work);
}

/** Every message that is left; they are taken away. */
async function drained(): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const messages = await receive(600);
    if (messages.length === 0) return bodies;
    bodies.push(...messages.map(({ Body }) => Body));
  }
}

test(
  `${rounds} times killed under load, nothing that was acknowledged is lost and nothing deleted comes back`,
  async () => {
    const ledger = new Ledger();
    for (let round = 0; round < rounds; round += 1) await roundOf(ledger, round);
    const found = await drained();
    const objects = await Promise.all(
      [...ledger.objects.keys()].map(async (key) => {
        const answer = await fetch(`${services.url}/${bucket}/${key}`);
        const body = Buffer.from(await answer.arrayBuffer());
        return { key, digest: answer.status === 200 ? digestOf(body) : undefined };
      }),
    );

    const there = new Set(found);
    expect([...ledger.sent].filter((it) => !there.has(it) && !ledger.maybeDeleted.has(it))).toEqual(
      [],
    );
    expect(found.filter((it) => ledger.deleted.has(it))).toEqual([]);
    expect(there.size).toBe(found.length);
    expect(objects.filter((it) => !ledger.objects.get(it.key)?.includes(it.digest))).toEqual([]);
    expect(ledger.sent.size).toBeGreaterThan(rounds * 10);
    expect(ledger.deleted.size).toBeGreaterThan(rounds);
  },
  long ? 300_000 : 60_000,
);
