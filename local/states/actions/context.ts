import { AwsError } from '../../aws-json/aws-error.ts';
import type { Right } from '../../rights/grants.ts';
import type { Executions, Machine } from '../executions.ts';
import type { Execution } from '../records.ts';
import type { ExecutionStore } from '../store.ts';

/** What the actions of Step Functions work with. */
export interface StatesContext {
  readonly store: ExecutionStore;
  readonly executions: Executions;
  /** By ARN. */
  readonly machines: ReadonlyMap<string, Machine>;
  /** Makes UUIDs. */
  readonly newId: () => string;
}

export const arn = { type: 'string', minLength: 1, maxLength: 256 } as const;
export const maxResults = { type: 'integer', minimum: 0, maximum: 1000 } as const;
export const nextToken = { type: 'string', minLength: 1, maxLength: 1024 } as const;

/** The right to an action on what an ARN names. */
export const rightTo = (name: string, on: string): Right =>
  `states:${name} ${on.split(':').slice(5).join(':')}`;

/** @throws StateMachineDoesNotExist */
export function machineOf({ machines }: StatesContext, id: string): Machine {
  const machine = machines.get(id);
  if (machine !== undefined) return machine;
  throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${id}'`);
}

/** @throws ExecutionDoesNotExist */
export function executionOf({ store }: StatesContext, id: string): Execution {
  const execution = store.execution(id);
  if (execution !== undefined) return execution;
  throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${id}'`);
}

export const seconds = (milliseconds: number): number => milliseconds / 1000;

export interface Paging {
  readonly maxResults?: number;
  readonly nextToken?: string;
}

/**
 * One page of a list that only grows at its beginning or its end.
 *
 * @throws InvalidToken
 */
export function pageOf<Item>(
  items: readonly Item[],
  { maxResults: limit = 100, nextToken: token }: Paging,
): { readonly page: readonly Item[]; readonly nextToken?: string } {
  const first = token === undefined ? 0 : Number(/^after-(\d+)$/.exec(token)?.[1] ?? NaN);
  if (Number.isNaN(first)) throw new AwsError('InvalidToken', `Invalid Token: '${String(token)}'`);
  const end = first + (limit === 0 ? 100 : limit);
  const page = items.slice(first, end);
  return { page, ...(end < items.length && { nextToken: `after-${end}` }) };
}
