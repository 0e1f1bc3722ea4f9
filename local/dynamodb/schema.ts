import { actionOf } from './dynalite.ts';
import { changeIndex, changesIndexes, finishIndexChanges } from './index-changes.ts';
import { Refusal, isRefusal } from './refusal.ts';
import { prefixes, rangeOf } from './prefixes.ts';
import { newStage, storeFor } from './store.ts';
import { namesBelow } from './walk.ts';
import type { Database, Write } from '../level/database.ts';
import type { Input, Output } from './dynalite.ts';
import type { Stage } from './store.ts';

/** dynalite writes a table record twice: as it changes (CREATING), and a timer later as it is then (ACTIVE). */
const tableWrites = 2;

interface Change {
  readonly output: Output;
  readonly stage: Stage;
}

/** dynalite leaves the message of a ResourceInUseException empty. */
const named = (error: Error, table: string): Error =>
  isRefusal(error) && error.body['message'] === ''
    ? new Refusal(error.statusCode, { ...error.body, message: `Table already exists: ${table}` })
    : error;

async function change(database: Database, operation: string, input: Input): Promise<Change> {
  const stage = newStage();
  const settled = new Promise<void>((resolve) => {
    stage.onTableWrite = () => {
      if (stage.tableWrites === tableWrites) resolve();
    };
  });
  const output = await new Promise<Output>((resolve, reject) => {
    const store = storeFor(database, database.current, input, stage);
    actionOf(operation)(store, input, (error, value) => {
      if (error) reject(named(error, String(input['TableName'])));
      // The timer changes the very object that is answered.
      else resolve(structuredClone(value));
    });
  });
  await settled;
  return { output, stage };
}

const writeOf = (stage: Stage): Write[] =>
  stage.table
    ? [{ key: prefixes.table + stage.table.TableName, value: JSON.stringify(stage.table) }]
    : [];

/** CreateTable and UpdateTable: the table is in its final state when they answer. */
export async function changeTable(
  database: Database,
  operation: 'CreateTable' | 'UpdateTable',
  input: Input,
): Promise<Output> {
  if (changesIndexes(input)) return changeIndex(database, input);
  const { output, stage } = await change(database, operation, input);
  database.stage(writeOf(stage));
  await database.landed();
  return output;
}

async function clearTable(database: Database, table: string): Promise<void> {
  await database.clear(rangeOf(prefixes.items(table)));
  await database.clear(rangeOf(`index-global~${table}~`));
  await database.clear(rangeOf(`index-local~${table}~`));
  await database.clear(rangeOf(prefixes.tags(table)));
  database.stage([{ key: prefixes.dropped + table }]);
  await database.landed();
}

/**
 * The table is gone with the first batch, which also notes that its rows are to be deleted; they follow in pieces, and
 * `finishChanges` goes on with them after a crash.
 */
export async function dropTable(database: Database, input: Input): Promise<Output> {
  const { output } = await change(database, 'DeleteTable', input);
  const table = String(input['TableName']);
  database.stage([
    { key: prefixes.table + table },
    { key: prefixes.timeToLive + table },
    { key: prefixes.dropped + table, value: '{}' },
  ]);
  await database.landed();
  await clearTable(database, table);
  return output;
}

/** Finishes what was being dropped or filled when the process ended. */
export async function finishChanges(database: Database): Promise<void> {
  for (const table of await namesBelow(database, prefixes.dropped))
    await clearTable(database, table);
  await finishIndexChanges(database);
}
