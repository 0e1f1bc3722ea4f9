import { chapters, ledger } from '../test/conformance/harness/ledger.ts';
import { runCase } from '../test/conformance/harness/run.ts';
import { sections } from '../test/conformance/harness/sections.ts';
import { createWorld } from '../test/conformance/harness/world.ts';

/** What became of the cases of one fact. */
interface Result {
  readonly passed: number;
  readonly failed: number;
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

function note(results: Map<number, Result>, fact: number, held: boolean): void {
  const { passed = 0, failed = 0 } = results.get(fact) ?? {};
  results.set(fact, { passed: passed + Number(held), failed: failed + Number(!held) });
}

/** Runs every case and gathers the results by fact; a failing case says what differs at once. */
async function resultsByFact(): Promise<ReadonlyMap<number, Result>> {
  const results = new Map<number, Result>();
  const world = await createWorld();
  try {
    const cases = (await sections()).flatMap((it) => it.cases.map((one) => ({ ...it, one })));
    for (const { title, one } of cases) {
      const differences = await runCase(one, world);
      if (differences.length > 0)
        print(`FAILED ${title} · ${one.name}\n  ${differences.join('\n  ')}`);
      for (const fact of one.facts) note(results, fact, differences.length === 0);
    }
  } finally {
    await world.close();
  }
  return results;
}

/** `npm run conformance`: which facts are held, by section. Exit code 1 when one is missing or broken. */
async function main(): Promise<number> {
  const results = await resultsByFact();
  const reasons = ledger();
  let wrong = 0;
  for (const { title, facts } of chapters) {
    const inScope = facts.filter((it) => !reasons.has(it));
    const broken = inScope.filter((it) => (results.get(it)?.failed ?? 0) > 0);
    const missing = inScope.filter((it) => !results.has(it));
    const held = inScope.length - broken.length - missing.length;
    wrong += broken.length + missing.length;
    print(`${title}: ${held} of ${inScope.length} held`);
    if (broken.length > 0) print(`  broken: ${broken.join(', ')}`);
    if (missing.length > 0) print(`  missing: ${missing.join(', ')}`);
    for (const fact of facts)
      if (reasons.has(fact)) print(`  out of scope: ${fact}. ${reasons.get(fact) ?? ''}`);
  }
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main();
