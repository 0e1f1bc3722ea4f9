import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { systemClock } from '../clock.ts';

/** Takes one line that a function printed, without its line end. Must not throw. */
export type FunctionLog = (functionName: string, line: string) => void;

export interface FunctionsOptions {
  /** Default: lines are dropped. */
  readonly log?: FunctionLog;
  readonly clock?: Clock;
  /** Makes request ids. Default: random UUIDs. */
  readonly ids?: () => string;
  /** Default `us-east-1`. */
  readonly region?: string;
  /** Default `123456789012`. */
  readonly accountId?: string;
  /** Default `aws`. */
  readonly partition?: string;
  /** Variables every function gets; its own override them. `AWS_ENDPOINT_URL*` belong here. */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Events that may wait in the channel of a busy environment, 0 to 4. Default 0. It saves processor
   * time, and one slow event delays those behind it: they wait only where the last events were quick,
   * or where no further environment may start.
   */
  readonly waiting?: number;
  /** Environments of one function. Default 4. */
  readonly environmentsPerFunction?: number;
  /** Environments of all functions. Default 16. */
  readonly environments?: number;
  /** Milliseconds after which an unused environment ends. Default 60,000. */
  readonly idle?: number;
  /** Lets a debugger attach to each environment, on a port of its own, printed to the log. */
  readonly inspect?: boolean;
}

export type CompleteOptions = Required<FunctionsOptions>;

const MOST_WAITING = 4;

export function completeOptions(options: FunctionsOptions): CompleteOptions {
  const { waiting = 0 } = options;
  return {
    log: () => undefined,
    clock: systemClock,
    ids: randomUUID,
    region: 'us-east-1',
    accountId: '123456789012',
    partition: 'aws',
    environment: {},
    environmentsPerFunction: 4,
    environments: 16,
    idle: 60_000,
    inspect: false,
    ...options,
    waiting: Math.min(Math.max(waiting, 0), MOST_WAITING),
  };
}

export function functionArn(name: string, options: CompleteOptions): string {
  const { partition, region, accountId } = options;
  return `arn:${partition}:lambda:${region}:${accountId}:function:${name}`;
}
