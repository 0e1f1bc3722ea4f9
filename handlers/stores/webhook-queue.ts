import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { requireEnv } from '../runtime/environment.ts';

/** A message of the queue `webhooks`, whoever sent it: the API through SQS or SNS, or a function. */
export interface WebhookMessage {
  readonly id: string;
  /** Whose subscription it is for; `*` for all. */
  readonly partnerId: string;
  readonly type: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly data: unknown;
}

/** SQS takes as many messages at once, of 256 KB together. */
const mostAtOnce = 10;
const mostBytes = 250_000;

/** Three silent attempts end before a function does that has ten seconds. */
const patience = { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true };

let client: SQSClient | undefined;

/**
 * Sends messages to the queue `webhooks`; some may have been sent when it fails, and are sent again.
 *
 * @throws Error where one of them is not kept
 */
export async function sendWebhookMessages(messages: readonly WebhookMessage[]): Promise<void> {
  client ??= new SQSClient({ maxAttempts: 3, requestHandler: patience });
  const QueueUrl = requireEnv('WEBHOOK_QUEUE_URL');
  for (const batch of batchesOf(messages.map(bodyOf))) {
    const Entries = batch.map((MessageBody, at) => ({ Id: String(at), MessageBody }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    if (Failed[0]) throw new Error(`SQS kept not every message: ${Failed[0].Code ?? ''}`);
  }
}

/** JSON in which no character is one that SQS refuses, or has no UTF-8: they are escaped. */
const bodyOf = (message: WebhookMessage): string =>
  JSON.stringify(message).replace(
    /[\uD800-\uDFFF\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );

function batchesOf(bodies: readonly string[]): string[][] {
  const batches: string[][] = [];
  let bytes = Infinity;
  for (const body of bodies) {
    const length = Buffer.byteLength(body);
    if (bytes + length > mostBytes || batches.at(-1)?.length === mostAtOnce) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(body);
    bytes += length;
  }
  return batches;
}
