import fc from 'fast-check';
import { TokenBucket } from '../../../gateway/usage-plan/token-bucket.ts';

/** The same in whole numbers: thousandths of a token, refilled by milliseconds. */
class Arithmetic {
  #thousandths: number;
  #at = 0;
  readonly #rate: number;
  readonly #burst: number;

  constructor(rate: number, burst: number) {
    this.#rate = rate;
    this.#burst = burst;
    this.#thousandths = burst * 1_000;
  }

  take(now: number): boolean {
    this.#thousandths = Math.min(
      this.#burst * 1_000,
      this.#thousandths + (now - this.#at) * this.#rate,
    );
    this.#at = now;
    if (this.#thousandths < 1_000) return false;
    this.#thousandths -= 1_000;
    return true;
  }
}

test('REST fact 212: a bucket gives exactly the tokens that arithmetic has', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 200 });
  // Rates whose thousandth is a binary fraction leave nothing to rounding.
  const rates = fc.constantFrom(125, 250, 500, 1_000, 2_000);
  fc.assert(
    fc.property(rates, fc.integer({ min: 0, max: 20 }), gaps, (rateLimit, burstLimit, steps) => {
      const bucket = new TokenBucket({ rateLimit, burstLimit }, 0);
      const arithmetic = new Arithmetic(rateLimit, burstLimit);
      let now = 0;
      for (const step of steps) {
        now += step;
        expect(bucket.take(now)).toBe(arithmetic.take(now));
      }
    }),
  );
});

test('to ask takes nothing', () => {
  const bucket = new TokenBucket({ rateLimit: 1, burstLimit: 1 }, 0);
  expect([bucket.has(0), bucket.has(0), bucket.take(0), bucket.has(0), bucket.has(1_000)]).toEqual([
    true,
    true,
    true,
    false,
    true,
  ]);
});

test('a bucket is written as API Gateway writes one', () => {
  expect(String(new TokenBucket({ rateLimit: 1.5, burstLimit: 3 }, 0))).toBe(
    'Limit: 1.50 Burst: 3',
  );
});
