import { actionOf, rules, validationOf } from './dynalite.ts';
import { answerOf } from './decide.ts';
import {
  exceptionOf,
  isRefusal,
  messageOf,
  transactionCanceled,
  validationException,
} from './refusal.ts';
import { prefixes } from './prefixes.ts';
import { tableAt } from './table-record.ts';
import type { CancellationReason } from './refusal.ts';
import type { Database, Reads } from '../level/database.ts';
import type { Input, Item, Output, Store, Validation } from './dynalite.ts';

const get = validationOf('GetItem');

const getsOf = (input: Input): Input[] =>
  (input['TransactItems'] as { Get: Input }[]).map((entry) => entry.Get);

const types = Object.fromEntries(
  ['TableName', 'Key', 'ProjectionExpression', 'ExpressionAttributeNames'].map((name) => [
    name,
    get.types[name] ?? 'String',
  ]),
);

function customMessage(input: Input, store: Store): string | undefined {
  for (const entry of getsOf(input)) {
    const message = get.custom?.(entry, store);
    if (message) return message;
  }
  return undefined;
}

export const transactGetValidation: Validation = {
  types: {
    ReturnConsumedCapacity: { type: 'String', enum: ['INDEXES', 'TOTAL', 'NONE'] },
    TransactItems: {
      type: 'List',
      notNull: true,
      lengthGreaterThanOrEqual: 1,
      lengthLessThanOrEqual: 100,
      children: {
        type: 'ValueStruct<TransactGetItem>',
        children: { Get: { type: 'FieldStruct<Get>', notNull: true, children: types } },
      },
    },
  },
  custom: customMessage,
};

function refuseRepeatedItems(database: Database, reads: Reads, gets: readonly Input[]): void {
  const keys = gets.flatMap((input) => {
    const name = String(input['TableName']);
    const table = tableAt(database, reads, name);
    const key = input['Key'] as Item;
    if (!table || rules.validateKey(key, table)) return [];
    return prefixes.items(name) + rules.createKey(key, table);
  });
  if (new Set(keys).size < keys.length) {
    throw validationException('Transaction request cannot include multiple operations on one item');
  }
}

const reasonOf = (error: unknown): CancellationReason => {
  if (!isRefusal(error) || exceptionOf(error) === 'ResourceNotFoundException') throw error;
  return { Code: 'ValidationError', Message: messageOf(error) };
};

interface Answer {
  readonly Item?: Item;
  readonly ConsumedCapacity?: { TableName: string; CapacityUnits: number };
}

/** A transactional read costs each item twice, read consistently. */
function capacityOf(answers: readonly Answer[]): object {
  const units = new Map<string, number>();
  for (const { ConsumedCapacity } of answers) {
    if (!ConsumedCapacity) continue;
    const { TableName, CapacityUnits } = ConsumedCapacity;
    units.set(TableName, (units.get(TableName) ?? 0) + 2 * CapacityUnits);
  }
  if (units.size === 0) return {};
  return {
    ConsumedCapacity: [...units].map(([TableName, CapacityUnits]) => ({
      TableName,
      CapacityUnits,
      ReadCapacityUnits: CapacityUnits,
    })),
  };
}

/** All items as they were at one moment. */
export async function transactGet(database: Database, input: Input): Promise<Output> {
  const gets = getsOf(input);
  const snapshot = database.snapshot();
  try {
    refuseRepeatedItems(database, snapshot.stored, gets);
    const settled = await Promise.allSettled(
      gets.map((get) =>
        answerOf(
          database,
          actionOf('GetItem'),
          { ...get, ConsistentRead: true, ReturnConsumedCapacity: input['ReturnConsumedCapacity'] },
          snapshot.stored,
        ),
      ),
    );
    const reasons = settled.map((outcome) =>
      outcome.status === 'rejected' ? reasonOf(outcome.reason) : { Code: 'None' },
    );
    if (reasons.some(({ Code }) => Code !== 'None')) throw transactionCanceled(reasons);
    const answers = settled.map((outcome) =>
      outcome.status === 'fulfilled' ? (outcome.value as Answer) : {},
    );
    return {
      ...capacityOf(answers),
      Responses: answers.map(({ Item }) => (Item ? { Item } : {})),
    };
  } finally {
    await snapshot.close();
  }
}
