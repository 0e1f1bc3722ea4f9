import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { unlessRefused } from './condition.ts';

/** How often something may be tried in a window of time. */
export interface AttemptLimit {
  readonly attempts: number;
  readonly windowSeconds: number;
}

const table = (): string => requireEnv('ATTEMPTS_TABLE');

/**
 * Counts an attempt, atomically with the check, so that parallel attempts cannot pass together.
 *
 * @param subject what is limited, `login account <digest>`
 * @param now epoch milliseconds
 * @returns false when the window's attempts are used up
 */
export async function countAttempt(
  subject: string,
  limit: AttemptLimit,
  now: number,
): Promise<boolean> {
  const window = Math.floor(now / 1000 / limit.windowSeconds);
  const expires = (window + 2) * limit.windowSeconds;
  const attempt = new UpdateCommand({
    TableName: table(),
    Key: { attempt_key: `${subject} ${window}` },
    UpdateExpression: 'ADD attempts :one SET expires_at = :expires',
    ConditionExpression: 'attribute_not_exists(attempts) OR attempts < :limit',
    ExpressionAttributeValues: { ':one': 1, ':expires': expires, ':limit': limit.attempts },
  });
  return (await unlessRefused(documentClient().send(attempt))) !== undefined;
}

/** Forgets the attempts of the current window, after a success. */
export async function forgetAttempts(
  subject: string,
  limit: AttemptLimit,
  now: number,
): Promise<void> {
  const window = Math.floor(now / 1000 / limit.windowSeconds);
  await documentClient().send(
    new DeleteCommand({ TableName: table(), Key: { attempt_key: `${subject} ${window}` } }),
  );
}
