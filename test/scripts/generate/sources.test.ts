import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { SourceMemory } from '../../../gateway/document/source.ts';
import { forgetSources, readAgain } from '../../../scripts/generate/sources.ts';
import { folderOf, removeFolders } from '../../gateway/document/folder.ts';

afterAll(removeFolders);

const text = 'openapi: 3.0.3\ninfo: { title: T, version: "1" }\npaths: {}\n';

test('what was parsed is held from reading to reading, until it is forgotten', async () => {
  const path = join(folderOf({ 'openapi.yaml': text }), 'openapi.yaml');
  const parse = jest.spyOn(SourceMemory.prototype, 'parse');
  await readAgain(path);
  await readAgain(path);
  forgetSources();
  await readAgain(path);
  const [first, again, anew] = parse.mock.results.map(({ value }) => value);
  parse.mockRestore();

  expect(again).toBe(first);
  expect(anew).not.toBe(first);
});

test('what is forgotten is read as it is now', async () => {
  const path = join(folderOf({ 'openapi.yaml': text }), 'openapi.yaml');
  await readAgain(path);
  forgetSources();
  writeFileSync(path, text.replace('title: T', 'title: U'));

  expect((await readAgain(path)).root['info']).toEqual({ title: 'U', version: '1' });
});
