export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';

/** Where an execution is. */
export interface Position {
  readonly state: string;
  /** Of the state, before its `InputPath`. */
  readonly input: unknown;
  /** Milliseconds since 1970. */
  readonly enteredAt: number;
  /** How often each retrier of the state has been used. */
  readonly retries: readonly number[];
  /** Milliseconds since 1970, before which nothing happens: a wait, or the pause before an attempt. */
  readonly dueAt?: number | undefined;
}

export interface Execution {
  readonly arn: string;
  readonly name: string;
  /** ARN of its state machine. */
  readonly machine: string;
  /** JSON, as it was sent. */
  readonly input: string;
  readonly status: ExecutionStatus;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly stoppedAt?: number | undefined;
  /** JSON. */
  readonly output?: string | undefined;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  /** JSON of the definition it runs by to its end, whatever becomes of the file meanwhile. */
  readonly definition?: string | undefined;
  /** While it runs. */
  readonly at?: Position | undefined;
}

/** One entry of an execution's history, with the details of its type. */
export interface HistoryEvent {
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `stateEnteredEventDetails` and the like. */
  readonly details?: Readonly<Record<string, object>> | undefined;
}
