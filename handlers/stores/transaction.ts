import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TransactionCanceledException, type CancellationReason } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';

export type TransactionItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** `failed` are the positions of the items whose condition did not hold; nothing was written then. */
export type TransactionOutcome =
  | { readonly outcome: 'committed' }
  | { readonly outcome: 'refused'; readonly failed: readonly number[] }
  | { readonly outcome: 'contended' };

const attempts = 7;
const firstPauseMs = 15;

/** Cancellations after which the same transaction may succeed. */
const passing = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/**
 * Writes all items or none. Every attempt has a client token of its own: an answer that got lost is
 * asked for again by the SDK under the same token, and DynamoDB writes once. Transactions that meet
 * on an item are tried again after a random pause that doubles, below two seconds in all.
 *
 * @throws what the client throws for every other failure; the outcome is unknown then
 */
export async function transact(items: TransactionItem[]): Promise<TransactionOutcome> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await pause(Math.random() * firstPauseMs * 2 ** attempt);
    const reasons = await cancellation(items);
    if (reasons === undefined) return { outcome: 'committed' };
    const failed = reasons.flatMap(({ Code }, index) =>
      Code === 'ConditionalCheckFailed' ? [index] : [],
    );
    if (failed.length > 0) return { outcome: 'refused', failed };
  }
  return { outcome: 'contended' };
}

async function cancellation(items: TransactionItem[]): Promise<CancellationReason[] | undefined> {
  const write = new TransactWriteCommand({
    TransactItems: items,
    ClientRequestToken: randomUUID(),
  });
  try {
    await documentClient().send(write);
    return undefined;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    const answered = reasons.every(
      ({ Code = 'None' }) =>
        Code === 'None' || Code === 'ConditionalCheckFailed' || passing.has(Code),
    );
    if (!answered || reasons.length === 0) throw error;
    return reasons;
  }
}
