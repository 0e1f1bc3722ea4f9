import { randomFillSync, randomUUID } from 'node:crypto';

/** Where request and trace ids come from, so that tests can know them beforehand. */
export interface Ids {
  /** 15 base64 characters and `=` (fact 11): a REST API's extended request id (REST fact 61). */
  requestId(): string;
  /** A UUID: a REST API's request id (REST fact 61). */
  uuid(): string;
  /** 24 hexadecimal digits, the random part of `x-amzn-trace-id` (fact 10). */
  traceId(): string;
  /** From 0 up to 1: which calls of a stage go to its canary (REST fact 213). */
  readonly random: () => number;
}

const POOL = Buffer.alloc(64 * 1024);
let at = POOL.length;

/** Random bytes are drawn some thousand ids at a time: one draw each would cost more than the id. */
function take(length: number): number {
  if (at + length > POOL.length) {
    randomFillSync(POOL);
    at = 0;
  }
  at += length;
  return at - length;
}

export const randomIds: Ids = {
  random: () => Math.random(),
  requestId: () => {
    const start = take(11);
    return POOL.toString('base64', start, start + 11);
  },
  uuid: () => randomUUID(),
  traceId: () => {
    const start = take(12);
    return POOL.toString('hex', start, start + 12);
  },
};
