import { turns } from '../../../local/user-pool/turns.ts';

/** Work that ends when it is told to. */
function held(): { begun: number; work: () => Promise<number>; end: (how?: Error) => void } {
  const ends: ((how?: Error) => void)[] = [];
  const it = {
    begun: 0,
    work: () =>
      new Promise<number>((resolve, reject) => {
        it.begun += 1;
        const own = it.begun;
        ends.push((how) => (how ? reject(how) : resolve(own)));
      }),
    end: (how?: Error) => ends.shift()?.(how),
  };
  return it;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('no more than so many are at work, and the rest follows in its order', async () => {
  const inTurn = turns(2);
  const work = held();
  const results = [1, 2, 3, 4].map(() => inTurn(work.work));
  await settled();
  const before = work.begun;
  work.end();
  await settled();
  const after = work.begun;
  [1, 2, 3].forEach(() => work.end());
  await settled();
  work.end();

  expect([before, after]).toEqual([2, 3]);
  expect(await Promise.all(results)).toEqual([1, 2, 3, 4]);
});

test('work that fails gives its turn on, and an idle turn is taken at once', async () => {
  const inTurn = turns(1);
  const work = held();
  const first = inTurn(work.work);
  const second = inTurn(work.work);
  await settled();
  work.end(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await settled();
  work.end();
  await second;
  const third = inTurn(work.work);
  await settled();
  work.end();

  expect([await second, await third]).toEqual([2, 3]);
});
