import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chapters, documentedFacts } from '../test/conformance/harness/chapters.table.ts';
import type { FactSeries } from '../test/conformance/harness/chapters.table.ts';
import { factsOf, ledger } from '../test/conformance/harness/ledger.ts';
import { importSections } from '../test/conformance/harness/import-sections.ts';
import { runCase } from '../test/conformance/harness/run.ts';
import { runImportCase } from '../test/conformance/harness/run-import.ts';
import { sections } from '../test/conformance/harness/sections.ts';
import type { TestedKind } from '../test/conformance/harness/sections.ts';
import { createWorld } from '../test/conformance/harness/world.ts';
import type { World } from '../test/conformance/harness/world.ts';

/** Whether every case of a fact passed, by series and number. */
type Results = Readonly<Record<FactSeries, Map<number, boolean>>>;

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Runs every case and gathers the results by fact; a failing case says what differs at once. */
async function runAll(kind: TestedKind, world: World, results: Results): Promise<void> {
  for (const { title, cases } of await sections(kind))
    for (const one of cases) {
      const differences = await runCase(one, world);
      const passed = differences.length === 0;
      if (!passed) print(`FAILED ${title} · ${one.name}\n  ${differences.join('\n  ')}`);
      for (const [series, fact] of factsOf(one, kind))
        results[series].set(fact, passed && results[series].get(fact) !== false);
    }
}

/** Lints every document of the import cases. */
async function runImports(folder: string, results: Results): Promise<void> {
  for (const { title, kind, cases } of await importSections())
    for (const one of cases) {
      const differences = await runImportCase(one, kind, mkdtempSync(join(folder, 'case-')));
      const passed = differences.length === 0;
      if (!passed) print(`FAILED ${title} · ${one.name}\n  ${differences.join('\n  ')}`);
      const facts = [
        ...one.facts.map((fact) => ['import', fact] as const),
        ...(one.restFacts ?? []).map((fact) => ['rest', fact] as const),
      ];
      for (const [series, fact] of facts)
        results[series].set(fact, passed && results[series].get(fact) !== false);
    }
}

interface Count {
  readonly held: number;
  readonly of: number;
}

const percent = ({ held, of }: Count): string =>
  `${held} of ${of} (${of === 0 ? 100 : Math.floor((held / of) * 1000) / 10} %)`;

/** Prints the facts of a series by section. @returns whether one is broken or missing without a reason */
function printSeries(series: FactSeries, heading: string, results: Results): boolean {
  const reasons = ledger(series);
  const outcome = results[series];
  let wrong = 0;
  print(`\n${heading}`);
  for (const { title, facts } of chapters[series]) {
    const inScope = facts.filter((it) => !reasons.has(it));
    const broken = inScope.filter((it) => outcome.get(it) === false);
    const missing = inScope.filter((it) => !outcome.has(it));
    const held = inScope.length - broken.length - missing.length;
    wrong += broken.length + missing.length;
    print(`${title}: ${held} of ${inScope.length} held`);
    if (broken.length > 0) print(`  broken: ${broken.join(', ')}`);
    if (missing.length > 0) print(`  missing: ${missing.join(', ')}`);
    for (const fact of facts)
      if (reasons.has(fact)) print(`  without a case: ${fact}. ${reasons.get(fact) ?? ''}`);
  }
  return wrong > 0;
}

/** Of all facts of a series, the ledger's included: how many hold. */
function countOf(
  series: FactSeries,
  results: Results,
  isCounted: (fact: number) => boolean = () => true,
): Count {
  const facts = chapters[series].flatMap((it) => it.facts).filter(isCounted);
  return { held: facts.filter((it) => results[series].get(it) === true).length, of: facts.length };
}

/** `npm run conformance`: which facts are held, by section. Exit code 1 when one is missing or broken. */
async function main(): Promise<number> {
  const results: Results = { http: new Map(), rest: new Map(), import: new Map() };
  const world = await createWorld();
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-import-'));
  try {
    await runAll('http', world, results);
    await runAll('rest', world, results);
    await runImports(folder, results);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true });
  }
  const wrong = [
    printSeries('http', 'HTTP APIs', results),
    printSeries('rest', 'REST APIs', results),
    printSeries('import', 'Import, and what surrounds an API', results),
  ];
  const isDocumented = (fact: number): boolean => documentedFacts.has(fact);
  const isRecorded = (fact: number): boolean => !isDocumented(fact);
  print('\nAll facts');
  print(`HTTP APIs: ${percent(countOf('http', results))}`);
  print(`REST APIs, recorded: ${percent(countOf('rest', results, isRecorded))}`);
  print(`REST APIs, documented: ${percent(countOf('rest', results, isDocumented))}`);
  print(`Import and surroundings: ${percent(countOf('import', results))}`);
  return wrong.includes(true) ? 1 : 0;
}

process.exitCode = await main();
