import type { Denial } from '../rights/denial.ts';
import type { Right } from '../rights/grants.ts';
import type { Store, StoreAnswer } from './store.ts';

/** A request as it came over the wire. */
export interface EdgeRequest {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface EdgeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | number | undefined>>;
  readonly body: Buffer | string;
}

/** Tells what a caller lacks of the rights that a request takes. */
export type Guard = (request: EdgeRequest, needed: readonly Right[]) => Denial | undefined;

/** A request, with who answers it and who may ask it. */
export interface Edge {
  readonly store: Store;
  readonly request: EdgeRequest;
  readonly guard: Guard;
}

/** Written anew from the body, and by the connection. */
const WRITTEN_ANEW = ['connection', 'content-length', 'date', 'transfer-encoding'];

export function withoutLength(headers: StoreAnswer['headers']): StoreAnswer['headers'] {
  const kept = Object.entries(headers).filter(([name]) => !WRITTEN_ANEW.includes(name));
  return Object.fromEntries(kept);
}
