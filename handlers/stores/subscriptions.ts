import { DeleteCommand, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';

/** An item of the table `subscriptions`: where a partner's events go. A partner has one at most. */
export interface SubscriptionItem {
  readonly partner_id: string;
  /** The same for all, so that an index lists them. */
  readonly kind: typeof kind;
  readonly url: string;
  /** Signs what is delivered. Never answered, never logged. */
  readonly secret: string;
  /** Epoch milliseconds. */
  readonly created_at: number;
  readonly updated_at: number;
}

const kind = 'SUBSCRIPTION';

const table = (): string => requireEnv('SUBSCRIPTIONS_TABLE');

/** Reads a partner's subscription with all acknowledged writes. */
export async function getSubscription(partnerId: string): Promise<SubscriptionItem | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: table(), Key: { partner_id: partnerId }, ConsistentRead: true }),
  );
  return Item as SubscriptionItem | undefined;
}

/** Makes a partner's subscription, or replaces its URL and secret; both together. */
export async function putSubscription(
  partnerId: string,
  { url, secret }: Pick<SubscriptionItem, 'url' | 'secret'>,
  now: number,
): Promise<SubscriptionItem> {
  const { Attributes } = await documentClient().send(
    new UpdateCommand({
      TableName: table(),
      Key: { partner_id: partnerId },
      UpdateExpression:
        'SET #kind = :kind, #url = :url, #secret = :secret, updated_at = :now, ' +
        'created_at = if_not_exists(created_at, :now)',
      ExpressionAttributeNames: { '#kind': 'kind', '#url': 'url', '#secret': 'secret' },
      ExpressionAttributeValues: { ':kind': kind, ':url': url, ':secret': secret, ':now': now },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return Attributes as SubscriptionItem;
}

/** Removes a partner's subscription, if there is one. */
export async function deleteSubscription(partnerId: string): Promise<void> {
  await documentClient().send(
    new DeleteCommand({ TableName: table(), Key: { partner_id: partnerId } }),
  );
}

/** All partners that have a subscription, a page at a time; one made a moment ago may be missing. */
export async function* subscribedPartners(): AsyncGenerator<readonly string[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documentClient().send(
      new QueryCommand({
        TableName: table(),
        IndexName: 'kind-index',
        KeyConditionExpression: '#kind = :kind',
        ExpressionAttributeNames: { '#kind': 'kind' },
        ExpressionAttributeValues: { ':kind': kind },
        ExclusiveStartKey: from,
      }),
    );
    yield (page.Items ?? []).map((it) => String(it['partner_id']));
    from = page.LastEvaluatedKey;
  } while (from);
}
