import { actionOf, rules, validationOf } from './dynalite.ts';
import { decide } from './decide.ts';
import { validationException } from './refusal.ts';
import { requireTable } from './table-record.ts';
import { prefixes } from './prefixes.ts';
import { eachItem, namesBelow } from './walk.ts';
import type { Database } from '../level/database.ts';
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

/** Deletes every item whose time has passed; returns how many. `now` in milliseconds. */
export async function expireItems(database: Database, now: number): Promise<number> {
  let count = 0;
  for (const name of await namesBelow(database, prefixes.timeToLive)) {
    const specification = specificationOf(database, name);
    if (!specification) continue;
    const table = requireTable(database, name);
    const stillExpired = (item: Item): boolean =>
      isExpired(item, specification.AttributeName, now / 1000);
    await eachItem(database, name, (item) => {
      if (stillExpired(item)) count += expire(database, table, item, stillExpired);
    });
  }
  return count;
}
