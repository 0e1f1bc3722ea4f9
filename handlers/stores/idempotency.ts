import { createHash } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import type { TransactionItem } from './transaction.ts';

/** How long a key answers again what it answered first. */
const lifetimeSeconds = 24 * 60 * 60;

/** A key that a client chose, in the scope of its caller and of one operation. */
export interface IdempotencyKey {
  readonly operation: string;
  readonly userId: string;
  readonly key: string;
}

/** An item of the table `idempotency`. It is written with what it answers for, or not at all. */
export interface IdempotencyItem<Result> {
  readonly idempotency_key: string;
  /** Digest of the body that the key was first used with. */
  readonly digest: string;
  readonly result: Result;
  /** Epoch seconds; the table's time to live. */
  readonly expires_at: number;
}

const table = (): string => requireEnv('IDEMPOTENCY_TABLE');

const nameOf = ({ operation, userId, key }: IdempotencyKey): string =>
  `${operation} ${userId} ${key}`;

/** Digest of a JSON value, whatever the order of its members. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, sortMembers)).digest('base64url');

const sortMembers = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Reads what a key has answered; DynamoDB deletes expired items late, so they are left out here. */
export async function findAnswered<Result>(
  key: IdempotencyKey,
  now: number,
): Promise<IdempotencyItem<Result> | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: table(),
      Key: { idempotency_key: nameOf(key) },
      ConsistentRead: true,
    }),
  );
  const item = Item as IdempotencyItem<Result> | undefined;
  return item !== undefined && item.expires_at > now / 1000 ? item : undefined;
}

/** Spends a key as part of a transaction; the condition fails when it is spent already. */
export const spendKey = (
  key: IdempotencyKey,
  digest: string,
  result: object,
  now: number,
): TransactionItem => ({
  Put: {
    TableName: table(),
    Item: {
      idempotency_key: nameOf(key),
      digest,
      result,
      expires_at: Math.floor(now / 1000) + lifetimeSeconds,
    } satisfies IdempotencyItem<object>,
    ConditionExpression: 'attribute_not_exists(idempotency_key) OR expires_at <= :now',
    ExpressionAttributeValues: { ':now': now / 1000 },
  },
});
