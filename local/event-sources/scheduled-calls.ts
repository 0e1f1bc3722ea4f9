import { randomUUID } from 'node:crypto';
import type { Functions } from '../../gateway/index.ts';
import type { Schedule } from './schedule-expression.ts';
import { scheduledEvent } from './scheduled-event.ts';
import type { ScheduledRule } from './scheduled-event.ts';
import { pause } from './timer.ts';
import type { Timer } from './timer.ts';

export interface ScheduledCallsOptions {
  readonly rule: ScheduledRule;
  readonly schedule: Schedule;
  /** With prefix and environment. */
  readonly functionName: string;
  readonly functions: Pick<Functions, 'invoke'>;
  readonly timer: Timer;
  /** Makes ids of events. Default: random ones. */
  readonly ids?: () => string;
  readonly log: (line: string) => void;
}

/** Timers know no longer wait, and a machine that slept is noticed within a minute. */
const longestWait = 60_000;

/** Milliseconds before Lambda tries an asynchronous event again that the function failed with. */
const retries = [60_000, 120_000];

/** An EventBridge rule: calls a function whenever its schedule says, until it is closed. */
export class ScheduledCalls {
  readonly #options: ScheduledCallsOptions;
  readonly #ending = new AbortController();

  constructor(options: ScheduledCallsOptions) {
    this.#options = options;
    void this.#run();
  }

  close(): void {
    this.#ending.abort();
  }

  async #run(): Promise<void> {
    const { schedule, timer } = this.#options;
    const { signal } = this.#ending;
    let due = schedule.next(timer.now());
    while (due !== undefined) {
      await this.#until(due);
      if (signal.aborted) return;
      void this.#call(due);
      // What passed while the machine slept is made up for once.
      due = schedule.next(Math.max(due, timer.now()));
    }
  }

  async #until(time: number): Promise<void> {
    const { timer } = this.#options;
    while (timer.now() < time && !this.#ending.signal.aborted) {
      await pause(timer, Math.min(time - timer.now(), longestWait), this.#ending.signal);
    }
  }

  async #call(time: number): Promise<void> {
    const { rule, functions, functionName, ids = randomUUID, timer, log } = this.#options;
    const event = scheduledEvent(rule, ids(), time);
    for (const wait of [...retries, undefined]) {
      const { outcome, payload } = await functions.invoke(functionName, event);
      if (outcome === 'succeeded') return;
      const { errorMessage = payload } = JSON.parse(payload) as { errorMessage?: string };
      const then = wait === undefined ? 'the event is dropped' : `again in ${wait / 1000} s`;
      log(`schedule ${rule.name}: ${functionName} failed, ${then}: ${errorMessage}`);
      if (wait === undefined) return;
      await pause(timer, wait, this.#ending.signal);
      if (this.#ending.signal.aborted) return;
    }
  }
}
