import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop } from 'esbuild';
import { bundleOptions, services } from '../../../scripts/bundle/functions.ts';
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

test.each<[string, string, boolean]>([
  ['the same modules are stubs', '{}', true],
  ['others are', '{"one":["dependency"]}', false],
])('whether the packages stay when %s', async (_, stubs, want) => {
  const before = await split(byName);
  await write('handlers/runtime/stubs.json', stubs);
  const after = await split(byName);

  expect(after?.packages.file === before?.packages.file).toBe(want);
});

test('other ways to bundle make other packages', async () => {
  await write('handlers/greet/index.lambda.ts', byName);
  const made = await Promise.all(
    [false, true].map(async (minifySyntax) => {
      const options = await bundleOptions('greet', join(root, 'out'), {
        handlers: join(root, 'handlers'),
      });
      return splitBundle({ ...options, absWorkingDir: root, minifySyntax }, 'installed');
    }),
  );

  expect(new Set(made.map((it) => it?.packages.file)).size).toBe(2);
});

const handler = 'export const handler = () =>';
const literal = (path: string): string => `\`\nimport { name } from "${path}";\n\``;

test.each<[string, string]>([
  ['by name', `import { name } from '@two/name';\nimport { unused } from 'one';\n`],
  ['by another name', `import { name, name as unused } from '@two/name';\n`],
  ['by its default, beside names', `import { default as unused, name } from '@two/name';\n`],
])('a service of two files that import a package %s is split', async (_, imports) => {
  await write('handlers/greet/more.ts', `${imports}export const more = [name, unused];\n`);
  const made = await split(
    `import { name } from '@two/name';\nimport { more } from './more.ts';\n${handler} [name, more];\n`,
  );

  expect(made?.own.match(/require\(.*?\)/g)).toEqual(
    [...imports.matchAll(/^import/gm), ''].map(() => `require("./${made?.packages.file ?? ''}")`),
  );
});

test.each<[string, string]>([
  ['imports a package as a whole', `import * as one from 'one';\n${handler} one.name;\n`],
  ['imports a package later', `export const handler = async () => (await import('one')).name;\n`],
  ['imports a package for what it does', `import 'one';\n${handler} 1;\n`],
  [
    'imports the default of a package beside names',
    `import two from '@two/name';\nimport { name } from '@two/name';\n${handler} [two, name];\n`,
  ],
  ['has a text that reads as an import', `${handler} ${literal('nothere')};\n`],
  [
    'has a text that reads as an import of a package it takes by name',
    `import { name as one } from 'one';\n${handler} [one, ${literal('one')}];\n`,
  ],
  [
    'has a text that reads as the import of a package it takes in another way',
    `import two from '@two/name';\n${handler} [two, ${literal('@two/name')}];\n`,
  ],
])('a service that %s is not split', async (_, source) => {
  expect(await split(source)).toBeUndefined();
});

test('a service with a text that only speaks of an import is split', async () => {
  const made = await split(
    `import { name } from 'one';\n${handler} [name, ' import { name } from "nothere";'];\n`,
  );

  expect(made?.own).toContain(' import { name } from "nothere";');
});

test('every service of the shop is split', async () => {
  const names = await services();
  const made = await Promise.all(
    names.map(async (name) => splitBundle(await bundleOptions(name, join(root, 'out')), '')),
  );

  expect(names.filter((_, at) => made[at] === undefined)).toEqual([]);
});
