import { readFileSync } from 'node:fs';
import type { RunnableCase } from './case.ts';
import { chapters } from './chapters.table.ts';
import type { FactSeries } from './chapters.table.ts';
import type { TestedKind } from './sections.ts';

/** The facts a case rests on, with the series they are numbered in. */
export const factsOf = (
  { facts, importFacts = [] }: RunnableCase,
  kind: TestedKind,
): (readonly [series: FactSeries, fact: number])[] => [
  ...facts.map((it) => [kind, it] as const),
  ...importFacts.map((it) => ['import', it] as const),
];

/** Facts without a case, by number, each with the reason. */
export function ledger(series: FactSeries): ReadonlyMap<number, string> {
  const text = readFileSync(new URL('../ledger.json', import.meta.url), 'utf8');
  const reasons = JSON.parse(text) as Record<FactSeries, Record<string, string>>;
  return new Map(Object.entries(reasons[series]).map(([fact, reason]) => [Number(fact), reason]));
}

/** Facts of a series that are neither held by a case nor in the ledger. */
export function missingFacts(series: FactSeries, held: ReadonlySet<number>): number[] {
  const known = ledger(series);
  return chapters[series].flatMap(({ facts }) =>
    facts.filter((it) => !held.has(it) && !known.has(it)),
  );
}

/** Facts in the ledger that a case holds all the same, or that are no facts of the series. */
export function needlessEntries(series: FactSeries, held: ReadonlySet<number>): number[] {
  const all = new Set(chapters[series].flatMap(({ facts }) => facts));
  return [...ledger(series).keys()].filter((it) => held.has(it) || !all.has(it));
}
