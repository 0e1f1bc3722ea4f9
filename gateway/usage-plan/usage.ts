import type { QuotaConfig, Throttle } from '../config.ts';
import type { ApiKey } from '../deployment/rest/usage-plans.ts';
import { advance, roomOf } from './quota.ts';
import type { Count } from './quota.ts';
import { TokenBucket } from './token-bucket.ts';

/** What one key used of one plan, across every stage the plan spans (fact 237). */
export interface KeyUsage {
  /** Of the client; `undefined` where the plan has no throttle. */
  readonly bucket: TokenBucket | undefined;
  /** Of the client on one method, by `GET /x` of an API's stage. */
  readonly methodBuckets: ReadonlyMap<string, TokenBucket>;
  /** `undefined` where the plan has no quota. */
  readonly count: Count | undefined;
}

/** What a key used of its plan's quota in the period that runs, as GetUsage tells it of a key. */
export interface PlanUsage {
  /** The names of key and plan. */
  readonly key: string;
  readonly plan: string;
  readonly used: number;
  /** Calls the period still has room for; `undefined` where the plan has no quota. */
  readonly remaining: number | undefined;
  readonly period: QuotaConfig['period'] | undefined;
}

/** Counts by plan and key, as they are kept. */
export type Counts = Map<string, Count>;

/**
 * Who used how much: buckets and counts of plans and stages. It outlives deployments, and APIs of one
 * process that keep it in the same folder share it.
 */
export class Usage {
  readonly #buckets = new Map<string, TokenBucket>();
  readonly #keys = new WeakMap<ApiKey, KeyUsage>();
  readonly #counts: Counts;
  readonly #changed: () => void;

  /** @param changed told of every call counted; it must cost next to nothing */
  constructor(counts: Counts = new Map(), changed: () => void = () => undefined) {
    this.#counts = counts;
    this.#changed = changed;
  }

  /** The bucket of a throttle, found again by its name: a saved document gives nobody new tokens. */
  bucket(name: string, throttle: Throttle, now: number): TokenBucket {
    const known = this.#buckets.get(name);
    if (known === undefined) {
      const bucket = new TokenBucket(throttle, now);
      this.#buckets.set(name, bucket);
      return bucket;
    }
    known.adjust(throttle);
    return known;
  }

  /** What a key used; names are built once for a key and a deployment. */
  of(key: ApiKey, now: number): KeyUsage {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const name = JSON.stringify([key.plan?.name, key.id]);
    const { throttle, methodThrottles = [] } = key.plan ?? {};
    const usage: KeyUsage = {
      bucket: throttle && this.bucket(name, throttle, now),
      methodBuckets: new Map(
        [...methodThrottles].map(([method, it]) => [
          method,
          this.bucket(`${name} ${key.stage} ${method}`, it, now),
        ]),
      ),
      count: key.plan?.quota && this.#count(name),
    };
    this.#keys.set(key, usage);
    return usage;
  }

  /** One more call of a key. */
  use(count: Count): void {
    count.used += 1;
    this.#changed();
  }

  /** Begins a new period where the old one is over. */
  advance(count: Count, period: Parameters<typeof advance>[1], now: number): void {
    advance(count, period, now);
  }

  /** What the keys of plans used so far. Nothing is counted by asking. */
  report(keys: Iterable<ApiKey>, now: number): readonly PlanUsage[] {
    return [...keys].flatMap((key) => {
      const { name: plan, quota } = key.plan ?? {};
      if (plan === undefined) return [];
      const { count } = this.of(key, now);
      if (count !== undefined && quota !== undefined) advance(count, quota.period, now);
      return [{ key: key.name, plan, ...used(quota, count) }];
    });
  }

  #count(name: string): Count {
    const known = this.#counts.get(name);
    if (known !== undefined) return known;
    const count: Count = { start: 0, used: 0, first: true };
    this.#counts.set(name, count);
    return count;
  }
}

const used = (
  quota: QuotaConfig | undefined,
  count: Count | undefined,
): Pick<PlanUsage, 'used' | 'remaining' | 'period'> =>
  quota === undefined || count === undefined
    ? { used: 0, remaining: undefined, period: undefined }
    : { used: count.used, remaining: roomOf(quota, count), period: quota.period };
