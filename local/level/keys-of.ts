import type { Database } from './database.ts';

/** Stored keys that begin with a prefix, in order; what follows it has to begin with an ASCII character. */
export async function* keysOf(database: Database, prefix: string): AsyncGenerator<string> {
  const cursor = database.keys({ gte: prefix, lt: `${prefix}\uffff` });
  try {
    for (;;) {
      const chunk = await cursor.nextv(1000);
      if (chunk.length === 0) return;
      yield* chunk;
    }
  } finally {
    await cursor.close();
  }
}
