import { resourceNotFound } from './refusal.ts';
import { prefixes } from './prefixes.ts';
import { rules } from './dynalite.ts';
import { tableAt } from './table-record.ts';
import type { Database, Reads, Write } from '../level/database.ts';
import type { Done, Input, Item, Range, Section, Store, Table } from './dynalite.ts';
import { streamOf } from './value-stream.ts';

const identity = {
  awsAccountId: (process.env['AWS_ACCOUNT_ID'] ?? '000000000000').replace(/\D/g, ''),
  awsRegion: process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? 'us-east-1',
};

/** What one action saw and wants to write. */
export interface Stage {
  readonly writes: Write[];
  /** The item the action read last: what a failed condition returns with ALL_OLD. */
  existing: Item | undefined;
  /** The item it writes, if it writes one. */
  written: Item | undefined;
  /** The table record written last, and how many times one was written or deleted. */
  table: Table | undefined;
  tableWrites: number;
  /** Called at each write of a table record. */
  onTableWrite: () => void;
}

export const newStage = (): Stage => ({
  writes: [],
  existing: undefined,
  written: undefined,
  table: undefined,
  tableWrites: 0,
  onTableWrite: () => undefined,
});

const parse = (text: string | undefined): unknown =>
  text === undefined ? undefined : (JSON.parse(text) as unknown);

/** dynalite locks and reads an item's key before it writes that item's index entries. */
interface CurrentItem {
  key: string;
}

/** What a section is made of: where it reads, what it stages, which keys it walks. */
interface SectionSource {
  readonly reads: Reads;
  readonly database: Database;
  readonly stage: Stage;
}

function sectionAt(prefix: string, { reads, database, stage }: SectionSource): Section {
  const put = (key: string, value: unknown): void =>
    void stage.writes.push({ key: prefix + key, value: JSON.stringify(value) });
  const del = (key: string): void => void stage.writes.push({ key: prefix + key });
  const within = (range: Range): Range => {
    const { gt, gte, lt, lte, ...rest } = range;
    return {
      ...rest,
      ...(gt === undefined ? { gte: prefix + (gte ?? '') } : { gt: prefix + gt }),
      ...(lte === undefined
        ? { lt: lt === undefined ? `${prefix}\uffff` : prefix + lt }
        : { lte: prefix + lte }),
    };
  };
  return {
    lock: (_key, work) => work((done) => done),
    get: (key, done) => done(null, parse(reads(prefix + key))),
    put: (key, value, done) => {
      put(key, value);
      done(null);
    },
    del: (key, done) => {
      del(key);
      done(null);
    },
    batch: (writes, done) => {
      for (const { type, key, value } of writes) {
        if (type === 'put') put(key, value);
        else del(key);
      }
      done(null);
    },
    createKeyStream: (range = {}) =>
      streamOf(database.keys(within(range)), (key) => key.slice(prefix.length)),
    createValueStream: (range = {}) => streamOf(database.values(within(range)), parse),
  };
}

const itemSection = (section: Section, stage: Stage, current: CurrentItem): Section => ({
  ...section,
  lock: (key, work) => {
    current.key = key;
    section.lock(key, work);
  },
  get: (key, done) =>
    section.get(key, (error, value) => {
      stage.existing = value as Item | undefined;
      done(error, value);
    }),
  put: (key, value, done) => {
    stage.written = value as Item;
    section.put(key, value, done);
  },
});

/**
 * dynalite's index keys end in 24 bits of a hash of the item's key, so that of five thousand items under one index key
 * two are likely to share an entry. Here the item's whole key follows.
 */
const indexSection = (
  section: Section,
  current: CurrentItem,
  start: (bound: string | undefined) => string | undefined,
): Section => ({
  ...section,
  put: (key, value, done) => section.put(`${key}/${current.key}`, value, done),
  del: (key, done) => section.del(`${key}/${current.key}`, done),
  createValueStream: (range = {}) => {
    const { gt, lt, ...rest } = range;
    return section.createValueStream({
      ...rest,
      ...(gt === undefined ? {} : { gt: start(gt) ?? gt }),
      ...(lt === undefined ? {} : { lt: start(lt) ?? lt }),
    });
  },
});

const tableSection = (section: Section, stage: Stage): Section => ({
  ...section,
  ...identity,
  put: (key, value, done) => {
    // The action goes on changing the record it has passed.
    stage.table = structuredClone(value) as Table;
    stage.tableWrites += 1;
    section.put(key, value, done);
    stage.onTableWrite();
  },
  del: (key, done) => {
    stage.tableWrites += 1;
    section.del(key, done);
    stage.onTableWrite();
  },
});

function giveTable(table: Table | undefined, place: string, done: Done<Table>): void {
  if (table) done(null, table);
  else {
    const refusal = resourceNotFound(`Requested resource not found${place}`);
    done(Object.assign(refusal, { name: 'NotFoundError' }));
  }
}

/**
 * The key an index walk resumes behind: dynalite passes the start key's index key as a bound, to which our entries add
 * the item's key.
 */
function resumption(input: Input, read: (name: string) => Table | undefined) {
  return (bound: string | undefined): string | undefined => {
    const startKey = input['ExclusiveStartKey'] as Item | undefined;
    const table = read(String(input['TableName']));
    const index = [
      ...(table?.GlobalSecondaryIndexes ?? []),
      ...(table?.LocalSecondaryIndexes ?? []),
    ].find(({ IndexName }) => IndexName === input['IndexName']);
    if (!startKey || !table || !index) return undefined;
    const entry = rules.createIndexKey(startKey, table, index.KeySchema);
    return entry === bound ? `${entry}/${rules.createKey(startKey, table)}` : undefined;
  };
}

export const storeOptions = {
  maxItemSize: rules.MAX_SIZE,
  createTableMs: 0,
  deleteTableMs: 0,
  updateTableMs: 0,
} as const;

/** A store for one action: it reads what `reads` says, collects what the action writes, and answers at once. */
export function storeFor(
  database: Database,
  reads: Reads,
  input: Input,
  stage: Stage = newStage(),
): Store {
  const source: SectionSource = { reads, database, stage };
  const current: CurrentItem = { key: '' };
  const tables = tableSection(sectionAt(prefixes.table, source), stage);
  const start = resumption(
    input,
    (name) => parse(reads(prefixes.table + name)) as Table | undefined,
  );
  const nothing = (...parameters: unknown[]): void => (parameters.at(-1) as Done<void>)(null);
  return {
    options: storeOptions,
    tableDb: tables,
    // dynalite passes `false` for the message that names the table, where it may go on to change the record.
    getTable: (name, checkStatus, done) => {
      if (typeof checkStatus === 'function') {
        giveTable(tableAt(database, reads, name), '', checkStatus);
      } else {
        const table = parse(reads(prefixes.table + name)) as Table | undefined;
        giveTable(table, `: Table: ${name} not found`, done ?? nothing);
      }
    },
    getItemDb: (table) => itemSection(sectionAt(prefixes.items(table), source), stage, current),
    getIndexDb: (kind, table, index) =>
      indexSection(sectionAt(prefixes.index(kind, table, index), source), current, start),
    getTagDb: (table) => sectionAt(prefixes.tags(table), source),
    deleteItemDb: nothing,
    deleteIndexDb: nothing,
    deleteTagDb: nothing,
  };
}
