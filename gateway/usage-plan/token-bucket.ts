import type { Throttle } from '../config.ts';

/** The account's limits, where a throttle leaves one of its own unsaid (fact 106). */
const ACCOUNT = { rateLimit: 10_000, burstLimit: 5_000 } as const;

/** A token bucket (fact 106): a call takes a token, `rateLimit` come back each second, up to `burstLimit`. */
export class TokenBucket {
  #rate = 0;
  #burst = 0;
  #tokens = 0;
  #filledAt = 0;

  constructor(throttle: Throttle, now: number) {
    this.adjust(throttle);
    this.#tokens = this.#burst;
    this.#filledAt = now;
  }

  /** Changes the limits; what has been used up stays used up. */
  adjust({ rateLimit = ACCOUNT.rateLimit, burstLimit = ACCOUNT.burstLimit }: Throttle): void {
    if (rateLimit === this.#rate && burstLimit === this.#burst) return;
    this.#rate = rateLimit;
    this.#burst = burstLimit;
    this.#tokens = Math.min(this.#tokens, burstLimit);
  }

  /** @param now milliseconds; @returns whether there is a token to take */
  has(now: number): boolean {
    const elapsed = Math.max(0, now - this.#filledAt);
    this.#tokens = Math.min(this.#burst, this.#tokens + (elapsed * this.#rate) / 1_000);
    this.#filledAt = now;
    return this.#tokens >= 1;
  }

  /** @param now milliseconds; @returns whether there was a token to take */
  take(now: number): boolean {
    if (!this.has(now)) return false;
    this.#tokens -= 1;
    return true;
  }

  /** As an execution log writes it: `Limit: 1.00 Burst: 1`. */
  toString(): string {
    return `Limit: ${this.#rate.toFixed(2)} Burst: ${this.#burst}`;
  }
}
