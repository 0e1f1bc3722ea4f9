import fc from 'fast-check';
import { Buckets } from '../../../gateway/usage-plan/http.ts';
import { TokenBucket } from '../../../gateway/usage-plan/token-bucket.ts';

const taken = (bucket: TokenBucket, times: readonly number[]): boolean[] =>
  times.map((time) => bucket.take(time));

test('fact 106: a burst, then the rate', () => {
  const bucket = new TokenBucket({ rateLimit: 2, burstLimit: 3 }, 0);
  expect(taken(bucket, [0, 0, 0, 0, 499, 500, 500, 1000])).toEqual([
    true,
    true,
    true,
    false,
    false,
    true,
    false,
    true,
  ]);
});

test('fact 106: without a rate of its own it has the account’s', () => {
  const bucket = new TokenBucket({ burstLimit: 1 }, 0);
  expect(taken(bucket, [0, 0, 1])).toEqual([true, false, true]);
});

test('a clock that goes back gives no tokens and takes none', () => {
  const bucket = new TokenBucket({ rateLimit: 1, burstLimit: 1 }, 1_000);
  expect(taken(bucket, [1_000, 0, 999])).toEqual([true, false, false]);
});

test('changed limits keep what was used', () => {
  const bucket = new TokenBucket({ rateLimit: 1, burstLimit: 2 }, 0);
  bucket.take(0);
  bucket.adjust({ rateLimit: 1, burstLimit: 10 });
  expect(taken(bucket, [0, 0])).toEqual([true, false]);
});

test('a lowered burst takes effect at once', () => {
  const bucket = new TokenBucket({ rateLimit: 1, burstLimit: 10 }, 0);
  bucket.adjust({ rateLimit: 1, burstLimit: 1 });
  expect(taken(bucket, [0, 0])).toEqual([true, false]);
});

test('buckets are found again by their key', () => {
  const buckets = new Buckets();
  const throttle = { rateLimit: 1, burstLimit: 1 };
  expect([
    buckets.of('GET /a', throttle, 0).take(0),
    buckets.of('GET /a', { ...throttle }, 0).take(0),
    buckets.of('GET /b', throttle, 0).take(0),
  ]).toEqual([true, false, true]);
});

test('no second has more calls than burst and rate together', () => {
  const limits = fc.record({
    rateLimit: fc.integer({ min: 1, max: 50 }),
    burstLimit: fc.integer({ min: 1, max: 50 }),
  });
  const gaps = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 300 });
  fc.assert(
    fc.property(limits, gaps, (throttle, steps) => {
      const bucket = new TokenBucket(throttle, 0);
      let now = 0;
      const times = steps.map((step) => (now += step)).filter((time) => bucket.take(time));
      for (const from of times) {
        const within = times.filter((time) => time >= from && time < from + 1_000);
        expect(within.length).toBeLessThanOrEqual(throttle.burstLimit + throttle.rateLimit);
      }
    }),
  );
});
