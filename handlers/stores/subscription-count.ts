import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';

/** How many partners have subscribed, counted page by page in the index of their kind. */
export async function countSubscriptions(): Promise<number> {
  let count = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documentClient().send(
      new QueryCommand({
        TableName: requireEnv('SUBSCRIPTIONS_TABLE'),
        IndexName: 'kind-index',
        Select: 'COUNT',
        KeyConditionExpression: 'kind = :kind',
        ExpressionAttributeValues: { ':kind': 'SUBSCRIPTION' },
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    count += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return count;
}
