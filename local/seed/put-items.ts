import { connectionTo } from '../addresses/connection.ts';

/** Puts items that are not there yet; those that are stay as they have become. */
export async function putItems(
  endpoint: string,
  { table, key }: { readonly table: string; readonly key: string },
  items: readonly Record<string, unknown>[],
): Promise<void> {
  const { ConditionalCheckFailedException, DynamoDBClient } =
    await import('@aws-sdk/client-dynamodb');
  const { DynamoDBDocumentClient, PutCommand } = await import('@aws-sdk/lib-dynamodb');
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connectionTo(endpoint)));
  const put = async (Item: Record<string, unknown>): Promise<void> => {
    const ConditionExpression = 'attribute_not_exists(#key)';
    const ExpressionAttributeNames = { '#key': key };
    try {
      await client.send(
        new PutCommand({ TableName: table, Item, ConditionExpression, ExpressionAttributeNames }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };
  try {
    await Promise.all(items.map(put));
  } finally {
    client.destroy();
  }
}
