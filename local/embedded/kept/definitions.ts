import type { Database, Write } from '../../level/database.ts';
import type { Objects, Subscription, Topics } from './fauxqs.ts';
import type { KeptQueue, QueueIdentity } from './kept-queue.ts';
import type { KeptQueues } from './kept-queues.ts';

type Texts = Readonly<Record<string, string>>;

interface QueueRecord extends QueueIdentity {
  readonly attributes: Texts;
  readonly tags: Texts;
  /** Seconds since 1970. */
  readonly created: number;
  readonly modified: number;
}

/** Every queue, topic, subscription and bucket, without what they hold: one small record. */
interface Definitions {
  readonly queues: readonly QueueRecord[];
  readonly topics: readonly {
    readonly arn: string;
    readonly name: string;
    readonly attributes: Texts;
    readonly tags: Texts;
    readonly subscriptionArns: readonly string[];
  }[];
  readonly subscriptions: readonly Subscription[];
  readonly buckets: readonly { readonly name: string; readonly created: string }[];
}

export interface Stores {
  readonly queues: KeptQueues;
  readonly topics: Topics;
  readonly objects: Objects;
}

const key = 'definitions';

/** Keeps what there is, apart from what it holds. */
export class DefinitionRecord {
  readonly #database: Database;
  readonly #stores: Stores;
  #last: string | undefined;

  constructor(database: Database, stores: Stores) {
    this.#database = database;
    this.#stores = stores;
    this.#last = database.stored(key);
    if (this.#last !== undefined) restore(JSON.parse(this.#last) as Definitions, stores);
  }

  /** Stages the definitions, if they are others than before, with what goes with them. */
  keep(also: readonly Write[] = []): void {
    const value = JSON.stringify(definitionsOf(this.#stores));
    const writes = value === this.#last ? also : [{ key, value }, ...also];
    this.#last = value;
    this.#database.stage(writes);
  }
}

const definitionsOf = ({ queues, topics, objects }: Stores): Definitions => ({
  queues: queues.all().map((queue) => recordOf(queue)),
  topics: [...topics.topics.values()].map((it) => ({ ...it, tags: Object.fromEntries(it.tags) })),
  subscriptions: [...topics.subscriptions.values()],
  buckets: [...objects.bucketCreationDates].map(([name, created]) => ({
    ...{ name, created: created.toISOString() },
  })),
});

const recordOf = (queue: KeptQueue): QueueRecord => ({
  ...{ id: queue.id, name: queue.name, url: queue.url, arn: queue.arn },
  ...{ attributes: queue.attributes, tags: Object.fromEntries(queue.tags) },
  ...{ created: queue.createdTimestamp, modified: queue.lastModifiedTimestamp },
});

function restore(definitions: Definitions, { queues, topics, objects }: Stores): void {
  for (const { attributes, tags, created, modified, ...identity } of definitions.queues) {
    const queue = queues.add(identity, { ...attributes }, { ...tags });
    queue.createdTimestamp = created;
    queue.lastModifiedTimestamp = modified;
  }
  for (const { attributes, tags, subscriptionArns, ...topic } of definitions.topics)
    topics.topics.set(topic.arn, {
      ...{ ...topic, attributes: { ...attributes }, subscriptionArns: [...subscriptionArns] },
      tags: new Map(Object.entries(tags)),
    });
  for (const subscription of definitions.subscriptions)
    topics.subscriptions.set(subscription.arn, subscription);
  for (const { name, created } of definitions.buckets) {
    objects.buckets.set(name, new Map());
    objects.bucketCreationDates.set(name, new Date(created));
  }
}
