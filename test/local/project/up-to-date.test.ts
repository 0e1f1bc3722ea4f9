import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UpToDate } from '../../../local/project/up-to-date.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'up-to-date-'));
  await mkdir(join(root, 'openapi/pets/paths'), { recursive: true });
  await mkdir(join(root, 'generated/pets'), { recursive: true });
  await writeFile(join(root, 'openapi/pets/openapi.yaml'), 'openapi: 3.0.3');
  await writeFile(join(root, 'openapi/pets/paths/a.yaml'), 'get: {}');
  await writeFile(join(root, 'generated/pets/openapi.json'), '{}');
});
afterEach(() => rm(root, { recursive: true }));

const open = (): UpToDate => new UpToDate(root, 'pets', root);

const generated = async (): Promise<void> => {
  const upToDate = open();
  await upToDate.check();
  await upToDate.remember();
};

test('what is saved while it is generated counts as changed', async () => {
  const upToDate = open();
  await upToDate.check();
  await writeFile(join(root, 'openapi/pets/paths/a.yaml'), 'put: {}');
  await upToDate.remember();

  expect(await open().check()).toBe(false);
});

test('nothing is up to date before it was generated here', async () => {
  expect(await open().check()).toBe(false);
});

test.each<[string, boolean, () => Promise<void>]>([
  ['nothing', true, () => Promise.resolve()],
  ['a time, as by a checkout', true, () => utimes(join(root, 'openapi/pets/paths/a.yaml'), 1, 1)],
  ['a document', false, () => writeFile(join(root, 'openapi/pets/paths/a.yaml'), 'put: {}')],
  ['a document more', false, () => writeFile(join(root, 'openapi/pets/paths/b.yaml'), '')],
  ['a document less', false, () => rm(join(root, 'openapi/pets/paths/a.yaml'))],
  ['what was generated', false, () => writeFile(join(root, 'generated/pets/openapi.json'), '[]')],
])('after a change of %s it is up to date: %s', async (_, want, change) => {
  await generated();
  await change();

  expect(await open().check()).toBe(want);
});
