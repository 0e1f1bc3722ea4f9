import { rules, validationOf } from './dynalite.ts';
import { Refusal, resourceNotFound, validationException } from './refusal.ts';
import { requireTable } from './table-record.ts';
import { prefixes, rangeOf } from './prefixes.ts';
import { eachItem, namesBelow } from './walk.ts';
import { withTypes } from './validate.ts';
import type { Database } from '../level/database.ts';
import type { Input, Item, Output, SecondaryIndex, Table } from './dynalite.ts';

interface TypeNode {
  readonly type: string;
  readonly notNull?: boolean;
  readonly children: Readonly<Record<string, TypeNode>> & TypeNode;
}

const optional = ({ type, children }: TypeNode): object => ({ type, children });

/** The index updates as dynalite types them, but a throughput is asked of a provisioned table's index only. */
function indexUpdates(): object {
  const list = validationOf('UpdateTable').types[
    'GlobalSecondaryIndexUpdates'
  ] as object as TypeNode;
  const create = list.children.children['Create'] as TypeNode;
  const throughput = optional(create.children['ProvisionedThroughput'] as TypeNode);
  const children = { ...create.children, ProvisionedThroughput: throughput };
  const updates = { ...list.children.children, Create: { ...create, children } };
  return { ...list, children: { ...list.children, children: updates } };
}

/** dynalite takes index changes in UpdateTable and does nothing with them. */
export const updateTableValidation = withTypes(validationOf('UpdateTable'), {
  AttributeDefinitions: {
    ...optional(validationOf('CreateTable').types['AttributeDefinitions'] as object as TypeNode),
  },
  GlobalSecondaryIndexUpdates: { ...indexUpdates() },
});

type Definitions = Table['AttributeDefinitions'];

interface IndexUpdate {
  readonly Create?: SecondaryIndex;
  readonly Delete?: { readonly IndexName: string };
}

const updatesOf = (input: Input): IndexUpdate[] =>
  ((input['GlobalSecondaryIndexUpdates'] ?? []) as IndexUpdate[]).filter(
    ({ Create, Delete }) => Create ?? Delete,
  );

/** True when an UpdateTable creates or deletes an index. */
export const changesIndexes = (input: Input): boolean => updatesOf(input).length > 0;

const limitExceeded = (): Refusal =>
  new Refusal(400, {
    __type: 'com.amazonaws.dynamodb.v20120810#LimitExceededException',
    message:
      'Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table',
  });

/** The definitions the keys of a table and its indexes use. */
const used = (table: Table, definitions: Definitions): Definitions => {
  const schemas = [
    table,
    ...(table.GlobalSecondaryIndexes ?? []),
    ...(table.LocalSecondaryIndexes ?? []),
  ];
  const names = schemas.flatMap(({ KeySchema }) => KeySchema.map((key) => key.AttributeName));
  const byName = new Map(definitions.map((one) => [one.AttributeName, one]));
  return [...byName.values()].filter(({ AttributeName }) => names.includes(AttributeName));
};

function requireDefinitions(index: SecondaryIndex, definitions: Definitions): void {
  const keys = index.KeySchema.map(({ AttributeName }) => AttributeName);
  const names = definitions.map(({ AttributeName }) => AttributeName);
  if (keys.every((key) => names.includes(key))) return;
  throw validationException(
    'One or more parameter values were invalid: Some index key attributes are not defined in ' +
      `AttributeDefinitions. Keys: [${keys.join(', ')}], AttributeDefinitions: [${names.join(', ')}]`,
  );
}

function withIndex(table: Table, index: SecondaryIndex, added: Definitions): Table {
  const present = table.GlobalSecondaryIndexes ?? [];
  if (present.some(({ IndexName }) => IndexName === index.IndexName)) {
    throw validationException('Attempting to create an index which already exists');
  }
  const definitions = [...table.AttributeDefinitions, ...added];
  requireDefinitions(index, definitions);
  const described = {
    ProvisionedThroughput: { ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
    ...index,
    IndexArn: `${table.TableArn}/index/${index.IndexName}`,
    IndexStatus: 'ACTIVE',
    IndexSizeBytes: 0,
    ItemCount: 0,
  };
  const next = { ...table, GlobalSecondaryIndexes: [...present, described] };
  return { ...next, AttributeDefinitions: used(next, definitions) };
}

function withoutIndex(table: Table, name: string): Table {
  const { GlobalSecondaryIndexes: present = [], ...rest } = table;
  const left = present.filter(({ IndexName }) => IndexName !== name);
  if (left.length === present.length) {
    throw resourceNotFound(`Requested resource not found: Index: ${name} not found`);
  }
  const next = left.length > 0 ? { ...rest, GlobalSecondaryIndexes: left } : rest;
  return { ...next, AttributeDefinitions: used(next, table.AttributeDefinitions) };
}

/** An item whose index key has another type than the index says is not in the index. */
const fits = (item: Item, index: SecondaryIndex, table: Table): boolean =>
  index.KeySchema.every(({ AttributeName: name }) => {
    const type = table.AttributeDefinitions.find(
      (one) => one.AttributeName === name,
    )?.AttributeType;
    return type !== undefined && item[name]?.[type] !== undefined;
  });

/** Adds the entries of the items that are there; those written meanwhile bring their own. */
async function fill(database: Database, name: string, indexName: string): Promise<void> {
  const table = requireTable(database, name);
  const index = table.GlobalSecondaryIndexes?.find((one) => one.IndexName === indexName);
  await eachItem(database, name, (seen) => {
    const key = rules.createKey(seen, table);
    const text = database.current(prefixes.items(name) + key);
    const item = text === undefined ? undefined : (JSON.parse(text) as Item);
    if (!index || !item || !fits(item, index, table)) return;
    const { puts } = rules.getIndexActions([index], undefined, item, table);
    database.stage(
      puts.map((put) => ({
        key: `${prefixes.index('Global', name, indexName)}${put.key}/${key}`,
        value: JSON.stringify(put.item),
      })),
    );
  });
  database.stage([{ key: `${prefixes.filling}${name}~${indexName}` }]);
  await database.landed();
}

async function clearIndex(database: Database, name: string, indexName: string): Promise<void> {
  await database.clear(rangeOf(prefixes.index('Global', name, indexName)));
  database.stage([{ key: `${prefixes.droppedIndex}${name}~${indexName}` }]);
  await database.landed();
}

interface Change {
  readonly next: Table;
  readonly index: string;
  readonly note: string;
  readonly finish: typeof fill;
}

function changeOf(table: Table, { Create, Delete }: IndexUpdate, added: Definitions): Change {
  if (Create) {
    const next = withIndex(table, Create, added);
    return { next, index: Create.IndexName, note: prefixes.filling, finish: fill };
  }
  const index = Delete?.IndexName ?? '';
  const next = withoutIndex(table, index);
  return { next, index, note: prefixes.droppedIndex, finish: clearIndex };
}

/**
 * Creates or deletes one index, entries included, before it answers. The table's record changes first, together with a
 * note of the work to finish, so that a crash leaves no index half filled.
 */
export async function changeIndex(database: Database, input: Input): Promise<Output> {
  const [update, ...more] = updatesOf(input);
  if (!update || more.length > 0) throw limitExceeded();
  const name = String(input['TableName']);
  const added = (input['AttributeDefinitions'] ?? []) as Definitions;
  const { next, index, note, finish } = changeOf(requireTable(database, name), update, added);
  database.stage([
    { key: prefixes.table + name, value: JSON.stringify(next) },
    { key: `${note}${name}~${index}`, value: '{}' },
  ]);
  await database.landed();
  await finish(database, name, index);
  return { TableDescription: { ...next, TableStatus: 'UPDATING' } };
}

/** Goes on with the indexes that were being filled or dropped when the process ended. */
export async function finishIndexChanges(database: Database): Promise<void> {
  for (const note of await namesBelow(database, prefixes.droppedIndex)) {
    const [table = '', index = ''] = note.split('~');
    await clearIndex(database, table, index);
  }
  for (const note of await namesBelow(database, prefixes.filling)) {
    const [table = '', index = ''] = note.split('~');
    await fill(database, table, index);
  }
}
