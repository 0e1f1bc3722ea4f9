import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import type { OrderStatus } from './orders.ts';
import type { UserType } from './users.ts';

/** From the first to the last millisecond, both included; epoch milliseconds. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** How many orders of a period have a status now, and their totals in cents, added up. */
export async function orderStatistics(
  status: OrderStatus,
  { first, last }: Period,
): Promise<{ count: number; total: number }> {
  const sum = { count: 0, total: 0 };
  const pages = allPages({
    TableName: requireEnv('ORDERS_TABLE'),
    IndexName: 'status-orders-index',
    KeyConditionExpression: '#status = :status AND created_at BETWEEN :first AND :last',
    ProjectionExpression: '#total',
    ExpressionAttributeNames: { '#status': 'status', '#total': 'total' },
    ExpressionAttributeValues: { ':status': status, ':first': first, ':last': last },
  });
  for await (const { Items = [] } of pages) {
    sum.count += Items.length;
    for (const { total } of Items as { total: number }[]) sum.total += total;
  }
  return sum;
}

/** How many users of a type were created in a period. */
export async function countUsers(userType: UserType, { first, last }: Period): Promise<number> {
  let count = 0;
  const pages = allPages({
    TableName: requireEnv('USERS_TABLE'),
    IndexName: 'UserTypeIndex',
    KeyConditionExpression: 'userType = :userType AND createdAt BETWEEN :first AND :last',
    ExpressionAttributeValues: {
      ':userType': userType,
      ':first': new Date(first).toISOString(),
      ':last': new Date(last).toISOString(),
    },
    Select: 'COUNT',
  });
  for await (const { Count = 0 } of pages) count += Count;
  return count;
}

/** Reads a query to its end, a page of at most 1 MB at a time. */
async function* allPages(query: QueryCommandInput) {
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await documentClient().send(
      new QueryCommand({ ...query, ExclusiveStartKey: start }),
    );
    yield page;
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}
