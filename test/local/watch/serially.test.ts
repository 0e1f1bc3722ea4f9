import { serially } from '../../../local/watch/serially.ts';

test('what comes together is one batch, and batches do not overlap', async () => {
  const batches: (readonly string[])[] = [];
  let running = 0;
  let most = 0;
  const collector = serially(async (paths) => {
    running += 1;
    most = Math.max(most, running);
    batches.push(paths);
    if (batches.length === 1) ['c', 'd', 'c'].forEach((path) => collector.add(path));
    await Promise.resolve();
    running -= 1;
  });
  ['a', 'b', 'a'].forEach((path) => collector.add(path));
  await collector.idle();

  expect(batches).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(most).toBe(1);
});

test('it begins again after it was idle', async () => {
  const batches: (readonly string[])[] = [];
  const collector = serially((paths) => Promise.resolve(void batches.push(paths)));
  collector.add('a');
  await collector.idle();
  collector.add('b');
  await collector.idle();

  expect(batches).toEqual([['a'], ['b']]);
});
