import { randomUUID } from 'node:crypto';
import { SqsStore } from './fauxqs.ts';
import { KeptQueue } from './kept-queue.ts';
import type { Write } from '../../level/database.ts';
import type { QueueIdentity, Records } from './kept-queue.ts';

/** The queues, each of which keeps its messages. */
export class KeptQueues extends SqsStore {
  /** Told that a queue was made or deleted, with what was deleted along. */
  onChange: (also: readonly Write[]) => void = () => undefined;
  readonly #records: Records;

  constructor(records: Records) {
    super();
    this.#records = records;
  }

  override createQueue(...asked: Parameters<InstanceType<typeof SqsStore>['createQueue']>) {
    const [name, url, arn, attributes, tags] = asked;
    const queue = this.add({ id: randomUUID(), name, url, arn }, attributes, tags);
    this.onChange([]);
    return queue;
  }

  /** Its messages go with it, also for a later queue of its name. */
  override deleteQueue(url: string): boolean {
    const messages =
      this.all()
        .find((queue) => queue.url === url)
        ?.allMessages() ?? [];
    const deleted = super.deleteQueue(url);
    this.onChange(this.#records.messages.deletions(messages));
    return deleted;
  }

  add(
    identity: QueueIdentity,
    attributes?: Record<string, string>,
    tags?: Record<string, string>,
  ): KeptQueue {
    const queue = new KeptQueue(identity, this.#records, attributes, tags);
    this.queues.set(queue.url, queue);
    this.queuesByName.set(queue.name, queue);
    this.queuesByArn.set(queue.arn, queue);
    return queue;
  }

  all(): readonly KeptQueue[] {
    return [...this.queues.values()].filter((queue) => queue instanceof KeptQueue);
  }
}
