import { factsOf, missingFacts } from './harness/ledger.ts';
import { runCase } from './harness/run.ts';
import { sections } from './harness/sections.ts';
import { createWorld } from './harness/world.ts';

const world = await createWorld();
const tables = await sections('http');

afterAll(() => world.close());

describe.each(tables)('$title', ({ cases }) => {
  test.each(cases.map((it) => ({ ...it, label: `${it.name} (fact ${it.facts.join(', ')})` })))(
    '$label',
    async (it) => {
      expect(await runCase(it, world)).toEqual([]);
    },
  );
});

test('every fact is held by a case or is in the ledger', () => {
  const cases = tables.flatMap((it) => it.cases);
  const held = new Set(cases.flatMap((it) => factsOf(it, 'http').map(([, fact]) => fact)));
  expect(missingFacts('http', held)).toEqual([]);
});
