import type { Message } from '@aws-sdk/client-sqs';
import type { Functions } from '../../gateway/index.ts';
import { readBatchResponse } from './batch-response.ts';
import { sqsEvent } from './sqs-event.ts';
import type { Queue } from './sqs-queue.ts';
import { pause } from './timer.ts';
import type { Timer } from './timer.ts';

export interface QueueMappingOptions {
  /** Its name, for the log. */
  readonly queueName: string;
  readonly queue: Queue;
  /** With prefix and environment. */
  readonly functionName: string;
  readonly functions: Pick<Functions, 'invoke'>;
  readonly batchSize: number;
  /** Calls at a time. */
  readonly maximumConcurrency: number;
  readonly timer: Timer;
  readonly log: (line: string) => void;
}

/** Milliseconds that calls in flight get to end; what they leave comes again. */
const patience = 3000;

/** A quarter of a second, doubled by each failure in a row, up to 16 seconds. */
const backOff = (failures: number): number => 250 * 2 ** Math.min(failures - 1, 6);

/**
 * Lambda's event source mapping of one queue: receives batches, calls the function with them, and
 * deletes what succeeded. What failed stays, and comes again when its visibility timeout ends.
 */
export class QueueMapping {
  readonly #options: QueueMappingOptions;
  readonly #ending = new AbortController();
  readonly #calls = new Set<Promise<void>>();
  readonly #polling: Promise<void>;
  #arn: string | undefined;
  /** Calls, or looks at the queue, that failed in a row. */
  #failures = 0;
  #isAway = false;

  constructor(options: QueueMappingOptions) {
    this.#options = options;
    this.#polling = this.#poll();
  }

  /** Receives no more, and waits a moment for calls in flight. */
  async close(): Promise<void> {
    this.#ending.abort();
    const { timer, queue } = this.#options;
    const ended = new AbortController();
    const settled = Promise.all([this.#polling, ...this.#calls]).then(() => ended.abort());
    await Promise.race([settled, pause(timer, patience, ended.signal)]);
    ended.abort();
    queue.close();
  }

  async #poll(): Promise<void> {
    const { queue, batchSize, timer } = this.#options;
    const { signal } = this.#ending;
    for (;;) {
      await this.#roomForOne();
      if (this.#failures > 0) await pause(timer, backOff(this.#failures), signal);
      if (signal.aborted) return;
      try {
        this.#arn ??= await queue.arn(signal);
        const messages = await queue.receive(batchSize, signal);
        this.#isAway = false;
        if (messages.length > 0) this.#start(messages, this.#arn);
        else this.#failures = 0;
      } catch (error) {
        this.#lost(error);
      }
    }
  }

  /** One call at a time while calls fail, else as many as are allowed. */
  async #roomForOne(): Promise<void> {
    const room = this.#failures > 0 ? 1 : this.#options.maximumConcurrency;
    while (this.#calls.size >= room) await Promise.race(this.#calls);
  }

  #start(messages: readonly Message[], arn: string): void {
    const call = this.#handle(messages, arn)
      .catch((error: unknown) => this.#say(`${messages.length} messages stay: ${reasonOf(error)}`))
      .finally(() => this.#calls.delete(call));
    this.#calls.add(call);
  }

  async #handle(messages: readonly Message[], arn: string): Promise<void> {
    const succeeded = await this.#invoke(messages, arn);
    if (succeeded.length === 0) return;
    await this.#options.queue.delete(succeeded).catch((error: unknown) => {
      this.#say(`${succeeded.length} messages are not deleted and come again: ${reasonOf(error)}`);
    });
  }

  /** @returns the messages that succeeded */
  async #invoke(messages: readonly Message[], arn: string): Promise<readonly Message[]> {
    const { functions, functionName } = this.#options;
    const event = sqsEvent(messages, arn);
    const { outcome, payload } = await functions.invoke(functionName, event);
    if (outcome === 'failed') {
      this.#failures += 1;
      return this.#failed(messages, errorMessageOf(payload));
    }
    this.#failures = 0;
    const ids = messages.map(({ MessageId = '' }) => MessageId);
    const response = readBatchResponse(payload, ids);
    if (response.outcome === 'malformed') return this.#failed(messages, response.reason);
    return messages.filter(({ MessageId = '' }) => !response.failed.has(MessageId));
  }

  #failed(messages: readonly Message[], reason: string): readonly Message[] {
    const { functionName } = this.#options;
    this.#say(`${functionName} failed with ${messages.length} messages, which stay: ${reason}`);
    return [];
  }

  /** Said once, until it is there again. */
  #lost(error: unknown): void {
    if (!this.#isAway && !this.#ending.signal.aborted)
      this.#say(`receives nothing for now: ${reasonOf(error)}`);
    this.#isAway = true;
    this.#failures += 1;
  }

  #say(what: string): void {
    this.#options.log(`queue ${this.#options.queueName}: ${what}`);
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error);

function errorMessageOf(payload: string): string {
  const { errorMessage } = JSON.parse(payload) as { errorMessage?: string };
  return errorMessage ?? 'it answered an error';
}
