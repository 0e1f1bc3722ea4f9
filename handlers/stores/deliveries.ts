import { randomUUID } from 'node:crypto';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { unlessRefused } from './condition.ts';

/** A message on its way to one partner, or to all (`*`). */
export interface Delivery {
  readonly messageId: string;
  readonly partnerId: string;
}

/** Who may deliver: nobody else until it is given back, or its time is over. */
export interface Claim extends Delivery {
  readonly claimedBy: string;
}

export type Claimed =
  | { readonly outcome: 'claimed'; readonly claim: Claim }
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'in-progress' };

/** An item of the table `idempotency`. */
interface DeliveryItem {
  readonly idempotency_key: string;
  readonly claimed_by: string;
  readonly delivered: boolean;
  /** Epoch seconds; the table's time to live. */
  readonly expires_at: number;
}

/** Longer than the queue keeps a message, which is four days. */
const rememberedSeconds = 7 * 24 * 60 * 60;

const table = (): string => requireEnv('IDEMPOTENCY_TABLE');

const keyOf = ({ messageId, partnerId }: Delivery): string => `delivery ${partnerId} ${messageId}`;

/**
 * Claims a delivery, so that a message that comes twice is not delivered twice where that can be
 * avoided: not after it was delivered, and not while a twin is at it.
 *
 * @param until epoch milliseconds at which whoever claims it can no longer be at work
 */
export async function claimDelivery(
  delivery: Delivery,
  now: number,
  until: number,
): Promise<Claimed> {
  const claim = { ...delivery, claimedBy: randomUUID() };
  const expires = Math.ceil(until / 1000);
  const put = new PutCommand({
    TableName: table(),
    Item: itemOf(claim, { delivered: false, expires_at: expires }),
    ConditionExpression: 'attribute_not_exists(idempotency_key) OR expires_at <= :now',
    ExpressionAttributeValues: { ':now': now / 1000 },
  });
  if (await unlessRefused(documentClient().send(put))) return { outcome: 'claimed', claim };
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: table(),
      Key: { idempotency_key: keyOf(delivery) },
      ConsistentRead: true,
    }),
  );
  const { delivered = false } = (Item ?? {}) as Partial<DeliveryItem>;
  return { outcome: delivered ? 'delivered' : 'in-progress' };
}

/** Remembers that it was delivered. */
export async function recordDelivery(claim: Claim, now: number): Promise<void> {
  const expires = Math.floor(now / 1000) + rememberedSeconds;
  const item = itemOf(claim, { delivered: true, expires_at: expires });
  await documentClient().send(new PutCommand({ TableName: table(), Item: item }));
}

/** Gives a claim back after a failure, unless it has run out and another one has it. */
export async function releaseDelivery(claim: Claim): Promise<void> {
  const removal = new DeleteCommand({
    TableName: table(),
    Key: { idempotency_key: keyOf(claim) },
    ConditionExpression: 'claimed_by = :me',
    ExpressionAttributeValues: { ':me': claim.claimedBy },
  });
  await unlessRefused(documentClient().send(removal));
}

const itemOf = (
  claim: Claim,
  members: Pick<DeliveryItem, 'delivered' | 'expires_at'>,
): DeliveryItem => ({
  idempotency_key: keyOf(claim),
  claimed_by: claim.claimedBy,
  ...members,
});
