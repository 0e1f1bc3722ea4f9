import { actionOf, rules, validationOf } from './dynalite.ts';
import { decide } from './decide.ts';
import { resourceNotFound, validationException } from './refusal.ts';
import { prefixes, rangeOf } from './store.ts';
import type { Database } from './database.ts';
import type { Input, Item, Output, Table, Validation } from './dynalite.ts';

interface Specification {
  readonly AttributeName: string;
  readonly Enabled: boolean;
}

const fiveYears = 5 * 365 * 24 * 60 * 60;

export const updateTimeToLiveValidation: Validation = {
  types: {
    ...validationOf('DescribeTimeToLive').types,
    TimeToLiveSpecification: {
      type: 'FieldStruct<TimeToLiveSpecification>',
      notNull: true,
      children: {
        AttributeName: {
          type: 'String',
          notNull: true,
          lengthGreaterThanOrEqual: 1,
          lengthLessThanOrEqual: 255,
        },
        Enabled: { type: 'Boolean', notNull: true },
      },
    },
  },
};

const requireTable = (database: Database, name: string): Table => {
  const text = database.current(prefixes.table + name);
  if (text === undefined) {
    throw resourceNotFound(`Requested resource not found: Table: ${name} not found`);
  }
  return JSON.parse(text) as Table;
};

const specificationOf = (database: Database, table: string): Specification | undefined => {
  const text = database.current(prefixes.timeToLive + table);
  return text === undefined ? undefined : (JSON.parse(text) as Specification);
};

export function describeTimeToLive(database: Database, input: Input): Output {
  const { TableName } = requireTable(database, String(input['TableName']));
  const specification = specificationOf(database, TableName);
  return {
    TimeToLiveDescription: specification
      ? { TimeToLiveStatus: 'ENABLED', AttributeName: specification.AttributeName }
      : { TimeToLiveStatus: 'DISABLED' },
  };
}

/** Effective at once; AWS takes up to an hour and refuses a second change within it. */
export async function updateTimeToLive(database: Database, input: Input): Promise<Output> {
  const { TableName } = requireTable(database, String(input['TableName']));
  const wanted = input['TimeToLiveSpecification'] as Specification;
  const present = specificationOf(database, TableName);
  if (
    Boolean(present) === wanted.Enabled &&
    wanted.AttributeName === (present?.AttributeName ?? wanted.AttributeName)
  ) {
    throw validationException(`TimeToLive is already ${wanted.Enabled ? 'enabled' : 'disabled'}`);
  }
  if (present && present.AttributeName !== wanted.AttributeName) {
    throw validationException(
      `TimeToLive is active on a different AttributeName: current AttributeName is ${present.AttributeName}`,
    );
  }
  const key = prefixes.timeToLive + TableName;
  database.stage([wanted.Enabled ? { key, value: JSON.stringify(wanted) } : { key }]);
  await database.landed();
  return { TimeToLiveSpecification: wanted };
}

/** An item is expired when its attribute is a number of seconds that has passed, by at most five years. */
const isExpired = (item: Item, attribute: string, seconds: number): boolean => {
  const value = item[attribute]?.['N'];
  const expiry = value === undefined ? NaN : Number(value);
  return expiry < seconds && expiry > seconds - fiveYears;
};

const keyOf = (item: Item, table: Table): Item =>
  Object.fromEntries(
    table.KeySchema.map(({ AttributeName }) => [AttributeName, item[AttributeName] ?? {}]),
  );

/** Deletes an item if it is still there and still expired, by dynalite's own action, as one batch. */
function expire(
  database: Database,
  table: Table,
  item: Item,
  stillExpired: (item: Item) => boolean,
) {
  const text = database.current(prefixes.items(table.TableName) + rules.createKey(item, table));
  if (text === undefined || !stillExpired(JSON.parse(text) as Item)) return 0;
  const input = { TableName: table.TableName, Key: keyOf(item, table) };
  const { stage, error } = decide(database, actionOf('DeleteItem'), input);
  if (error !== undefined) throw error;
  database.stage(stage.writes);
  return 1;
}

async function expireTable(database: Database, table: Table, attribute: string, seconds: number) {
  const stillExpired = (item: Item): boolean => isExpired(item, attribute, seconds);
  const cursor = database.values(rangeOf(prefixes.items(table.TableName)));
  let count = 0;
  try {
    for (;;) {
      const texts = await cursor.nextv(100);
      if (texts.length === 0) return count;
      const items = texts.map((text) => JSON.parse(text) as Item);
      for (const item of items.filter(stillExpired)) {
        count += expire(database, table, item, stillExpired);
      }
      await database.landed();
    }
  } finally {
    await cursor.close();
  }
}

/** Deletes every item whose time has passed; returns how many. `now` in milliseconds. */
export async function expireItems(database: Database, now: number): Promise<number> {
  const cursor = database.keys(rangeOf(prefixes.timeToLive));
  const keys = await cursor.nextv(10_000);
  await cursor.close();
  let count = 0;
  for (const key of keys) {
    const name = key.slice(prefixes.timeToLive.length);
    const text = database.current(prefixes.table + name);
    const specification = specificationOf(database, name);
    if (text === undefined || !specification) continue;
    const table = JSON.parse(text) as Table;
    count += await expireTable(database, table, specification.AttributeName, now / 1000);
  }
  return count;
}
