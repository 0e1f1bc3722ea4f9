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

test('a report tells what keys used of their plans, in the period that runs, and counts nothing', () => {
  const usage = new Usage();
  const plan = { name: 'free', throttle: undefined, methodThrottles: new Map<string, Throttle>() };
  const basic = { ...{ id: 'id', value: 'x'.repeat(20), enabled: true, stage: 'a/prod' } };
  const quota = { limit: 3, period: 'DAY', offset: 1 } as const;
  const ann: ApiKey = { ...basic, name: 'ann', plan: { ...plan, quota } };
  const bob: ApiKey = {
    ...basic,
    name: 'bob',
    plan: { ...plan, name: 'internal', quota: undefined },
  };
  const lost: ApiKey = { ...basic, name: 'lost', plan: undefined };
  const report = (now: number): unknown => usage.report([ann, bob, lost], now)[0];
  const { count } = usage.of(ann, 0);
  const before = report(0);
  if (count !== undefined) usage.use(count);

  expect([before, report(1), report(86_400_000)]).toEqual([
    { key: 'ann', plan: 'free', used: 0, remaining: 2, period: 'DAY' },
    { key: 'ann', plan: 'free', used: 1, remaining: 1, period: 'DAY' },
    { key: 'ann', plan: 'free', used: 0, remaining: 3, period: 'DAY' },
  ]);
  expect(usage.report([bob, lost], 0)).toEqual([
    { key: 'bob', plan: 'internal', used: 0, remaining: undefined, period: undefined },
  ]);
});
