import { openDatabase } from '../../../local/level/database.ts';
import { newFolder, removeFolder } from '../dynamodb/fixture.ts';
import type { Database } from '../../../local/level/database.ts';

let folder: string;
let database: Database;
const lost: unknown[] = [];

beforeEach(async () => {
  folder = await newFolder();
  lost.length = 0;
  database = await openDatabase(folder, (error) => lost.push(error));
});
afterEach(async () => {
  await database.close();
  await removeFolder(folder);
});

test('what is staged is current at once and stored once it landed', async () => {
  database.stage([{ key: 'a', value: '1' }]);
  expect(database.current('a')).toBe('1');
  await database.landed();
  expect([database.current('a'), database.stored('a')]).toEqual(['1', '1']);
});

test('a staged deletion is current at once', async () => {
  database.stage([{ key: 'a', value: '1' }]);
  await database.landed();
  database.stage([{ key: 'a' }]);
  expect(database.current('a')).toBeUndefined();
  await database.landed();
  expect([database.current('a'), database.stored('a')]).toEqual([undefined, undefined]);
});

test('of many writes of a key the last one stays', async () => {
  for (let n = 0; n < 100; n += 1) {
    database.stage([{ key: 'a', value: String(n) }]);
    if (n % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(database.current('a')).toBe(String(n));
  }
  await database.landed();
  expect(database.stored('a')).toBe('99');
});

test('with nothing staged everything has landed', async () => {
  await expect(database.landed()).resolves.toBeUndefined();
});

test('a snapshot does not see what lands later', async () => {
  const snapshot = database.snapshot();
  database.stage([{ key: 'a', value: '1' }]);
  await database.landed();
  expect([snapshot.stored('a'), database.stored('a')]).toEqual([undefined, '1']);
  await snapshot.close();
});

test('a batch that cannot be stored is told, and whoever waits for it hears', async () => {
  const other = await newFolder();
  const closing = await openDatabase(other, (error) => lost.push(error));
  await closing.close();
  closing.stage([{ key: 'a', value: '1' }]);

  await expect(closing.landed()).rejects.toMatchObject({ code: 'LEVEL_DATABASE_NOT_OPEN' });
  expect(lost).toEqual([expect.objectContaining({ code: 'LEVEL_DATABASE_NOT_OPEN' })]);
  await removeFolder(other);
});

test('a folder opens once at a time', async () => {
  await expect(openDatabase(folder, () => undefined)).rejects.toMatchObject({
    cause: { code: 'LEVEL_LOCKED' },
  });
});
