import { join } from 'node:path';
import { openDatabase } from '../../level/database.ts';
import { DefinitionRecord } from './definitions.ts';
import { S3Store, SnsStore } from './fauxqs.ts';
import { KeptObjects } from './kept-objects.ts';
import { KeptQueues } from './kept-queues.ts';
import { MessageRecords } from './message-records.ts';
import { SentRecords } from './sent-records.ts';
import type { Objects, Topics } from './fauxqs.ts';

/** What fauxqs's actions work on. */
export interface Stores {
  readonly queues: KeptQueues;
  readonly topics: Topics;
  readonly objects: Objects;
  /** To be called after each request that may have changed a queue, a topic or a bucket itself. */
  keepDefinitions(): void;
  /** Resolves when all that happened to messages and definitions is on disk. */
  messagesSettled(): Promise<void>;
  /** The same of objects, too. */
  objectsSettled(): Promise<void>;
  /** Drops what has outlived its time. */
  sweep(now: number): Promise<void>;
  close(): Promise<void>;
}

const settled = (): Promise<void> => Promise.resolve();

/** In memory, until the process ends. */
export function openMemory(): Stores {
  const records = { messages: new MessageRecords(undefined), sent: new SentRecords(undefined) };
  const queues = new KeptQueues(records);
  return {
    ...{ queues, topics: new SnsStore(), objects: new S3Store() },
    keepDefinitions: () => undefined,
    ...{ messagesSettled: settled, objectsSettled: settled, close: settled },
    sweep: (now) => {
      dropOld(queues, now);
      return settled();
    },
  };
}

/**
 * Everything that was acknowledged, in a folder.
 *
 * @param onLost hears of what could not be stored: the process must then end
 * @throws an error whose cause has the code `LEVEL_LOCKED` when another process has it open
 */
export async function openFolder(
  folder: string,
  onLost: (error: unknown) => void,
): Promise<Stores> {
  const database = await openDatabase(join(folder, 'records'), onLost);
  const records = { messages: new MessageRecords(database), sent: new SentRecords(database) };
  const queues = new KeptQueues(records);
  const topics = new SnsStore();
  const objects = new KeptObjects({ database, folder: join(folder, 'objects'), onLost });
  const definitions = new DefinitionRecord(database, { queues, topics, objects });
  const byId = new Map(queues.all().map((queue) => [queue.id, queue]));
  const now = Date.now();
  await records.messages.load(
    (id) => byId.has(id),
    (id, record) => byId.get(id)?.restore(record, now),
  );
  await records.sent.sweep(now, (id, name, sent) => byId.get(id)?.restoreDeduplication(name, sent));
  await objects.load();
  queues.onChange = (also) => definitions.keep(also);
  objects.onChange = () => definitions.keep();
  return {
    ...{ queues, topics, objects },
    keepDefinitions: () => definitions.keep(),
    messagesSettled: () => database.landed(),
    objectsSettled: () => objects.settled(),
    sweep: async (at) => {
      dropOld(queues, at);
      await records.sent.sweep(at);
    },
    close: async () => {
      await objects.settled();
      await database.close();
    },
  };
}

function dropOld(queues: KeptQueues, now: number): void {
  for (const queue of queues.all()) queue.dropOld(now);
}
