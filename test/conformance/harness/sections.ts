import { readdirSync } from 'node:fs';
import type { Case, RestCase, RunnableCase } from './case.ts';
import { httpCase } from './http-document.ts';
import { restCase } from './rest-document.ts';

export type TestedKind = 'http' | 'rest';

/** A table of cases, ready to run. */
export interface RunnableSection {
  readonly title: string;
  readonly cases: readonly RunnableCase[];
}

interface Table {
  readonly section: { readonly title: string; readonly cases: readonly (Case | RestCase)[] };
}

/** Every table of cases of a kind of API, in the order of the facts. */
export async function sections(kind: TestedKind): Promise<RunnableSection[]> {
  const folder = new URL(`../${kind}/`, import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.table.ts'))
    .sort();
  const runnable = kind === 'http' ? httpCase : restCase;
  return Promise.all(
    files.map(async (file) => {
      const { section } = (await import(new URL(file, folder).href)) as Table;
      return { title: section.title, cases: section.cases.map((it) => runnable(it)) };
    }),
  );
}
