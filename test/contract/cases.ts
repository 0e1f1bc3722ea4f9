import type { DocumentedOperation, Given } from './document.ts';

/** What the gateway is made to meet so that it, not a handler, decides the answer. */
export type Weather =
  | 'fair'
  /** No token is sent. */
  | 'no-token'
  /** Calls beyond the burst within one instant; functions answer nothing of interest. */
  | 'rush'
  /** The function fails. */
  | 'crash'
  /** The function is still running when the integration's time is up. */
  | 'stall';

/** One cell of the table of operations by status. */
export interface Case {
  readonly operation: DocumentedOperation;
  readonly status: number;
  readonly weather: Weather;
  readonly given: Given;
}

/**
 * The cases that reach every documented status of an operation. What the document gives a
 * precondition for is done by that; what the gateway decides is derived.
 *
 * @throws Error naming the cell when neither says how a status is reached
 */
export function casesOf(operation: DocumentedOperation): Case[] {
  return [...operation.responses.keys()].map((status) => ({
    operation,
    status,
    ...(declared(operation, status) ?? derived(operation, status)),
  }));
}

function declared(operation: DocumentedOperation, status: number): Way | undefined {
  const given = operation.given[String(status)];
  return given && { weather: 'fair', given };
}

type Way = Pick<Case, 'weather' | 'given'>;

function derived(operation: DocumentedOperation, status: number): Way {
  const secured = operation.scopes !== undefined;
  const success = Object.entries(operation.given).find(([it]) => Number(it) < 300)?.[1] ?? {};
  if (status === 401 && secured) return { weather: 'no-token', given: {} };
  if (status === 403 && operation.scopes?.length) {
    return { weather: 'fair', given: { ...success, as: 'customer' } };
  }
  if (status === 429) return { weather: 'rush', given: success };
  if (status === 500) return { weather: 'crash', given: success };
  if (status === 503) return { weather: 'stall', given: success };
  throw new Error(
    `${operation.id} ${status} cannot be reached: say how in x-gatehouse-given, or remove the response`,
  );
}
