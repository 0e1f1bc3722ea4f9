import { keysOf } from '../../level/keys-of.ts';
import type { Database, Write } from '../../level/database.ts';
import type { Inflight, Message } from './fauxqs.ts';

/** Of a message in flight. */
export type Held = Pick<Inflight, 'receiptHandle' | 'visibilityDeadline'>;

/** A message as it is on disk; `held` is the last receive of it, of whatever age. */
export interface MessageRecord {
  readonly message: Message;
  readonly held?: Held;
}

interface Place {
  readonly queue: string;
  readonly key: string;
  readonly held?: Held;
}

const prefix = 'message/';

/**
 * The records of messages, by queue and in the order in which they came. A message is in one record, from
 * its queue to its dead-letter queue; what a request changes is staged in one turn of the event loop.
 */
export class MessageRecords {
  readonly #database: Database | undefined;
  readonly #places = new WeakMap<Message, Place>();
  #last = 0;

  /** @param database where they are kept; `undefined`: nowhere */
  constructor(database: Database | undefined) {
    this.#database = database;
  }

  /** Every record, in order; one that `isQueue` does not know is deleted. */
  async load(
    isQueue: (queue: string) => boolean,
    restore: (queue: string, record: MessageRecord) => void,
  ): Promise<void> {
    const database = this.#database;
    if (database === undefined) return;
    const lost: Write[] = [];
    for await (const key of keysOf(database, prefix)) {
      const [queue = '', order] = key.slice(prefix.length).split('/');
      const record = JSON.parse(database.stored(key) ?? '{}') as MessageRecord;
      this.#last = Math.max(this.#last, Number(order));
      if (!isQueue(queue)) {
        lost.push({ key });
        continue;
      }
      const { held } = record;
      this.#places.set(record.message, { queue, key, ...(held && { held }) });
      restore(queue, record);
    }
    database.stage(lost);
  }

  /** Keeps a message as it is now, in that queue. */
  put(queue: string, message: Message, held?: Held): void {
    const before = this.#places.get(message);
    const key = before?.queue === queue ? before.key : this.#nextKey(queue);
    this.#places.set(message, { queue, key, ...(held && { held }) });
    const record: MessageRecord = { message, ...(held && { held }) };
    this.#database?.stage([
      { key, value: JSON.stringify(record) },
      ...(before !== undefined && before.key !== key ? [{ key: before.key }] : []),
    ]);
  }

  delete(...messages: readonly Message[]): void {
    this.#database?.stage(this.deletions(messages));
  }

  deletions(messages: readonly Message[]): Write[] {
    return messages.flatMap((message) => {
      const place = this.#places.get(message);
      return place ? [{ key: place.key }] : [];
    });
  }

  /** The handle of the last receive of a message. */
  handleOf(message: Message): string | undefined {
    return this.#places.get(message)?.held?.receiptHandle;
  }

  /** Later than every one before, whatever the clock says. */
  #nextKey(queue: string): string {
    this.#last = Math.max(this.#last + 1, Date.now() * 1000);
    return `${prefix}${queue}/${String(this.#last).padStart(16, '0')}`;
  }
}
