import type { Throttle } from '../../../gateway/config.ts';
import type { ApiKey } from '../../../gateway/deployment/rest/usage-plans.ts';
import { Usage } from '../../../gateway/usage-plan/usage.ts';

const key = (throttle: Throttle, stage = 'a/prod'): ApiKey => ({
  ...{ id: 'id', name: 'ann', value: 'x'.repeat(20), enabled: true, stage },
  plan: {
    name: 'basic',
    throttle,
    quota: undefined,
    methodThrottles: new Map([['GET /', throttle]]),
  },
});

test('after an update a key finds its bucket again, with the new limits and what it used', () => {
  const usage = new Usage();
  const before = usage.of(key({ rateLimit: 1, burstLimit: 3 }), 0).bucket;
  before?.take(0);
  const after = usage.of(key({ rateLimit: 1, burstLimit: 1 }), 0).bucket;
  expect([after === before, String(after), after?.take(0), after?.take(0)]).toEqual([
    true,
    'Limit: 1.00 Burst: 1',
    true,
    false,
  ]);
});

test('a plan’s throttle spans APIs, that of a method belongs to one (import fact 237)', () => {
  const usage = new Usage();
  const [a, b] = ['a/prod', 'b/prod'].map((stage) => usage.of(key({ burstLimit: 1 }, stage), 0));
  expect([
    a?.bucket === b?.bucket,
    a?.methodBuckets.get('GET /') === b?.methodBuckets.get('GET /'),
  ]).toEqual([true, false]);
});
