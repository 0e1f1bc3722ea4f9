import type { RestSection } from '../harness/case.ts';
import { lambdaProxy, mock } from '../harness/rest-integrations.ts';

export const section: RestSection = {
  title: 'V2. Metrics',
  cases: [
    {
      facts: [],
      importFacts: [234],
      name: 'calls are counted by method, in the names of REST APIs',
      methods: {
        'GET /pets': { integration: mock() },
        'GET /slow': { integration: lambdaProxy() },
      },
      config: {
        stage: 'test',
        cache: { enabled: true },
        routeSettings: { 'GET /slow': { cachingEnabled: false } },
      },
      functions: { fn: { returns: { statusCode: 503 }, takes: 40 } },
      steps: [
        { request: { url: '/pets' }, want: { status: 200 } },
        { request: { url: '/pets' }, want: { status: 200 } },
        { request: { url: '/nowhere' }, want: { status: 403 } },
        {
          request: { url: '/slow' },
          want: {
            status: 503,
            metrics: {
              'GET /pets': {
                ...{ Count: 2, '4XXError': 0, '5XXError': 0, CacheHitCount: 1, CacheMissCount: 1 },
                ...{ Latency: 0, IntegrationLatency: 0 },
              },
              'GET /slow': {
                ...{ Count: 1, '4XXError': 0, '5XXError': 1, CacheHitCount: 0, CacheMissCount: 0 },
                ...{ Latency: 40, IntegrationLatency: 40 },
              },
              '-': { Count: 1, '4XXError': 1 },
            },
          },
        },
      ],
    },
  ],
};
