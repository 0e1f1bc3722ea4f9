import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReadmeCurrent, ledgerTable, withLedger, writeReadme } from '../../scripts/readme.ts';

const start = '<!-- ledger: written by `npm run generate` -->';
const end = '<!-- /ledger -->';
const old = `# A\n\n${start}\nold\n${end}\n\nafter\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readme-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the table says once what holds at several places, honoured members first', () => {
  const lines = ledgerTable().split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'HTTP APIs:',
    '',
    '| member | at | here | for what, or why |',
    '|---|---|---|---|',
  ]);
  expect(lines[4]).toMatch(/\| honoured \|/);
  expect(lines.filter((line) => line.includes('gateway-policy`'))).toEqual([
    '| `x-amazon-apigateway-policy` | root, operation | ignored by AWS | REST APIs only; an HTTP API import passes by it (fact 202). |',
    '| `x-amazon-apigateway-policy` | root | honoured | The resource policy (facts 208, 240). |',
  ]);
});

test('members of one place with the same fate share a line', () => {
  expect(ledgerTable()).toContain(
    '| `validateRequestBody`, `validateRequestParameters` | requestValidator | honoured | Facts 92 to 99. |',
  );
});

test.each([
  [
    'what stands between the marks is replaced',
    old,
    `# A\n\n${start}\n\n${ledgerTable()}\n\n${end}\n\nafter\n`,
  ],
  ['a text without marks stays', '# A\n', '# A\n'],
  ['a text without the second mark stays', `# A\n${start}\n`, `# A\n${start}\n`],
])('%s', (_, text, want) => {
  expect(withLedger(text)).toBe(want);
});

test('an old README is told from a current one, and written once', async () => {
  const path = join(folder, 'README.md');
  await writeFile(path, old);
  const steps = [await isReadmeCurrent(path), await writeReadme(path)];
  steps.push(await isReadmeCurrent(path), await writeReadme(path));
  expect(steps).toEqual([false, true, true, false]);
  expect(await readFile(path, 'utf8')).toBe(withLedger(old));
});

test('no README is none to write', async () => {
  expect(await writeReadme(join(folder, 'none.md'))).toBe(false);
});

test('the README of this project has the table', async () => {
  expect(await readFile('README.md', 'utf8')).toContain(ledgerTable());
});
