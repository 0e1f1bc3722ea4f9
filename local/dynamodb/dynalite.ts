import { createRequire } from 'node:module';

/**
 * The parts of dynalite 4.0.0 that run here: its actions, its validations and its storage rules. They are not dynalite's
 * public interface, so test/local/dynamodb/dynalite.test.ts holds them to what is typed below.
 */
const load = createRequire(import.meta.url);

export type AttributeValue = Readonly<Record<string, unknown>>;
export type Item = Record<string, AttributeValue>;
export type Input = Record<string, unknown>;
export type Output = unknown;

export interface KeySchemaElement {
  AttributeName: string;
  KeyType: string;
}

export interface SecondaryIndex {
  IndexName: string;
  IndexStatus?: string;
  KeySchema: KeySchemaElement[];
  Projection?: { ProjectionType?: string; NonKeyAttributes?: string[] };
}

export interface Table {
  TableName: string;
  TableArn: string;
  TableStatus: string;
  KeySchema: KeySchemaElement[];
  AttributeDefinitions: { AttributeName: string; AttributeType: string }[];
  GlobalSecondaryIndexes?: SecondaryIndex[];
  LocalSecondaryIndexes?: SecondaryIndex[];
}

export type Done<T> = (error?: Error | null, value?: T) => void;
export type Action = (store: Store, input: Input, done: Done<Output>) => void;

/** One type of a request member, in dynalite's own notation. */
export type MemberType = string | { readonly [member: string]: unknown };
export type MemberTypes = Readonly<Record<string, MemberType>>;

export interface Validation {
  readonly types: MemberTypes;
  /** Returns the message of a ValidationException, and adds the parsed expressions to the input. */
  readonly custom?: (input: Input, store: Store) => string | undefined;
}

export interface Section {
  lock(key: string, work: (release: <T>(done: T) => T) => void): void;
  get(key: string, done: Done<unknown>): void;
  put(key: string, value: unknown, done: Done<void>): void;
  del(key: string, done: Done<void>): void;
  batch(writes: readonly { type: string; key: string; value?: unknown }[], done: Done<void>): void;
  createKeyStream(range?: Range): NodeJS.EventEmitter;
  createValueStream(range?: Range): NodeJS.EventEmitter;
  readonly awsAccountId?: string;
  readonly awsRegion?: string;
}

export interface Range {
  gt?: string;
  gte?: string;
  lt?: string;
  lte?: string;
  reverse?: boolean;
  limit?: number;
}

/** What dynalite's actions ask of a store; ours is made in `store.ts`. */
export interface Store {
  readonly options: {
    readonly maxItemSize: number;
    readonly createTableMs: number;
    readonly deleteTableMs: number;
    readonly updateTableMs: number;
  };
  readonly tableDb: Section;
  getTable(name: string, checkStatus: boolean | Done<Table>, done?: Done<Table>): void;
  getItemDb(table: string): Section;
  getIndexDb(kind: string, table: string, index: string): Section;
  getTagDb(table: string): Section;
  deleteItemDb(table: string, done: Done<void>): void;
  deleteIndexDb(kind: string, table: string, index: string, done: Done<void>): void;
  deleteTagDb(table: string, done: Done<void>): void;
}

/** A node of a parsed condition: a path is a list of names and indexes, a literal an attribute value. */
export type Operand = readonly (string | number)[] | Expression | AttributeValue;

export interface Expression {
  type: string;
  name?: string;
  args: Operand[];
}

interface Rules {
  readonly MAX_SIZE: number;
  createKey(item: Item, table: Table): string;
  createIndexKey(item: Item, table: Table, keySchema: KeySchemaElement[]): string;
  validateKey(key: Item, table: Table): Error | null | undefined;
  validateItem(item: Item, table: Table): Error | null | undefined;
  getIndexActions(
    indexes: readonly SecondaryIndex[],
    existing: Item | undefined,
    item: Item | undefined,
    table: Table,
  ): { puts: { index: string; key: string; item: Item }[] };
  checkConditional(input: Input, existing: Item | undefined): Error | null | undefined;
  itemSize(item: Item): number;
  validationError(message: string): Error;
}

interface Checks {
  checkTypes(input: Input, types: MemberTypes): Input;
  checkValidations(
    input: Input,
    types: MemberTypes,
    custom: Validation['custom'],
    store: Store,
  ): void;
}

const moduleName = (operation: string): string =>
  `${operation.charAt(0).toLowerCase()}${operation.slice(1)}.js`;

export const rules = load('dynalite/db/index.js') as Rules;
export const checks = load('dynalite/validations/index.js') as Checks;

/** dynalite's action of an operation, `PutItem`. */
export const actionOf = (operation: string): Action =>
  load(`dynalite/actions/${moduleName(operation)}`) as Action;

/** dynalite's request types and further checks of an operation. */
export const validationOf = (operation: string): Validation =>
  load(`dynalite/validations/${moduleName(operation)}`) as Validation;
