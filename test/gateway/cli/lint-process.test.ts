import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { folderOf, removeFolders } from '../document/folder.ts';

afterAll(removeFolders);

/** Far more errors than a pipe holds. */
const wrong = JSON.stringify({
  openapi: '3.0.3',
  info: { title: 'a', version: '1' },
  paths: {},
  components: {
    schemas: Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [`a_${index}`, { type: 'object' }]),
    ),
  },
});

const started = (...args: string[]): ChildProcess & { readonly document: string } => {
  const document = join(folderOf({ 'a.json': wrong }), 'a.json');
  const lint = ['scripts/gatehouse.js', 'lint', document, ...args];
  return Object.assign(spawn(process.execPath, lint), { document });
};

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', resolve));

test('a reader of stdout that leaves early is no error beside the verdict', async () => {
  const child = started('--format', 'json');
  child.stdout?.once('data', () => child.stdout?.destroy());
  const errors = child.stderr === null ? '' : text(child.stderr);
  expect([await ended(child), await errors]).toEqual([1, '']);
}, 60_000);

test('everything is written to one that stays, without colours', async () => {
  const child = started();
  const [code, shown] = await Promise.all([ended(child), child.stdout && text(child.stdout)]);
  expect(code).toBe(1);
  expect(shown?.match(/model-name$/gm)).toHaveLength(2_001);
  expect(shown).toMatch(/\n2000 refused(, .*)?[.;].*\n/);
  expect(shown).not.toContain('\u001b');
}, 60_000);

test('a misspelt option is told in three lines, not below a page of options', async () => {
  const child = started('--formt', 'json');
  const [code, told] = await Promise.all([ended(child), child.stderr && text(child.stderr)]);
  expect([code, told?.trim().split('\n')]).toEqual([
    1,
    [
      "error: unknown option '--formt'",
      '(Did you mean --format?)',
      '`gatehouse help COMMAND` tells its arguments and options.',
    ],
  ]);
}, 60_000);
