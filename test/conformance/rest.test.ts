import type { RunnableCase } from './harness/case.ts';
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

describe.each(await sections('rest'))('$title', ({ cases }) => {
  test.each(cases.map(labelled))('$label', async (it) => {
    expect(await runCase(it, world)).toEqual([]);
  });
});
