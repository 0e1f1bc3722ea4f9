import { prefixes, rangeOf } from './prefixes.ts';
import type { Cursor, Database } from '../level/database.ts';
import type { Item, Range } from './dynalite.ts';

async function walk(
  cursor: Cursor,
  visit: (texts: readonly string[]) => void | Promise<void>,
): Promise<void> {
  try {
    let texts = await cursor.nextv(100);
    while (texts.length > 0) {
      await visit(texts);
      texts = await cursor.nextv(100);
    }
  } finally {
    await cursor.close();
  }
}

/**
 * Visits the items a table has at this moment and stores what the visits stage, in pieces. An item may have changed
 * since: a visitor that writes looks at its current state first.
 */
export async function eachItem(
  database: Database,
  table: string,
  visit: (item: Item) => void,
): Promise<void> {
  await database.landed();
  await walk(database.values(rangeOf(prefixes.items(table))), (texts) => {
    for (const text of texts) visit(JSON.parse(text) as Item);
    return database.landed();
  });
}

/** The keys in a range, without their prefix. */
export async function namesBelow(database: Database, prefix: string): Promise<string[]> {
  const names: string[] = [];
  const range: Range = rangeOf(prefix);
  await walk(database.keys(range), (keys) => {
    names.push(...keys.map((key) => key.slice(prefix.length)));
  });
  return names;
}
