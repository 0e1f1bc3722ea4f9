import type { RunnableCase } from './harness/case.ts';
import type { FactSeries } from './harness/chapters.table.ts';
import { factsOf, missingFacts, needlessEntries } from './harness/ledger.ts';
import { runCase } from './harness/run.ts';
import { sections } from './harness/sections.ts';
import { createWorld } from './harness/world.ts';

const world = await createWorld();

afterAll(() => world.close());

const labelled = (it: RunnableCase): RunnableCase & { label: string } => {
  const importFacts = it.importFacts?.map((fact) => `import fact ${fact}`) ?? [];
  const facts = [...it.facts.map((fact) => `REST fact ${fact}`), ...importFacts];
  return { ...it, label: `${it.name} (${facts.join(', ')})` };
};

const tables = await sections('rest');

describe.each(tables)('$title', ({ cases }) => {
  test.each(cases.map(labelled))('$label', async (it) => {
    expect(await runCase(it, world)).toEqual([]);
  });
});

/** Facts of a series that cases hold. */
const held = (series: FactSeries): ReadonlySet<number> => {
  const facts = tables.flatMap((table) => table.cases.flatMap((it) => factsOf(it, 'rest')));
  return new Set(facts.flatMap(([of, fact]) => (of === series ? [fact] : [])));
};

test.each(['rest', 'import'] as const)(
  'every fact (%s) is held by a case or is in the ledger, and not in both',
  (series) => {
    const facts = held(series);
    expect([missingFacts(series, facts), needlessEntries(series, facts)]).toEqual([[], []]);
  },
);
