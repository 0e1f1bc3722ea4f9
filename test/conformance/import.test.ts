import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportCase } from './harness/import-case.ts';
import { importSections } from './harness/import-sections.ts';
import { runImportCase } from './harness/run-import.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-import-'));

afterAll(() => rmSync(folder, { recursive: true }));

const tables = await importSections();

const labelled = (it: ImportCase): [string, ImportCase] => [
  `${it.name} (import facts ${it.facts.join(', ')})`,
  it,
];

describe.each(tables)('$title', ({ cases, kind }) => {
  test.each(cases.map(labelled))('%s', async (_label, it) => {
    expect(await runImportCase(it, kind, mkdtempSync(join(folder, 'case-')))).toEqual([]);
  });
});

/** Sections P to S: what an import says of a document. */
const verdicts = Array.from({ length: 210 - 152 + 1 }, (_, at) => 152 + at);

test('every fact of an import has a case with its verdict', () => {
  const held = new Set(tables.flatMap(({ cases }) => cases.flatMap(({ facts }) => facts)));
  expect(verdicts.filter((fact) => !held.has(fact))).toEqual([]);
});
