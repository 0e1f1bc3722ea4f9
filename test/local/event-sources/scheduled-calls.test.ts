import type { Functions } from '../../../gateway/index.ts';
import { ScheduledCalls } from '../../../local/event-sources/scheduled-calls.ts';
import { readSchedule } from '../../../local/event-sources/schedule-expression.ts';
import { ManualTimer } from './manual-timer.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const hour = 60 * 60_000;
const rule = { name: 'shop-nightly-1', region: 'us-east-1', accountId: '123456789012' };
const succeeded = { outcome: 'succeeded', payload: 'null' } as const;
const failed = { outcome: 'failed', payload: '{"errorMessage":"boom"}' } as const;

function keep(expression: string, invoke: Functions['invoke'] = () => Promise.resolve(succeeded)) {
  const timer = new ManualTimer(noon);
  const lines: string[] = [];
  const calls: [string, string, string][] = [];
  let id = 0;
  const kept = new ScheduledCalls({
    ...{ rule, schedule: readSchedule(expression, noon), functionName: 'shop-nightly', timer },
    functions: {
      invoke: (name, event) => {
        calls.push([new Date(timer.now()).toISOString(), name, event]);
        return invoke(name, event);
      },
    },
    ids: () => `event-${(id += 1)}`,
    log: (line) => lines.push(line),
  });
  const times = (): string[] => calls.map(([time]) => time.slice(0, 16));
  return { timer, lines, calls, times, kept };
}

test('a function is called at the time, with the event of EventBridge', async () => {
  const { timer, calls, kept } = keep('cron(0 3 * * ? *)');
  await timer.advance(15 * hour - 1);
  expect(calls).toEqual([]);
  await timer.advance(1);
  kept.close();
  expect(calls.map(([time, name, event]) => [time, name, JSON.parse(event) as unknown])).toEqual([
    [
      '2026-11-22T03:00:00.000Z',
      'shop-nightly',
      {
        version: '0',
        id: 'event-1',
        'detail-type': 'Scheduled Event',
        source: 'aws.events',
        account: '123456789012',
        time: '2026-11-22T03:00:00Z',
        region: 'us-east-1',
        resources: ['arn:aws:events:us-east-1:123456789012:rule/shop-nightly-1'],
        detail: {},
      },
    ],
  ]);
});

test('it is called again and again, until it is closed', async () => {
  const { timer, times, kept } = keep('rate(12 hours)');
  await timer.advance(36 * hour);
  kept.close();
  await timer.advance(48 * hour);
  expect(times()).toEqual(['2026-11-22T00:00', '2026-11-22T12:00', '2026-11-23T00:00']);
  expect(timer.waits).toEqual([]);
});

test('a schedule without a time to come waits for nothing', () => {
  expect(keep('cron(0 0 * * ? 2025)').timer.waits).toEqual([]);
});

test('what passed while the machine slept is called once', async () => {
  const { timer, times, kept } = keep('rate(1 minute)');
  // The timers stood still, the clock did not.
  timer.now = () => noon + 10 * hour;
  await timer.advance(60_000);
  kept.close();
  expect(times()).toEqual(['2026-11-21T22:00']);
});

test('an event that failed is tried twice more, then dropped', async () => {
  const { timer, times, lines, kept } = keep('cron(0 13 ? * 7 *)', () => Promise.resolve(failed));
  await timer.advance(2 * hour);
  kept.close();
  expect(times()).toEqual(['2026-11-21T13:00', '2026-11-21T13:01', '2026-11-21T13:03']);
  expect(lines).toEqual([
    'schedule shop-nightly-1: shop-nightly failed, again in 60 s: boom',
    'schedule shop-nightly-1: shop-nightly failed, again in 120 s: boom',
    'schedule shop-nightly-1: shop-nightly failed, the event is dropped: boom',
  ]);
});

test('an event that failed once and then succeeded is done', async () => {
  const results = [failed];
  const { timer, times, kept } = keep('cron(0 13 ? * 7 *)', () =>
    Promise.resolve(results.pop() ?? succeeded),
  );
  await timer.advance(2 * hour);
  kept.close();
  expect(times()).toEqual(['2026-11-21T13:00', '2026-11-21T13:01']);
});
