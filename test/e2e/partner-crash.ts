import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Product } from './product.ts';

/** What was acknowledged to a partner, and must be there whatever was killed. */
export interface PartnerWork {
  /** Ids of products. */
  readonly products: Set<string>;
  /** Pictures by product: bytes that were acknowledged. */
  readonly images: Map<string, string>;
  /** Ids of events. */
  readonly webhooks: Set<string>;
}

export const noWork = (): PartnerWork => ({
  products: new Set(),
  images: new Map(),
  webhooks: new Set(),
});

/** A partner's system, which outlives the shop: it notes the ids of the events it was sent. */
export interface EventSink {
  /** `127.0.0.1:4100`, for the allowlist. */
  readonly host: string;
  readonly events: ReadonlySet<string>;
  close(): void;
}

export async function eventSink(): Promise<EventSink> {
  const events = new Set<string>();
  const server = createServer((request, response) => {
    events.add(String(request.headers['gatehouse-event-id']));
    request.resume().on('end', () => response.writeHead(204).end());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, events, close };
}

/** The partner of the internal tier, whose calls nobody counts: where and as whom it calls. */
export interface Partner {
  readonly url: string;
  readonly key: string;
  /** `Bearer …` of the user pool, with the scope to write products. */
  readonly catalog: string;
  /** `Bearer …` of the partner itself. */
  readonly own: string;
}

const run = promisify(execFile);

export async function partnerOf(shop: Product, folder: string): Promise<Partner> {
  const find = (pattern: RegExp): string => pattern.exec(shop.output())?.[1] ?? '';
  const token = async (...whose: string[]): Promise<string> => {
    const command = ['--import', 'tsx', 'scripts/token.ts', ...whose, '--data-folder', folder];
    return `Bearer ${(await run(process.execPath, command)).stdout.trim()}`;
  };
  const [catalog, own] = await Promise.all([token('--catalog'), token('--partner', 'depot')]);
  return {
    url: find(/^ +partner-v1 +(http:\/\/\S+)/m),
    key: find(/^ +depot \(internal\): (\S+)/m),
    ...{ catalog, own },
  };
}

/** A message whose function was killed comes again after seconds, not after a minute. */
export async function hurryDeliveries(shop: Product): Promise<void> {
  const [, endpoint = ''] = /^ +SQS +(http:\/\/\S+)/m.exec(shop.output()) ?? [];
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new SQSClient({ endpoint, region: 'us-east-1', credentials });
  await client.send(
    new SetQueueAttributesCommand({
      QueueUrl: `${endpoint}/123456789012/gatehouse-local-webhooks`,
      Attributes: { VisibilityTimeout: '5' },
    }),
  );
  client.destroy();
}

/** Has the partner told of its events. */
export async function subscribe(partner: Partner, sink: EventSink): Promise<void> {
  const body = JSON.stringify({ url: `http://${sink.host}/events`, secret: randomUUID() });
  const answer = await call(partner, 'PUT', '/webhooks/subscription', json(partner.own, body));
  if (answer?.status !== 200) throw new Error(`No subscription: ${JSON.stringify(answer)}`);
}

interface Sent {
  readonly authorization: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const json = (authorization: string, body: string): Sent => ({
  ...{ authorization, type: 'application/json', body },
});

/** A call that may be cut off: then there is no answer. */
async function call({ url, key }: Partner, method: string, path: string, sent?: Sent) {
  const { authorization, type, body } = sent ?? {};
  try {
    const answer = await fetch(url + path, {
      method,
      headers: {
        'x-api-key': key,
        ...(authorization !== undefined && { authorization }),
        ...(type !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(20_000),
    });
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
  } catch {
    return undefined;
  }
}

/** A product with its picture, and an event; each noted once it is acknowledged. */
export async function workAs(partner: Partner, work: PartnerWork): Promise<void> {
  await Promise.all([sellOne(partner, work), sendOne(partner, work)]);
}

async function sellOne(partner: Partner, { products, images }: PartnerWork): Promise<void> {
  const input = JSON.stringify({ name: 'Crash helmet', category: 'sports', price: 4990 });
  const made = await call(partner, 'POST', '/products', json(partner.catalog, input));
  if (made?.status !== 201) return;
  const { id } = JSON.parse(made.body.toString()) as { id: string };
  products.add(id);
  const picture = `picture of ${id}`;
  const sent = {
    ...{ authorization: partner.catalog, type: 'image/png' },
    body: new TextEncoder().encode(picture),
  };
  const kept = await call(partner, 'PUT', `/products/${id}/image`, sent);
  if (kept !== undefined && kept.status < 300) images.set(id, picture);
}

async function sendOne(partner: Partner, { webhooks }: PartnerWork): Promise<void> {
  const event = JSON.stringify({ type: 'stock.low', data: { at: randomUUID() } });
  const taken = await call(partner, 'POST', '/webhooks', json(partner.own, event));
  if (taken?.status !== 202) return;
  webhooks.add((JSON.parse(taken.body.toString()) as { id: string }).id);
}

/** What of the acknowledged work is not there. */
export async function lostOf(
  partner: Partner,
  { products, images, webhooks }: PartnerWork,
  { events }: EventSink,
): Promise<readonly string[]> {
  const gone = async (path: string, wanted?: string): Promise<boolean> => {
    const found = await call(partner, 'GET', path);
    return found?.status !== 200 || (wanted !== undefined && found.body.toString() !== wanted);
  };
  const lost: string[] = [];
  for (const id of products) if (await gone(`/products/${id}`)) lost.push(`product ${id}`);
  for (const [id, picture] of images) {
    if (await gone(`/products/${id}/image`, picture)) lost.push(`picture of ${id}`);
  }
  await until(() => [...webhooks].every((id) => events.has(id)));
  const undelivered = [...webhooks].filter((id) => !events.has(id));
  return [...lost, ...undelivered.map((id) => `webhook ${id}`)];
}

/** Waits for something that comes by itself, two visibility timeouts at most. */
async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 130_000;
  while (!isSo() && Date.now() < end) await new Promise((later) => setTimeout(later, 100));
}
