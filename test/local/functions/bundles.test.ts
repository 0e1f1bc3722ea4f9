import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describeBuildError } from '../../../local/functions/build-errors.ts';
import { Bundles } from '../../../local/functions/bundles.ts';
import type { Bundle } from '../../../local/functions/bundles.ts';

let root: string;
let bundles: Bundles;

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};

/** What is open holds a process of esbuild's. */
const opened: Bundles[] = [];
const open = (): Bundles => {
  const made = new Bundles(root, join(root, 'data'));
  opened.push(made);
  return made;
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bundles-'));
  await write('handlers/runtime/stubs.json', '{}');
  await write('handlers/greet/greeting.ts', `export const greeting: string = 'hello';\n`);
  await write(
    'handlers/greet/index.lambda.ts',
    `import { greeting } from './greeting.ts';\nexport const handler = () => greeting;\n`,
  );
  bundles = open();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((it) => it.rest()));
  await rm(root, { recursive: true, force: true });
});

const call = ({ module }: Bundle): unknown => {
  const require = createRequire(import.meta.url);
  Reflect.deleteProperty(require.cache, module);
  return (require(module) as { handler: () => unknown }).handler();
};

const greeting = join('handlers', 'greet', 'greeting.ts');

test('a service becomes one module, and is taken from disk while nothing has changed', async () => {
  const first = await bundles.prepare('greet', {});
  const written = await stat(first.module);
  const second = await open().prepare('greet', {});

  expect(call(first)).toBe('hello');
  expect(second).toEqual(first);
  expect((await stat(second.module)).ino).toBe(written.ino);
});

test('a changed file outdates the services it is a part of, until they are built again', async () => {
  await bundles.prepare('greet', {});
  const before = bundles.outdatedBy(join(root, greeting));
  await write(greeting, `export const greeting = 'good morning';\n`);
  const changed = bundles.outdatedBy(join(root, greeting));
  const other = bundles.outdatedBy(join(root, 'handlers/runtime/other.ts'));
  const bundle = await (await bundles.rebuild('greet', {})).commit();

  expect([before, changed, other]).toEqual([[], ['greet'], []]);
  expect(call(bundle)).toBe('good morning');
  expect(bundles.outdatedBy(join(root, greeting))).toEqual([]);
});

test('a bundle older than its files is built again on the next start', async () => {
  await bundles.prepare('greet', {});
  await write(greeting, `export const greeting = 'good evening';\n`);

  expect(call(await open().prepare('greet', {}))).toBe('good evening');
});

test.each<[string, string, string, string]>([
  [
    'does not parse',
    greeting,
    `export const greeting = (;\n`,
    'handlers/greet/greeting.ts:1:26 Unexpected ";"',
  ],
  [
    'throws when it is loaded',
    greeting,
    `export const greeting = '';\n\nthrow new TypeError('no greeting');\n`,
    'handlers/greet/greeting.ts:3:7 TypeError: no greeting',
  ],
  [
    'needs a variable that is not there',
    greeting,
    `export const greeting = process.env['GREETING']!.trim();\n`,
    "handlers/greet/greeting.ts:1:50 TypeError: Cannot read properties of undefined (reading 'trim')",
  ],
  [
    'exports no handler',
    'handlers/greet/index.lambda.ts',
    'export const handle = 1;\n',
    'Error: it exports no function named handler',
  ],
  ['ends when it is loaded', greeting, 'process.exit(3);\n', 'it ended while it was loaded'],
])('a service that %s is told, and the last good module stays', async (...row) => {
  const [, path, text, reason] = row;
  const good = await bundles.prepare('greet', {});
  const module = await readFile(good.module, 'utf8');
  await write(path, text);
  const error: unknown = await bundles.rebuild('greet', {}).catch((thrown: unknown) => thrown);

  expect(describeBuildError(error, root)).toEqual([reason]);
  expect(await readFile(good.module, 'utf8')).toBe(module);
});

test('a module finds the variables of its function when it is loaded', async () => {
  await write(greeting, `export const greeting = process.env['GREETING']!.trim();\n`);

  const built = await bundles.rebuild('greet', { GREETING: 'hi' });
  expect(await built.commit()).toMatchObject({ module: join(root, 'data/greet/index.cjs') });
});

test('what was built anew stands aside until it is committed', async () => {
  const bundle = await bundles.prepare('greet', {});
  await write(greeting, `export const greeting = 'good morning';\n`);
  const built = await bundles.rebuild('greet', {});
  const before = await readFile(bundle.module, 'utf8');
  const outdated = bundles.outdatedBy(join(root, greeting));
  const after = await readFile((await built.commit()).module, 'utf8');

  expect(before).toContain('hello');
  expect(outdated).toEqual(['greet']);
  expect(after).toContain('good morning');
});

const pack = async (name: string, text: string): Promise<void> => {
  await write(`node_modules/${name}/package.json`, '{"main":"index.js"}');
  await write(`node_modules/${name}/index.js`, text);
};

/** Lets the service greet with what a package exports under a name. */
const greetWith = (name: string): Promise<void> =>
  write(greeting, `import { ${name} } from 'one';\nexport const greeting = ${name};\n`);

test.each<[string, string, unknown]>([
  ['stays in the packages while it is not named', '{"two":["dependency"]}', 'in full'],
  ['is replaced by a stub once it is', '{"one":["dependency"]}', expect.any(Function)],
])('what a package asks for %s', async (_, stubs, want) => {
  await pack('dependency', `exports.part = 'in full';\n`);
  await pack('one', `exports.part = require('dependency').part;\n`);
  await greetWith('part');
  await bundles.prepare('greet', {});
  await write('handlers/runtime/stubs.json', stubs);
  const after = await (await bundles.rebuild('greet', {})).commit();

  expect(call(after)).toEqual(want);
});

/** Files of packages beside a module. */
const packagesOf = async ({ module }: Bundle): Promise<readonly string[]> =>
  (await readdir(dirname(module))).filter((it) => it.startsWith('packages-'));

test('the packages of the build before stay for who has read its module, and no others', async () => {
  await pack('one', ['a', 'b', 'c'].map((it) => `exports.${it} = '${it}';\n`).join(''));
  await greetWith('a');
  const [a] = await packagesOf(await bundles.prepare('greet', {}));
  // The next start takes the bundle from disk, and knows its packages too.
  bundles = open();
  await bundles.prepare('greet', {});
  await greetWith('b');
  const two = await packagesOf(await (await bundles.rebuild('greet', {})).commit());
  await greetWith('c');
  const last = await packagesOf(await (await bundles.rebuild('greet', {})).commit());

  expect([two.length, two.includes(a ?? '')]).toEqual([2, true]);
  expect([last.length, last.includes(a ?? '')]).toEqual([2, false]);
});

test('a build that failed is tried again after any change, until one is good', async () => {
  await bundles.prepare('greet', {});
  await write(greeting, 'export const greeting = (;\n');
  await expect(bundles.rebuild('greet', {})).rejects.toThrow('Unexpected ";"');
  const failed = bundles.outdatedBy(join(root, greeting));
  await write(greeting, `export const greeting = 'good morning';\n`);
  await (await bundles.rebuild('greet', {})).commit();

  expect([failed, bundles.outdatedBy(join(root, greeting))]).toEqual([['greet'], []]);
});
