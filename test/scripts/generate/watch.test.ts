import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtFile } from '../../../scripts/watch/look.ts';
import { watch } from '../../../scripts/generate/watch.ts';
import { removeFolders } from '../../gateway/document/folder.ts';
import { shopIn } from './shop.ts';

afterAll(removeFolders);

/** Lines as they come; `until` waits for the next that holds a text and forgets those before it. */
const lines = () => {
  const waiting: { readonly text: string; readonly found: (line: string) => void }[] = [];
  const untaken: string[] = [];
  const say = (line: string): void => {
    const at = waiting.findIndex(({ text }) => line.includes(text));
    if (at < 0) untaken.push(line);
    else {
      untaken.length = 0;
      waiting.splice(at, 1)[0]?.found(line);
    }
  };
  const until = (text: string): Promise<string> => {
    const at = untaken.findIndex((line) => line.includes(text));
    if (at >= 0) return Promise.resolve(untaken.splice(0, at + 1).at(-1) ?? '');
    return new Promise((found) => waiting.push({ text, found }));
  };
  return { say, until };
};

test('an edit is generated, a broken one is refused with its place, and a mended one is generated again', async () => {
  const folder = shopIn();
  const path = join(folder, 'openapi/shop/paths/thing.yaml');
  const types = (): string => readFileSync(join(folder, 'generated/shop/types.ts'), 'utf8');
  const { say, until } = lines();
  const stop = watch({
    documents: join(folder, 'openapi'),
    handlers: join(folder, 'handlers'),
    out: join(folder, 'generated'),
    pages: false,
    say,
  });
  try {
    await until('generated in');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('putThing', 'replaceThing'));
    await until('generated/shop/types.ts');
    expect(types()).toContain('replaceThing');
    await until('generated in');
    writeFileSync(path, 'put: ]');
    expect(await until('error')).toMatch(/thing\.yaml:1 Invalid OpenAPI input\. This is not YAML/);
    await until('not generated');
    expect(types()).toContain('replaceThing');
    writeFileSync(path, text);
    await until('generated in');
    expect(types()).not.toContain('replaceThing');
  } finally {
    await stop();
  }
});

test('the first run and what follows it wait for files, not for a folder, which would look cut', async () => {
  const folder = shopIn();
  const { say, until } = lines();
  const looked = new Set<string>();
  const look = (path: string) => {
    looked.add(path);
    return lookAtFile(path);
  };
  const [documents, handlers] = [join(folder, 'openapi'), join(folder, 'handlers')];
  const out = join(folder, 'generated');
  const stop = watch({ documents, handlers, out, pages: false, say }, { look });
  await until('generated in');
  await stop();

  expect([...looked]).toEqual([join(documents, 'shop/openapi.yaml')]);
});
