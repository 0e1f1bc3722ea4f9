import { missingFacts } from './harness/ledger.ts';
import { runCase } from './harness/run.ts';
import { sections } from './harness/sections.ts';
import { createWorld } from './harness/world.ts';

const world = await createWorld();

afterAll(() => world.close());

describe.each(await sections())('$title', ({ cases }) => {
  test.each(cases.map((it) => ({ ...it, label: `${it.name} (fact ${it.facts.join(', ')})` })))(
    '$label',
    async (it) => {
      expect(await runCase(it, world)).toEqual([]);
    },
  );
});

test('every fact is held by a case or is in the ledger', async () => {
  expect(missingFacts(await sections())).toEqual([]);
});
