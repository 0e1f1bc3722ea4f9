import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../gateway/document/read.ts';
import { SourceMemory } from '../../../gateway/document/source.ts';
import { folderOf, removeFolders } from './folder.ts';

afterAll(removeFolders);

const file = (text: string) => ({ path: '/api/a.yaml', name: 'a.yaml', text });

test('a file is parsed again only when its text has changed', () => {
  const memory = new SourceMemory();
  const never = (): void => expect(undefined).toBe('a finding');
  const first = memory.parse(file('a: 1\n'), never);
  const same = memory.parse(file('a: 1\n'), never);
  const other = memory.parse(file('a: 2\n'), never);

  expect(same).toBe(first);
  expect([first?.root, other?.root]).toEqual([{ a: 1 }, { a: 2 }]);
});

test('what is wrong with a file is told each time, and a mended one is read', () => {
  const memory = new SourceMemory();
  const told: string[] = [];
  const parse = (text: string) => memory.parse(file(text), ({ remedy = '' }) => told.push(remedy));
  const roots = ['a: 1\n', 'a: ]\n', 'a: ]\n', 'a: 1\n'].map((text) => parse(text)?.root);

  expect(roots).toEqual([{ a: 1 }, undefined, undefined, { a: 1 }]);
  expect(told).toEqual(Array.from({ length: 2 }, () => expect.stringContaining('not YAML')));
});

test('a document read with a memory is what it is without, and never what it was', async () => {
  const folder = folderOf({
    'openapi.yaml':
      'openapi: 3.0.3\ninfo: { title: T, version: "1" }\npaths:\n  /a: { $ref: "a.yaml" }\n',
    'a.yaml': 'get: { operationId: one }\n',
  });
  const path = join(folder, 'openapi.yaml');
  const memory = new SourceMemory();
  const before = await readDocument(path, { memory });
  const text = readFileSync(join(folder, 'a.yaml'), 'utf8');
  writeFileSync(join(folder, 'a.yaml'), `\n${text.replace('one', 'two')}`);
  const [now, fresh] = [await readDocument(path, { memory }), await readDocument(path)];

  expect(before.root['paths']).toEqual({ '/a': { get: { operationId: 'one' } } });
  expect(now.root).toEqual(fresh.root);
  expect(now.origins.at('/paths/~1a/get')).toEqual({ file: join(folder, 'a.yaml'), line: 2 });
  expect(now.sources).toEqual(fresh.sources);
});
