import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openJournal } from '../../../local/journal/journal.ts';
import type { Change } from '../../../local/journal/journal.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  file = join(folder, 'users.jsonl');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a fresh process reads. */
async function replay(): Promise<Record<string, object>> {
  const records = new Map<string, object>();
  const journal = await openJournal(
    file,
    ({ key, value }) => {
      if (value) records.set(key, value);
      else records.delete(key);
    },
    () => [...records].map(([key, value]) => ({ key, value })),
  );
  await journal.close();
  return Object.fromEntries(records);
}

async function write(...entries: readonly (readonly Change[])[]): Promise<void> {
  const journal = await openJournal(
    file,
    () => undefined,
    () => [],
  );
  entries.forEach((changes) => journal.append(...changes));
  await journal.close();
}

const put = (key: string, n: number): Change => ({ key, value: { n } });

test('what was appended is read back, the last change of a key last', async () => {
  await write([put('a', 1)], [put('b', 2), put('a', 3)], [{ key: 'b', value: null }]);
  await write([put('c', 4)]);

  expect(await replay()).toEqual({ a: { n: 3 }, c: { n: 4 } });
});

test('wherever the last line is cut, all entries before it hold, and the next append is sound', async () => {
  await write([put('a', 1)], [put('b', 2), put('c', 3)]);
  const whole = await readFile(file);
  const lastLine = whole.indexOf(10) + 1;
  for (let size = lastLine; size < whole.length; size += 1) {
    await writeFile(file, whole.subarray(0, size));
    expect(await replay()).toEqual({ a: { n: 1 } });
    await write([put('d', 4)]);
    expect(await replay()).toEqual({ a: { n: 1 }, d: { n: 4 } });
  }
});

test.each([
  ['a changed value', (text: string) => text.replace('"n":1', '"n":7')],
  ['a lost beginning', (text: string) => text.slice(3)],
  ['a line of zeros', (text: string) => `\0\0\0\0\n${text}`],
])('%s stops the start and names the line', async (_, damage) => {
  await write([put('a', 1)], [put('b', 2)]);
  await writeFile(file, damage(await readFile(file, 'utf8')));

  await expect(replay()).rejects.toThrow(
    `${file}:1 is damaged. Restore the file from a copy, or move it away to begin without it.`,
  );
});

test('a journal of mostly outdated entries is rewritten with the living ones', async () => {
  await write(...Array.from({ length: 1200 }, (_, n) => [put('a', n)]), [put('b', 1)]);
  const before = await replay();
  const lines = (await readFile(file, 'utf8')).split('\n').length - 1;

  expect(before).toEqual({ a: { n: 1199 }, b: { n: 1 } });
  expect(lines).toBe(2);
  expect(await replay()).toEqual(before);
});

test('a leftover of an interrupted rewrite changes nothing', async () => {
  await write([put('a', 1)]);
  await appendFile(`${file}.new`, 'half a li');

  expect(await replay()).toEqual({ a: { n: 1 } });
});

test('any changes are read back as a map would hold them', async () => {
  const change = fc.record({
    key: fc.constantFrom('a', 'b', 'user:é'),
    value: fc.option(fc.record({ text: fc.string({ unit: 'binary' }) })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1 })), async (entries) => {
      await rm(file, { force: true });
      await write(...entries);
      const expected = new Map<string, object>();
      for (const { key, value } of entries.flat()) {
        if (value) expected.set(key, value);
        else expected.delete(key);
      }
      const read = await replay();
      expect(read).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(expected))));
    }),
    { numRuns: 25 },
  );
}, 60_000);
