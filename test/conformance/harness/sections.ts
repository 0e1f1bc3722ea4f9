import { readdirSync } from 'node:fs';
import type { Section } from './case.ts';

const folder = new URL('../http/', import.meta.url);

/** Every table of cases, in the order of the facts. */
export async function sections(): Promise<Section[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.table.ts'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const { section } = (await import(new URL(file, folder).href)) as { section: Section };
      return section;
    }),
  );
}
