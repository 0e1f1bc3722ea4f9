import type { RunnableCase } from './harness/case.ts';
import { factsOf, missingFacts, needlessEntries } from './harness/ledger.ts';
import { importSections } from './harness/import-sections.ts';
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
const imports = await importSections();

describe.each(tables)('$title', ({ cases }) => {
  test.each(cases.map(labelled))('$label', async (it) => {
    expect(await runCase(it, world)).toEqual([]);
  });
});

test.each(['rest', 'import'] as const)(
  'every fact (%s) is held by a case or is in the ledger, and not in both',
  (series) => {
    const verdicts = imports.flatMap(({ cases }) => cases);
    const held = new Set([
      ...tables
        .flatMap(({ cases }) => cases.flatMap((it) => factsOf(it, 'rest')))
        .flatMap(([of, fact]) => (of === series ? [fact] : [])),
      ...verdicts.flatMap((it) => (series === 'import' ? it.facts : (it.restFacts ?? []))),
    ]);
    expect([missingFacts(series, held), needlessEntries(series, held)]).toEqual([[], []]);
  },
);
