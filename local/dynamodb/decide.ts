import { rules } from './dynalite.ts';
import { exceptionOf, isRefusal } from './refusal.ts';
import { newStage, storeFor } from './store.ts';
import type { Database, Reads } from '../level/database.ts';
import type { Action, Done, Input, Item, Output, Store, Table } from './dynalite.ts';
import type { Stage } from './store.ts';

/** What an action answered, and the writes that would make it so. */
export interface Decision {
  readonly stage: Stage;
  readonly output: Output;
  /** What it refused with, a refusal or a bug; then there is nothing to write. */
  readonly error: Error | undefined;
}

/** Runs a write action over what is stored and staged; it answers within the same turn of the event loop. */
export function decide(database: Database, action: Action, input: Input): Decision {
  const stage = newStage();
  let decision: Decision | undefined;
  const answer = (output: Output, error: Error | undefined): void => {
    decision ??= { stage, output, error };
  };
  try {
    action(storeFor(database, database.current, input, stage), input, (error, output) =>
      answer(output, error ?? undefined),
    );
  } catch (error) {
    answer(undefined, error instanceof Error ? error : new Error(String(error)));
  }
  if (!decision) throw new Error('The action did not decide at once.');
  return decision;
}

/** Runs a read action over the given reads, which may take several turns. */
export const answerOf = (
  database: Database,
  action: Action,
  input: Input,
  reads: Reads = database.stored,
): Promise<Output> =>
  new Promise((resolve, reject) => {
    action(storeFor(database, reads, input), input, (error, output) => {
      if (error) reject(error);
      else resolve(output);
    });
  });

function checkItem(store: Store, table: Table, input: Input, done: Done<Output>): void {
  const key = input['Key'] as Item;
  const invalid = rules.validateKey(key, table);
  if (invalid) {
    done(invalid);
    return;
  }
  store.getItemDb(table.TableName).get(rules.createKey(key, table), (error, item) => {
    done(error ?? rules.checkConditional(input, item as Item | undefined) ?? null, {});
  });
}

/** The action of a ConditionCheck: no write, the condition only. */
export const checkCondition: Action = (store, input, done) => {
  store.getTable(String(input['TableName']), (error, table) => {
    if (table) checkItem(store, table, input, done);
    else done(error);
  });
};

/** The item a failed condition returns under `ReturnValuesOnConditionCheckFailure: ALL_OLD`. */
export function failedItem(decision: Decision, wish: unknown): object {
  const { error, stage } = decision;
  const failed = isRefusal(error) && exceptionOf(error) === 'ConditionalCheckFailedException';
  return failed && wish === 'ALL_OLD' && stage.existing ? { Item: stage.existing } : {};
}
