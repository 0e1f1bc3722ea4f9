import { within } from '../../../gateway/integration/time-limit.ts';

test('a result in time is given', async () => {
  expect(await within(1_000, Promise.resolve('done'))).toBe('done');
});

test('a failure in time is given as it is', async () => {
  await expect(within(1_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('fact 98: what takes longer is refused', async () => {
  const never = new Promise(() => undefined);
  await expect(within(50, never)).rejects.toMatchObject({ type: 'INTEGRATION_TIMEOUT' });
});

test('a shorter limit ends before a longer one that began earlier', async () => {
  const ended: string[] = [];
  const never = new Promise(() => undefined);
  const wait = (name: string, millis: number): Promise<unknown> =>
    within(millis, never).catch(() => ended.push(name));
  await Promise.all([wait('long', 120), wait('short', 50)]);
  expect(ended).toEqual(['short', 'long']);
});
