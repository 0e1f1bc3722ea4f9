import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { beginRequest, count, log } from '../runtime/log.ts';
import { webhookAllowlist } from '../webhooks/target.ts';
import { realNetwork, type Network } from './connection.ts';
import { readMessage } from './message.ts';
import { processMessage, type Processing } from './process-message.ts';

export interface ProcessorOptions {
  /** Default: the real one. */
  readonly network?: Network;
  /** Milliseconds for one delivery. Default: 5000, so that a call ends long before its time limit. */
  readonly timeLimit?: number;
  /** Epoch milliseconds. Default: the machine's clock. */
  readonly now?: () => number;
}

/** What the processor needs of a call's context. */
export type CallContext = Pick<Context, 'awsRequestId' | 'getRemainingTimeInMillis'>;

/**
 * Makes the handler of queue `webhooks`. All messages of a batch are at work at once, ten at most, so
 * that a slow receiver holds up nobody; those that failed are told apart and come again by themselves.
 */
export function processor({
  network = realNetwork,
  timeLimit = 5000,
  now = Date.now,
}: ProcessorOptions = {}) {
  return async (event: SQSEvent, context: CallContext): Promise<SQSBatchResponse> => {
    beginRequest({ requestId: context.awsRequestId });
    const end = now() + context.getRemainingTimeInMillis();
    const processing = { network, timeLimit, now, end, allowlist: webhookAllowlist() };
    const results = await Promise.all(event.Records.map((record) => handle(record, processing)));
    const failed = event.Records.filter((_, at) => results[at] !== true);
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

/** A poison message fails alone, and goes to the dead-letter queue after some times. */
async function handle({ messageId, body }: SQSRecord, processing: Processing): Promise<boolean> {
  try {
    const message = readMessage(body);
    if (message) return await processMessage(message, processing);
    log.warn('A message is not of the form of a webhook', { messageId });
    count('WebhooksMalformed');
  } catch (error) {
    log.error('A message failed', error, { messageId });
  }
  return false;
}
