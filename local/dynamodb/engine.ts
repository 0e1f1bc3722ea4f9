import { openDatabase } from '../level/database.ts';
import { actionOf, validationOf } from './dynalite.ts';
import { answerOf, decide, failedItem } from './decide.ts';
import { expireTokens } from './client-token.ts';
import { updateTableValidation } from './index-changes.ts';
import { Refusal, isRefusal, unknownOperation } from './refusal.ts';
import { changeTable, dropTable, finishChanges } from './schema.ts';
import {
  describeTimeToLive,
  expireItems,
  updateTimeToLive,
  updateTimeToLiveValidation,
} from './time-to-live.ts';
import { transactGet, transactGetValidation } from './transact-get.ts';
import { transactWrite, transactWriteValidation } from './transact-write.ts';
import { returnOnFailure, validated, withTypes } from './validate.ts';
import type { Database } from '../level/database.ts';
import type { Input, Output, Validation } from './dynalite.ts';

export interface EngineOptions {
  readonly folder: string;
  /** Milliseconds since 1970, for expiry only. */
  readonly now: () => number;
  /** Called when LevelDB could not store a batch: the process must end, since its view is then ahead of the disk. */
  readonly onLost: (error: unknown) => void;
}

export interface Engine {
  /** Names of what `perform` does. */
  readonly operations: readonly string[];
  /** Does one operation on a parsed body. @throws a Refusal, which is DynamoDB's answer; anything else is a bug */
  perform(operation: string, body: Input): Promise<Output>;
  /** Deletes expired items and tokens; returns how many items. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}

interface Operation {
  readonly validation: Validation;
  perform(input: Input, body: Input): Promise<Output>;
}

type Operations = Readonly<Record<string, Operation>>;

const reading = (database: Database, name: string): Operation => ({
  validation: validationOf(name),
  perform: (input) => answerOf(database, actionOf(name), input),
});

/** A refusal waits for what it was decided on, too: nobody hears of a write that a crash could still undo. */
async function settle(database: Database, decided: () => Output): Promise<Output> {
  try {
    const output = decided();
    await database.landed();
    return output;
  } catch (error) {
    await database.landed();
    throw error;
  }
}

const writing = (database: Database, name: string): Operation => ({
  validation:
    name === 'BatchWriteItem' ? validationOf(name) : withTypes(validationOf(name), returnOnFailure),
  perform: (input) =>
    settle(database, () => {
      const decision = decide(database, actionOf(name), input);
      const { error, output, stage } = decision;
      if (isRefusal(error)) {
        const item = failedItem(decision, input['ReturnValuesOnConditionCheckFailure']);
        throw new Refusal(error.statusCode, { ...error.body, ...item });
      }
      if (error !== undefined) throw error;
      database.stage(stage.writes);
      return output;
    }),
});

/** Changes of tables and their settings follow one another. */
function serial(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

function operationsOf(database: Database, now: () => number): Operations {
  const inTurn = serial();
  const names = ['BatchGetItem', 'DescribeTable', 'GetItem', 'ListTables', 'Query', 'Scan'];
  const reads = [...names, 'ListTagsOfResource'].map((name) => [name, reading(database, name)]);
  const writes = ['BatchWriteItem', 'DeleteItem', 'PutItem', 'TagResource', 'UntagResource'];
  return {
    ...(Object.fromEntries(reads) as Operations),
    ...(Object.fromEntries(
      [...writes, 'UpdateItem'].map((name) => [name, writing(database, name)]),
    ) as Operations),
    TransactGetItems: {
      validation: transactGetValidation,
      perform: (input) => transactGet(database, input),
    },
    TransactWriteItems: {
      validation: transactWriteValidation,
      perform: (input) => settle(database, () => transactWrite(database, input, now())),
    },
    CreateTable: {
      validation: validationOf('CreateTable'),
      perform: (input) => inTurn(() => changeTable(database, 'CreateTable', input)),
    },
    UpdateTable: {
      validation: updateTableValidation,
      perform: (input) => inTurn(() => changeTable(database, 'UpdateTable', input)),
    },
    DeleteTable: {
      validation: validationOf('DeleteTable'),
      perform: (input) => inTurn(() => dropTable(database, input)),
    },
    DescribeTimeToLive: {
      validation: validationOf('DescribeTimeToLive'),
      perform: (input) => Promise.resolve(describeTimeToLive(database, input)),
    },
    UpdateTimeToLive: {
      validation: updateTimeToLiveValidation,
      perform: (input) => inTurn(() => updateTimeToLive(database, input)),
    },
  };
}

/**
 * Opens the tables under a folder.
 * @throws an error whose cause has the code `LEVEL_LOCKED` when another process has the folder open
 */
export async function openEngine({ folder, now, onLost }: EngineOptions): Promise<Engine> {
  const database = await openDatabase(folder, onLost);
  await finishChanges(database);
  const operations = operationsOf(database, now);
  return {
    operations: Object.keys(operations),
    perform: async (name, body) => {
      const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
      if (!operation) throw unknownOperation();
      return operation.perform(validated(database, operation.validation, body), body);
    },
    sweep: async () => {
      await expireTokens(database, now());
      return expireItems(database, now());
    },
    close: async () => {
      await database.landed();
      await database.close();
    },
  };
}
