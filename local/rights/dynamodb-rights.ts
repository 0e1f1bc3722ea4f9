import type { Right } from './grants.ts';

type Members = Readonly<Record<string, unknown>>;

/** The IAM action of each part of a transaction; a transaction has none of its own. */
const partActions: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

/**
 * The rights that a call of DynamoDB takes. What names no table takes none: it is refused as it is.
 *
 * @param operation `Query`, as in `X-Amz-Target`
 * @param body the parameters, of whatever form they came
 */
export function dynamodbRights(operation: string, body: Members): readonly Right[] {
  if (operation.startsWith('Transact')) return listOf(body['TransactItems']).flatMap(partRights);
  if (operation.startsWith('Batch')) {
    return Object.keys(membersOf(body['RequestItems'])).map((table) => right(operation, table));
  }
  const { TableName: table, IndexName: index } = body;
  if (typeof table !== 'string') return [];
  return [right(operation, typeof index === 'string' ? `${table}/index/${index}` : table)];
}

const partRights = (item: unknown): Right[] =>
  Object.entries(membersOf(item)).flatMap(([kind, part]) => {
    const { TableName: table } = membersOf(part);
    const action = partActions[kind];
    return typeof table === 'string' && action !== undefined ? [right(action, table)] : [];
  });

const right = (action: string, resource: string): Right => `dynamodb:${action} table/${resource}`;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};
