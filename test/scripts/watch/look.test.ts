import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAtFile } from '../../../scripts/watch/look.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'look-'));
  file = join(folder, 'f.yaml');
});
afterEach(() => rm(folder, { recursive: true }));

const lookAt = async (content: string, time: number) => {
  await writeFile(file, content);
  await utimes(file, time, time);
  return lookAtFile(file);
};

test.each<[string, string, boolean]>([
  ['a whole file', 'a: 1\n', false],
  ['a file cut after a line', 'a:\n', false],
  ['a file cut in a line', 'a: 1\nb', true],
  ['an empty file', '', true],
])('%s', async (_, content, isCut) => {
  expect((await lookAt(content, 1)).isCut).toBe(isCut);
});

test('a file that is not there looks cut', () => {
  expect(lookAtFile(file)).toEqual({ state: 'missing', isCut: true });
});

test.each<[string, readonly [string, number], boolean]>([
  ['nobody writes', ['a: 1\n', 1], true],
  ['other text of the same size and time is written', ['a: 2\n', 1], false],
  ['the same text is written later', ['a: 1\n', 2], false],
])('two looks between which %s', async (_, [content, time], isSame) => {
  const before = await lookAt('a: 1\n', 1);
  const after = await lookAt(content, time);
  expect(after.state === before.state).toBe(isSame);
});
