import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRefused, KeyStore } from '../../../local/keys/key-store.ts';

let folder: string;
let made: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
  made = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = (): string => join(folder, 'api-keys.json');

const open = (...partners: string[]): Promise<KeyStore> =>
  KeyStore.open({
    ...{ path: path(), partners, now: () => 1_000 + made },
    newValue: () => `value-${String((made += 1)).padStart(20, '0')}`,
  });

const namesOf = (store: KeyStore, partner: string): string[] =>
  store.keysOf(partner).map(({ name }) => name);

test('every partner of the plans has a key from the first start on, and the same ones at the next', async () => {
  const first = await open('atlas', 'borealis');
  const again = await open('atlas', 'borealis', 'cumulus');

  expect(first.keysOf('atlas')).toEqual([
    { name: 'atlas', value: 'value-00000000000000000001', createdAt: 1_001 },
  ]);
  expect([again.keysOf('atlas'), again.keysOf('borealis')]).toEqual([
    first.keysOf('atlas'),
    first.keysOf('borealis'),
  ]);
  expect([again.partners, namesOf(again, 'cumulus')]).toEqual([
    ['atlas', 'borealis', 'cumulus'],
    ['cumulus'],
  ]);
});

test('two keys are valid meanwhile, a third is refused, and no name is given twice', async () => {
  const store = await open('atlas');
  const second = await store.create('atlas');
  const third = await store.create('atlas').catch((error: unknown) => error);
  const meanwhile = namesOf(store, 'atlas');
  await store.revoke('atlas', 'atlas');
  await store.revoke('atlas', 'atlas-2');
  await store.create('atlas');

  expect(second).toEqual(expect.objectContaining({ name: 'atlas-2' }));
  expect(third).toEqual(new KeyRefused('atlas has 2 keys: revoke one of them first.'));
  expect([meanwhile, namesOf(store, 'atlas')]).toEqual([['atlas', 'atlas-2'], ['atlas-3']]);
  expect(namesOf(await open('atlas'), 'atlas')).toEqual(['atlas-3']);
});

test('all keys may be revoked, and stay so at the next start', async () => {
  const store = await open('atlas');
  await store.revoke('atlas', 'atlas');

  expect(namesOf(await open('atlas'), 'atlas')).toEqual([]);
});

test.each<[string, (store: KeyStore) => Promise<unknown>, string]>([
  ['a partner of no plan', (it) => it.create('zeus'), 'No usage plan names this partner.'],
  ['a name of every object', (it) => it.create('__proto__'), 'No usage plan names this partner.'],
  ['a key that is not there', (it) => it.revoke('atlas', 'atlas-9'), 'atlas has no such key.'],
  ['another’s key', (it) => it.revoke('atlas', 'borealis'), 'atlas has no such key.'],
])('%s is refused, and nothing changes', async (_, change, message) => {
  const store = await open('atlas', 'borealis');
  const before = await readFile(path(), 'utf8');

  await expect(change(store)).rejects.toEqual(new KeyRefused(message));
  expect(await readFile(path(), 'utf8')).toBe(before);
});

test('changes at once come one after the other', async () => {
  const store = await open('atlas');
  const asked = await Promise.allSettled([1, 2, 3].map(() => store.create('atlas')));

  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
});

test('nobody else may read the file, and nothing is left beside it', async () => {
  const store = await open('atlas');
  await chmod(path(), 0o644);
  await store.create('atlas');

  expect((await stat(path())).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['api-keys.json']);
});

test('what cannot be written did not happen', async () => {
  const store = await open('atlas');
  await rm(folder, { recursive: true });

  await expect(store.create('atlas')).rejects.toThrow('ENOENT');
  expect(namesOf(store, 'atlas')).toEqual(['atlas']);
});

test.each([
  '',
  '{',
  '[]',
  '{"version":2,"partners":{}}',
  '{"version":1,"partners":{"a":{"keys":[]}}}',
])('a file with %j ends the start, and is left as it is', async (text) => {
  await writeFile(path(), text);

  await expect(open('atlas')).rejects.toThrow(
    `${path()} holds no API keys: mend it, or remove it, and new keys are made.`,
  );
  expect(await readFile(path(), 'utf8')).toBe(text);
});
