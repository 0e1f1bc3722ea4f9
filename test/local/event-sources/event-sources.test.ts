import type { Service } from '../../../infra/data/project-data.ts';
import { startEventSources } from '../../../local/event-sources/event-sources.ts';
import { ManualTimer } from './manual-timer.ts';

const names = { prefix: 'shop', environment: 'test' };
const service = (manifest: Partial<Service['manifest']>): Service => ({
  name: 'nightly',
  manifest: { function: 'nightly-service', description: 'd', memory: 128, timeout: 3, ...manifest },
});

function start(sqs: string, ...services: Service[]) {
  const clock = new ManualTimer(Date.UTC(2026, 10, 21, 12));
  const lines: string[] = [];
  const calls: string[] = [];
  const sources = startEventSources({
    ...{ project: { services }, names, endpoints: { sqs }, clock },
    functions: {
      invoke: (name) => {
        calls.push(name);
        return Promise.resolve({ outcome: 'succeeded', payload: 'null' });
      },
    },
    log: (line) => lines.push(line),
  });
  return { sources, clock, lines, calls };
}

test('schedules call the function by its full name, until everything is closed', async () => {
  const schedules = [{ expression: 'rate(1 hour)' }, { expression: 'cron(30 12 * * ? *)' }];
  const { sources, clock, calls } = start('http://127.0.0.1:1', service({ schedules }));
  await clock.advance(60 * 60_000);
  await sources.close();
  await clock.advance(60 * 60_000);
  expect(calls).toEqual(['shop-test-nightly-service', 'shop-test-nightly-service']);
});

test('what maps nothing waits for nothing', async () => {
  const { sources, clock } = start('http://127.0.0.1:1', service({}));
  expect(clock.waits).toEqual([]);
  await sources.close();
});

test('a schedule that EventBridge refuses is told with its place, and nothing starts', () => {
  const schedules = [{ expression: 'rate(1 hour)' }, { expression: 'cron(0 3 * * * *)' }];
  expect(() => start('http://127.0.0.1:1', service({ schedules }))).toThrow(
    'handlers/nightly/manifest.json: /schedules/1/expression cron(0 3 * * * *): one of day-of-month and day-of-week, and only one, has to be ?',
  );
});

test('queues on AWS are left to the functions there', async () => {
  const eventSources = [{ queue: 'jobs', batchSize: 10 }];
  const { sources, clock, lines } = start(
    'https://sqs.us-east-1.amazonaws.com',
    service({ eventSources }),
  );
  await sources.close();
  expect(clock.waits).toEqual([]);
  expect(lines).toEqual([
    'queue jobs: left to shop-test-nightly-service on AWS, none of its messages are taken here',
  ]);
});
