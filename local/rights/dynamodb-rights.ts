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
 * The rights that a call of DynamoDB takes. Batches and transactions take those of the tables they
 * name, so none when they name none, which the engine refuses.
 *
 * @param operation `Query`, as in `X-Amz-Target`
 * @param body the parameters, of whatever form they came
 */
export function dynamodbRights(operation: string, body: Members): readonly Right[] {
  if (operation.startsWith('Transact')) return listOf(body['TransactItems']).flatMap(partRights);
  if (operation.startsWith('Batch')) {
    return Object.keys(membersOf(body['RequestItems'])).map((table) => right(operation, table));
  }
  return [right(operation, resourceOf(operation, body))];
}

/** Only these may name an index. */
const indexed = ['Query', 'Scan'];

/** These name a table by its ARN. */
const tagging = ['ListTagsOfResource', 'TagResource', 'UntagResource'];

/** AWS asks for the right on every table, `table/*`, where a call names none. */
function resourceOf(operation: string, body: Members): string {
  if (operation === 'ListTables') return '*';
  if (tagging.includes(operation)) {
    return /:table\/([^/]+)$/.exec(textOf(body['ResourceArn']))?.[1] ?? '*';
  }
  const table = textOf(body['TableName']) || '*';
  const { IndexName: index } = body;
  return indexed.includes(operation) && typeof index === 'string'
    ? `${table}/index/${index}`
    : table;
}

const partRights = (item: unknown): Right[] =>
  Object.entries(membersOf(item)).flatMap(([kind, part]) => {
    const { TableName: table } = membersOf(part);
    const action = partActions[kind];
    return typeof table === 'string' && action !== undefined ? [right(action, table)] : [];
  });

const right = (action: string, resource: string): Right => `dynamodb:${action} table/${resource}`;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};
