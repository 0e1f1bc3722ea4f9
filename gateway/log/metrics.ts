/** Metrics of one route, in CloudWatch's names (fact 111). Latencies and data are sums. */
export interface RouteMetrics {
  Count: number;
  '4xx': number;
  '5xx': number;
  Latency: number;
  IntegrationLatency: number;
  DataProcessed: number;
}

/** What is counted of a call. */
export interface Counted {
  readonly routeKey?: string | undefined;
  readonly status?: number | undefined;
  readonly integration?: { readonly latency: number } | undefined;
  readonly responseLatency?: number | undefined;
  readonly dataProcessed?: number | undefined;
}

/** Counts calls by route; those without a route are counted under `-`. */
export class Metrics {
  readonly #byRoute = new Map<string, RouteMetrics>();

  count({
    routeKey = '-',
    status = 0,
    integration,
    responseLatency,
    dataProcessed,
  }: Counted): void {
    let route = this.#byRoute.get(routeKey);
    if (route === undefined) {
      const none = { Latency: 0, IntegrationLatency: 0, DataProcessed: 0 };
      route = { Count: 0, '4xx': 0, '5xx': 0, ...none };
      this.#byRoute.set(routeKey, route);
    }
    route.Count += 1;
    if (status >= 500) route['5xx'] += 1;
    else if (status >= 400) route['4xx'] += 1;
    route.Latency += responseLatency ?? 0;
    route.IntegrationLatency += integration?.latency ?? 0;
    route.DataProcessed += dataProcessed ?? 0;
  }

  toJSON(): Record<string, RouteMetrics> {
    return Object.fromEntries(this.#byRoute);
  }
}
