import { ledgers } from '../../gateway/document/ledger.table.ts';
import { membersOfCases, without } from './harness/members.ts';
import { runCase } from './harness/run.ts';
import { sections } from './harness/sections.ts';
import { createWorld } from './harness/world.ts';

const world = await createWorld();
const cases = (await sections('rest')).flatMap((it) => it.cases);
const uses = membersOfCases(cases, world);

afterAll(() => world.close());

/** Milliseconds: a case that waits longer has changed. */
const PATIENCE = 2_000;

const honoured = ledgers.rest
  .filter(({ state }) => state === 'honoured')
  .map(({ place, member }) => `${place} ${member}`);

/** A member is honoured when some case, its document without it, no longer holds. */
test.each(honoured)('%s is honoured: a case depends on it', async (key) => {
  const found = uses.get(key) ?? [];
  for (const use of found) if ((await runCase(without(use), world, PATIENCE)).length > 0) return;
  throw new Error(`${found.length} cases have it, and none changes without it`);
});
