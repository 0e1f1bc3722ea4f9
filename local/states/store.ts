import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openJournal } from '../journal/journal.ts';
import type { Change, Journal } from '../journal/journal.ts';
import type { Execution, HistoryEvent } from './records.ts';

/** Step Functions forgets an execution, and its name, so long after its end. */
const keptMs = 90 * 24 * 60 * 60 * 1000;

/** Executions and their histories in memory, every change written to the journal. */
export class ExecutionStore {
  readonly #executions = new Map<string, Execution>();
  readonly #histories = new Map<string, HistoryEvent[]>();
  #journal: Journal | undefined;

  /**
   * @param folder made when it is missing
   * @param now executions that ended 90 days before are left out
   */
  static async open(folder: string, now: number): Promise<ExecutionStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const store = new ExecutionStore();
    store.#journal = await openJournal(
      join(folder, 'executions.jsonl'),
      (change) => store.#apply(change),
      () => store.#living(now - keptMs),
    );
    return store;
  }

  /** In the order they were started. */
  all(): readonly Execution[] {
    return [...this.#executions.values()];
  }

  execution(arn: string): Execution | undefined {
    return this.#executions.get(arn);
  }

  history(arn: string): readonly HistoryEvent[] {
    return this.#histories.get(arn) ?? [];
  }

  /** Both hold together: a position without its history, or the opposite, is never read back. */
  record(execution: Execution, ...events: readonly HistoryEvent[]): void {
    const before = this.history(execution.arn).length;
    const changes = [
      { key: `execution ${execution.arn}`, value: execution },
      ...events.map((value, at) => ({ key: `event ${execution.arn} ${before + at}`, value })),
    ];
    changes.forEach((change) => this.#apply(change));
    this.#journal?.append(...changes);
  }

  /** Resolves when everything recorded so far is on disk. */
  settled(): Promise<void> {
    return this.#journal?.settled() ?? Promise.resolve();
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }

  #apply({ key, value }: Change): void {
    const [kind, arn = ''] = key.split(' ', 2);
    if (kind === 'execution') this.#executions.set(arn, value as Execution);
    if (kind !== 'event') return;
    const history = this.#histories.get(arn) ?? [];
    history.push(value as HistoryEvent);
    this.#histories.set(arn, history);
  }

  #living(since: number): readonly Change[] {
    for (const { arn, stoppedAt = Infinity } of this.all()) {
      if (stoppedAt >= since) continue;
      this.#executions.delete(arn);
      this.#histories.delete(arn);
    }
    return this.all().flatMap((execution) => [
      { key: `execution ${execution.arn}`, value: execution },
      ...this.history(execution.arn).map((value, at) => ({
        key: `event ${execution.arn} ${at}`,
        value,
      })),
    ]);
  }
}
