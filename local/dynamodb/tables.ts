import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type {
  AttributeDefinition,
  GlobalSecondaryIndex,
  KeySchemaElement,
  Projection,
  TableDescription,
} from '@aws-sdk/client-dynamodb';
import type { TableData, TableIndex, Tables } from '../../infra/data/project-data.ts';

type KeyDefinition = Pick<TableData, 'partitionKey' | 'sortKey'>;

const keySchemaOf = ({ partitionKey, sortKey }: KeyDefinition): KeySchemaElement[] => [
  { AttributeName: partitionKey.name, KeyType: 'HASH' },
  ...(sortKey ? [{ AttributeName: sortKey.name, KeyType: 'RANGE' as const }] : []),
];

const attributesOf = (keys: readonly KeyDefinition[]): AttributeDefinition[] => {
  const attributes = keys.flatMap(({ partitionKey, sortKey }) =>
    sortKey ? [partitionKey, sortKey] : [partitionKey],
  );
  return [...new Map(attributes.map(({ name, type }) => [name, type]))].map(
    ([AttributeName, AttributeType]) => ({ AttributeName, AttributeType }),
  );
};

const projectionOf = ({ projection }: TableIndex): Projection =>
  typeof projection === 'string'
    ? { ProjectionType: projection }
    : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projection] };

const indexOf = (name: string, index: TableIndex): GlobalSecondaryIndex => ({
  IndexName: name,
  KeySchema: keySchemaOf(index),
  Projection: projectionOf(index),
});

/** A key as a person reads it: `order_id (S), created_at (N)`. */
function readable(schema: readonly KeySchemaElement[], table: TableDescription): string {
  const types = new Map(
    (table.AttributeDefinitions ?? []).map((one) => [one.AttributeName, one.AttributeType]),
  );
  return schema
    .map(({ AttributeName: name }) => `${String(name)} (${String(types.get(name))})`)
    .join(', ');
}

const wanted = (key: KeyDefinition): string =>
  readable(keySchemaOf(key), { AttributeDefinitions: attributesOf([key]) });

function requireSameKeys(name: string, definition: TableData, table: TableDescription): void {
  const present = [
    { place: `Table ${name}`, key: definition, schema: table.KeySchema },
    ...Object.entries(definition.indexes ?? {}).map(([index, key]) => ({
      place: `Index ${index} of table ${name}`,
      key,
      schema: table.GlobalSecondaryIndexes?.find((one) => one.IndexName === index)?.KeySchema,
    })),
  ];
  for (const { place, key, schema } of present) {
    if (!schema || readable(schema, table) === wanted(key)) continue;
    throw new Error(
      `${place} has the key ${readable(schema, table)}, but its definition says ${wanted(key)}. ` +
        'A key cannot be changed: remove the data folder to make it anew, or define it under another name.',
    );
  }
}

async function describe(
  client: DynamoDBClient,
  name: string,
): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function create(client: DynamoDBClient, name: string, definition: TableData): Promise<void> {
  const indexes = Object.entries(definition.indexes ?? {});
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchemaOf(definition),
      AttributeDefinitions: attributesOf([definition, ...indexes.map(([, index]) => index)]),
      ...(indexes.length > 0
        ? { GlobalSecondaryIndexes: indexes.map(([index, key]) => indexOf(index, key)) }
        : {}),
    }),
  );
}

/** One UpdateTable per index, as DynamoDB asks for. */
async function createIndexes(
  client: DynamoDBClient,
  table: TableDescription,
  definition: TableData,
): Promise<void> {
  for (const [name, index] of Object.entries(definition.indexes ?? {})) {
    if (table.GlobalSecondaryIndexes?.some((present) => present.IndexName === name)) continue;
    await client.send(
      new UpdateTableCommand({
        TableName: table.TableName,
        AttributeDefinitions: attributesOf([index]),
        GlobalSecondaryIndexUpdates: [{ Create: indexOf(name, index) }],
      }),
    );
  }
}

async function enableTimeToLive(
  client: DynamoDBClient,
  name: string,
  attribute: string,
): Promise<void> {
  const { TimeToLiveDescription: present } = await client.send(
    new DescribeTimeToLiveCommand({ TableName: name }),
  );
  if (present?.TimeToLiveStatus === 'ENABLED' && present.AttributeName === attribute) return;
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { AttributeName: attribute, Enabled: true },
    }),
  );
}

/**
 * Makes the tables `${prefix}-${environment}-${name}`, their indexes and their time to live, as far as they are missing;
 * returns the names of the tables it made. Nothing is removed.
 * @throws an Error with a line for each table or index whose stored key is not the defined one
 */
export async function createTables(
  url: string,
  tables: Tables,
  prefix: string,
  environment: string,
): Promise<string[]> {
  const client = new DynamoDBClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const ensure = async (name: string, definition: TableData): Promise<string[]> => {
    const table = await describe(client, name);
    if (table) {
      requireSameKeys(name, definition, table);
      await createIndexes(client, table, definition);
    } else await create(client, name, definition);
    if (definition.timeToLive) await enableTimeToLive(client, name, definition.timeToLive);
    return table ? [] : [name];
  };
  const outcomes = await Promise.allSettled(
    Object.entries(tables).map(([name, definition]) =>
      ensure(`${prefix}-${environment}-${name}`, definition),
    ),
  );
  client.destroy();
  const problems = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as Error] : [],
  );
  if (problems.length > 0) {
    throw new Error(problems.map(({ message }) => message).join('\n'), { cause: problems[0] });
  }
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
}
