import { keysOf } from '../../level/keys-of.ts';
import type { Database, Write } from '../../level/database.ts';

/** What a FIFO queue answers again to whom sends the same again. */
export interface Sent {
  readonly messageId: string;
  readonly sequenceNumber?: string;
}

interface SentRecord extends Sent {
  /** Milliseconds since 1970. */
  readonly at: number;
}

const prefix = 'sent/';
/** AWS's deduplication interval. */
const interval = 300_000;

/** The deduplication ids of FIFO queues, each for five minutes. */
export class SentRecords {
  readonly #database: Database | undefined;

  /** @param database where they are kept; `undefined`: nowhere */
  constructor(database: Database | undefined) {
    this.#database = database;
  }

  put(queue: string, id: string, sent: Sent): void {
    const record: SentRecord = { ...sent, at: Date.now() };
    this.#database?.stage([{ key: `${prefix}${queue}/${id}`, value: JSON.stringify(record) }]);
  }

  /** Deletes what is older than the interval, and calls `found` with the rest. */
  async sweep(
    now: number,
    found: (queue: string, id: string, sent: Sent) => void = () => undefined,
  ): Promise<void> {
    const database = this.#database;
    if (database === undefined) return;
    const old: Write[] = [];
    for await (const key of keysOf(database, prefix)) {
      const text = database.stored(key);
      if (text === undefined) continue;
      const { at, ...sent } = JSON.parse(text) as SentRecord;
      const [queue = ''] = key.slice(prefix.length).split('/', 1);
      if (at + interval <= now) old.push({ key });
      else found(queue, key.slice(prefix.length + queue.length + 1), sent);
    }
    database.stage(old);
  }
}
