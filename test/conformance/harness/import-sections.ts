import { readdirSync } from 'node:fs';
import type { ImportSection } from './import-case.ts';

/** Every table of import cases, in the order of the facts. */
export async function importSections(): Promise<ImportSection[]> {
  const folder = new URL('../import/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.table.ts'))
    .sort();
  const tables: ImportSection[] = [];
  // One after another: jest loads what two of them share for the first alone.
  for (const file of files) {
    const table = (await import(new URL(file, folder).href)) as { section: ImportSection };
    tables.push(table.section);
  }
  return tables;
}
