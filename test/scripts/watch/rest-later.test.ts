import { jest } from '@jest/globals';
import { restLater } from '../../../scripts/watch/rest-later.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const counted = (fails = false) => {
  const times: number[] = [];
  const start = Date.now();
  const rest = restLater(() => {
    times.push(Date.now() - start);
    return fails ? Promise.reject(new Error('no rest')) : Promise.resolve();
  });
  return { rest, times };
};

test('a minute after the last edit, once', () => {
  const { rest, times } = counted();
  rest.plan();
  jest.advanceTimersByTime(30_000);
  rest.plan();
  jest.advanceTimersByTime(200_000);

  expect(times).toEqual([90_000]);
});

test('not where the next edit has come', async () => {
  const { rest, times } = counted();
  rest.plan();
  await rest.cancel();
  jest.advanceTimersByTime(200_000);

  expect(times).toEqual([]);
});

test('the next edit waits for a rest that has begun, and for none that has failed', async () => {
  let end: () => void = () => undefined;
  const order: string[] = [];
  const slow = restLater(() => new Promise<void>((resolve) => (end = resolve)));
  slow.plan();
  jest.advanceTimersByTime(60_000);
  const cancelled = slow.cancel().then(() => order.push('edit'));
  await Promise.resolve();
  order.push('rest ends');
  end();
  await cancelled;
  const failing = counted(true);
  failing.rest.plan();
  jest.advanceTimersByTime(60_000);

  expect(order).toEqual(['rest ends', 'edit']);
  await expect(failing.rest.cancel()).resolves.toBeUndefined();
});
