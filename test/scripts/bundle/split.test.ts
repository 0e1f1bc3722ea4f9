import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop } from 'esbuild';
import { bundleOptions } from '../../../scripts/bundle/functions.ts';
import { splitBundle } from '../../../scripts/bundle/split.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'split-'));
  await write('handlers/runtime/stubs.json', '{}');
  await write('package.json', '{"type":"module"}');
  await pack('one', `export const name = 'one'; export const unused = 'left out';`);
  await pack('@two/name', `export const name = 'two'; export default 'by default';`);
});
afterEach(async () => {
  await rm(root, { recursive: true });
  await stop();
});

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};

const pack = async (name: string, text: string): Promise<void> => {
  await write(`node_modules/${name}/package.json`, '{"type":"module","main":"index.js"}');
  await write(`node_modules/${name}/index.js`, text);
};

async function split(source: string, packagesAre = 'installed') {
  await write('handlers/greet/index.lambda.ts', source);
  const options = await bundleOptions('greet', join(root, 'out'), {
    handlers: join(root, 'handlers'),
  });
  return splitBundle({ ...options, absWorkingDir: root }, packagesAre);
}

const byName = `import { basename } from 'node:path';
import { name } from 'one';
import { name as other, default as more } from '@two/name';
export const handler = () => [basename('/a/b'), name, other, more].join(' ');
`;

test('a service runs as its own code and what it takes of packages by name', async () => {
  const made = await split(byName);
  const packages = Buffer.from((await made?.packages.source()) ?? '').toString();
  await write(`out/${made?.packages.file ?? ''}`, packages);
  await write('out/index.cjs', made?.own ?? '');
  const require = createRequire(import.meta.url);
  const { handler } = require(join(root, 'out/index.cjs')) as { handler: () => string };

  expect(handler()).toBe('b one two by default');
  expect(made?.own).not.toContain('by default');
  expect(packages).not.toContain('left out');
});

test.each<[string, string, string, boolean]>([
  ['the service’s own code changes', byName.replace('/a/b', '/a/c'), 'installed', true],
  [
    'it imports a name that it does not use',
    byName.replace('{ name }', '{ name, unused }'),
    'installed',
    true,
  ],
  ['it takes less of a package', byName.replaceAll('name, other', 'other'), 'installed', false],
  ['other packages are installed', byName, 'others', false],
])('whether the packages stay when %s', async (_, source, packagesAre, want) => {
  const [before, after] = [await split(byName), await split(source, packagesAre)];
  expect(after?.packages.file === before?.packages.file).toBe(want);
});

test.each<[string, string]>([
  ['as a whole', `import * as one from 'one';\nexport const handler = () => one.name;\n`],
  ['later', `export const handler = async () => (await import('one')).name;\n`],
  ['for what it does', `import 'one';\nexport const handler = () => 1;\n`],
])('a service that imports a package %s is not split', async (_, source) => {
  expect(await split(source)).toBeUndefined();
});

test('every service of the shop is split', async () => {
  const names = ['admin', 'auth', 'orders', 'status', 'token-trigger', 'users'];
  const made = await Promise.all(
    names.map(async (name) => splitBundle(await bundleOptions(name, join(root, 'out')), '')),
  );

  expect(made.map((it) => it !== undefined)).toEqual(names.map(() => true));
});
