import type { RestContext } from '../context/rest-context.ts';

/** Metrics of one method, in CloudWatch's names for REST APIs (import fact 234). Latencies are sums, in milliseconds. */
export interface MethodMetrics {
  Count: number;
  '4XXError': number;
  '5XXError': number;
  CacheHitCount: number;
  CacheMissCount: number;
  Latency: number;
  IntegrationLatency: number;
}

/** Counts calls by method, `GET /pets/{petId}`; those that reached none are counted under `-`. */
export class RestMetrics {
  readonly #byMethod = new Map<string, MethodMetrics>();

  count(methodKey = '-', context: RestContext): void {
    const { status = 0, cache, integration, responseLatency = 0 } = context;
    const metrics = this.#of(methodKey);
    metrics.Count += 1;
    if (status >= 500) metrics['5XXError'] += 1;
    else if (status >= 400) metrics['4XXError'] += 1;
    if (cache === 'hit') metrics.CacheHitCount += 1;
    else if (cache === 'miss') metrics.CacheMissCount += 1;
    metrics.Latency += responseLatency;
    metrics.IntegrationLatency += integration?.latency ?? 0;
  }

  toJSON(): Record<string, MethodMetrics> {
    return Object.fromEntries(this.#byMethod);
  }

  #of(methodKey: string): MethodMetrics {
    let metrics = this.#byMethod.get(methodKey);
    if (metrics === undefined) {
      const counts = {
        Count: 0,
        '4XXError': 0,
        '5XXError': 0,
        CacheHitCount: 0,
        CacheMissCount: 0,
      };
      metrics = { ...counts, Latency: 0, IntegrationLatency: 0 };
      this.#byMethod.set(methodKey, metrics);
    }
    return metrics;
  }
}
