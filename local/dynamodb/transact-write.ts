import { actionOf, rules, validationOf } from './dynalite.ts';
import { checkCondition, decide, failedItem } from './decide.ts';
import {
  exceptionOf,
  isRefusal,
  messageOf,
  transactionCanceled,
  validationException,
} from './refusal.ts';
import { prefixes } from './prefixes.ts';
import { guardExpressions } from './comparisons.ts';
import { returnOnFailure } from './validate.ts';
import { rememberToken } from './client-token.ts';
import { tableAt } from './table-record.ts';
import type { CancellationReason } from './refusal.ts';
import type { Database } from '../level/database.ts';
import type { Decision } from './decide.ts';
import type { Action, Input, Item, MemberTypes, Output, Store } from './dynalite.ts';
import type { Validation } from './dynalite.ts';

const sizeLimit = 4 * 1024 * 1024;

const kinds = ['Put', 'Update', 'Delete', 'ConditionCheck'] as const;
type Kind = (typeof kinds)[number];

const required = (type: unknown): Record<string, unknown> => ({
  ...(type as Record<string, unknown>),
  notNull: true,
});

/** The members an operation of a transaction has, as dynalite types them for the operation that stands alone. */
const membersOf = (operation: string, ...names: string[]): MemberTypes => {
  const { types } = validationOf(operation);
  const members = [
    'TableName',
    'ConditionExpression',
    'ExpressionAttributeNames',
    'ExpressionAttributeValues',
    ...names,
  ];
  return {
    ...Object.fromEntries(members.map((name) => [name, types[name] ?? 'String'])),
    ...returnOnFailure,
  };
};

const update = membersOf('UpdateItem', 'Key', 'UpdateExpression');
const remove = membersOf('DeleteItem', 'Key');

const operations: Record<Kind, { action: Action; types: MemberTypes; custom: string }> = {
  Put: { action: actionOf('PutItem'), types: membersOf('PutItem', 'Item'), custom: 'PutItem' },
  Update: {
    action: actionOf('UpdateItem'),
    types: { ...update, UpdateExpression: required(update['UpdateExpression']) },
    custom: 'UpdateItem',
  },
  Delete: { action: actionOf('DeleteItem'), types: remove, custom: 'DeleteItem' },
  ConditionCheck: {
    action: checkCondition,
    types: { ...remove, ConditionExpression: required(remove['ConditionExpression']) },
    custom: 'DeleteItem',
  },
};

interface Operation {
  readonly kind: Kind;
  readonly input: Input;
}

const operationsOf = (input: Input): Operation[] =>
  (input['TransactItems'] as Record<string, Input>[]).flatMap((entry) =>
    kinds.flatMap((kind) => (entry[kind] ? [{ kind, input: entry[kind] }] : [])),
  );

function customMessage(input: Input, store: Store): string | undefined {
  const entries = input['TransactItems'] as object[];
  if (entries.some((entry) => Object.keys(entry).length > 1)) {
    return 'TransactItems can only contain one of Check, Put, Update or Delete';
  }
  if (entries.some((entry) => Object.keys(entry).length === 0)) {
    return 'Invalid Request: TransactWriteRequest should contain Delete or Put or Update request';
  }
  for (const { kind, input: operation } of operationsOf(input)) {
    const message = validationOf(operations[kind].custom).custom?.(operation, store);
    if (message) return message;
    guardExpressions(operation);
  }
  return undefined;
}

export const transactWriteValidation: Validation = {
  types: {
    ReturnConsumedCapacity: { type: 'String', enum: ['INDEXES', 'TOTAL', 'NONE'] },
    ReturnItemCollectionMetrics: { type: 'String', enum: ['SIZE', 'NONE'] },
    ClientRequestToken: {
      type: 'String',
      lengthGreaterThanOrEqual: 1,
      lengthLessThanOrEqual: 36,
    },
    TransactItems: {
      type: 'List',
      notNull: true,
      lengthGreaterThanOrEqual: 1,
      lengthLessThanOrEqual: 100,
      children: {
        type: 'ValueStruct<TransactWriteItem>',
        children: Object.fromEntries(
          kinds.map((kind) => [
            kind,
            { type: `FieldStruct<${kind}>`, children: operations[kind].types },
          ]),
        ),
      },
    },
  },
  custom: customMessage,
};

/** The stored key an operation touches, or undefined where the key is wrong and its action will say so. */
function keyOf(database: Database, { input }: Operation): string | undefined {
  const name = String(input['TableName']);
  const table = tableAt(database, database.current, name);
  if (!table) return undefined;
  const item = input['Item'] as Item | undefined;
  const key = input['Key'] as Item | undefined;
  if (item ? rules.validateItem(item, table) : rules.validateKey(key ?? {}, table))
    return undefined;
  return prefixes.items(name) + rules.createKey(item ?? key ?? {}, table);
}

function refuseRepeatedItems(database: Database, wanted: readonly Operation[]): void {
  const keys = wanted.flatMap((operation) => keyOf(database, operation) ?? []);
  if (new Set(keys).size < keys.length) {
    throw validationException('Transaction request cannot include multiple operations on one item');
  }
}

function reasonOf(decision: Decision, { input }: Operation): CancellationReason {
  const { error } = decision;
  if (error === undefined) return { Code: 'None' };
  if (!isRefusal(error) || exceptionOf(error) === 'ResourceNotFoundException') throw error;
  const conditional = exceptionOf(error) === 'ConditionalCheckFailedException';
  return {
    Code: conditional ? 'ConditionalCheckFailed' : 'ValidationError',
    Message: messageOf(error),
    ...failedItem(decision, input['ReturnValuesOnConditionCheckFailure']),
  };
}

function refuseLargeItems(decisions: readonly Decision[]): void {
  const size = decisions
    .map(({ stage }) => stage.written ?? stage.existing)
    .reduce((sum, item) => sum + (item ? rules.itemSize(item) : 0), 0);
  if (size > sizeLimit) {
    throw validationException('The aggregate size of the items in the transaction exceeds 4 MB');
  }
}

interface Capacity {
  readonly TableName: string;
  readonly CapacityUnits: number;
}

/** A transaction costs each write twice: to prepare and to commit. */
function capacityOf(decisions: readonly Decision[], wish: unknown): object {
  if (wish !== 'TOTAL' && wish !== 'INDEXES') return {};
  const units = new Map<string, number>();
  for (const { output } of decisions) {
    const capacity = (output as { ConsumedCapacity?: Capacity } | undefined)?.ConsumedCapacity;
    if (!capacity) continue;
    units.set(
      capacity.TableName,
      (units.get(capacity.TableName) ?? 0) + 2 * capacity.CapacityUnits,
    );
  }
  return {
    ConsumedCapacity: [...units].map(([TableName, total]) => ({
      TableName,
      CapacityUnits: total,
      WriteCapacityUnits: total,
      ...(wish === 'INDEXES' ? { Table: { CapacityUnits: total, WriteCapacityUnits: total } } : {}),
    })),
  };
}

/**
 * Decides every operation on the state before the transaction, then stages all writes as one batch, with the client's
 * token. Transactions are serial, so there is no TransactionConflict.
 * @throws TransactionCanceledException with one reason per operation, in order
 */
export function transactWrite(database: Database, input: Input, now: number): Output {
  const wanted = operationsOf(input);
  const token = rememberToken(database, input, now);
  if (token === 'known') return {};
  refuseRepeatedItems(database, wanted);
  const wish = input['ReturnConsumedCapacity'];
  const decisions = wanted.map(({ kind, input: operation }) =>
    decide(database, operations[kind].action, {
      ...operation,
      ...(wish === undefined ? {} : { ReturnConsumedCapacity: wish }),
    }),
  );
  const reasons = decisions.map((decision, index) =>
    reasonOf(decision, wanted[index] as Operation),
  );
  if (reasons.some(({ Code }) => Code !== 'None')) throw transactionCanceled(reasons);
  refuseLargeItems(decisions);
  database.stage([...decisions.flatMap(({ stage }) => stage.writes), ...token]);
  return capacityOf(decisions, wish);
}
