import type { ApiSettings } from '../../../infra/data/generated-api.ts';
import { plansFor, usagePlansOf } from '../../../infra/data/usage-plans.ts';

const both = [
  { apiId: 'v1' },
  { apiId: 'v2', throttle: { 'GET /a': { rateLimit: 1, burstLimit: 2 } } },
];
const free = { name: 'free', quota: { limit: 9, period: 'DAY' as const }, apiKeys: ['atlas'] };
const apis = new Map<string, ApiSettings>([
  ['shop', {}],
  ['v1', { usagePlans: [{ ...free, apiStages: both }, { name: 'own' }] }],
  ['v2', {}],
]);

test('a plan spans the APIs it names, and its own where it names none', () => {
  expect(usagePlansOf(apis)).toEqual([
    { ...free, stages: [{ api: 'v1' }, { api: 'v2', throttle: both[1]?.throttle }] },
    { name: 'own', apiKeys: [], stages: [{ api: 'v1' }] },
  ]);
});

test.each<[string, unknown]>([
  ['shop', []],
  [
    'v1',
    [
      { ...free, apiStages: [{}] },
      { name: 'own', apiKeys: [], apiStages: [{}] },
    ],
  ],
  ['v2', [{ ...free, apiStages: [{ throttle: both[1]?.throttle }] }]],
])('the gateway of %s has plans with its own stages alone', (api, want) => {
  expect(plansFor(api, apis)).toEqual(want);
});

test('a plan that two documents have, and one for an API that is not there, are told together', () => {
  const wrong = new Map<string, ApiSettings>([
    ['v1', { usagePlans: [{ name: 'free', apiStages: [{ apiId: 'v3' }] }] }],
    ['v2', { usagePlans: [{ name: 'free' }] }],
  ]);

  expect(() => usagePlansOf(wrong)).toThrow(
    'openapi/v1: usage plan free is for the API v3, and there are v1, v2: correct its apiId.\n' +
      'openapi/v1 and openapi/v2 both have a usage plan free: say it in one of them, with the stages of both.',
  );
});
