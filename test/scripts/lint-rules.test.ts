import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleSet } from '../../gateway/lint/rule-set.ts';
import { areLintRulesCurrent, lintRulesPage, writeLintRules } from '../../scripts/lint-rules.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-rules-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** As GitHub makes the anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

describe('the page of rules', () => {
  const page = lintRulesPage();
  const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);

  test('has each rule once', () => {
    expect(headings).toHaveLength(ruleSet.length);
    expect(new Set(headings).size).toBe(ruleSet.length);
  });

  test('leads from its lists to each', () => {
    const links = [...page.matchAll(/^\[.+\]\(#(.+)\),?$/gm)].map(([, link]) => link);
    expect(links).toEqual(headings.map(anchor));
  });

  test('says of a rule what is known of it', () => {
    const entry = /^### `gatehouse\/openapi-2`\n[^#]*/m.exec(page)?.[0];
    expect(entry?.trim().split('\n\n')).toEqual([
      '### `gatehouse/openapi-2`',
      expect.stringMatching(
        /^A REST API is imported from OpenAPI 2\.0 .* `serve` stops at it too\.$/,
      ),
      expect.stringMatching(/^→ \S.*\.$/),
      expect.stringMatching(/^REST APIs · facts: import 152 · \[AWS\]\(https:\S+\)$/),
    ]);
  });

  test('escapes what Markdown would read', () => {
    const prose = page.replaceAll(/`[^`]*`/g, '').replaceAll(/\]\([^)]*\)/g, ']');
    expect(
      prose.split('\n').filter((line) => /(^|[^\\])[$<]/.test(line.replace(/^<!--.*/, ''))),
    ).toEqual([]);
  });

  test('is told when old, and written once', async () => {
    const path = join(folder, 'lint-rules.md');
    const steps = [await areLintRulesCurrent(path), await writeLintRules(path)];
    steps.push(await areLintRulesCurrent(path), await writeLintRules(path));
    expect(steps).toEqual([false, true, true, false]);
    await writeFile(path, 'old');
    expect(await areLintRulesCurrent(path)).toBe(false);
    await writeLintRules(path);
    expect(await readFile(path, 'utf8')).toBe(page);
  });

  test('is not written where its folder is not', async () =>
    expect(await writeLintRules(join(folder, 'none', 'lint-rules.md'))).toBe(false));
});
