import { Writable } from 'node:stream';
import type { Context } from '../../../gateway/context/context.ts';
import { lineWriter } from '../../../gateway/log/line-writer.ts';
import { Metrics } from '../../../gateway/log/metrics.ts';

const counted = (status: number, routeKey?: string): Context =>
  ({
    status,
    routeKey,
    responseLatency: 5,
    dataProcessed: 10,
    integration: { latency: 3 },
  }) as unknown as Context;

test('fact 111: calls are counted by route', () => {
  const metrics = new Metrics();
  for (const status of [200, 404, 429, 500]) metrics.count(counted(status, 'GET /a'));
  metrics.count(counted(404));
  const sums = { Latency: 5, IntegrationLatency: 3, DataProcessed: 10 };
  expect(metrics.toJSON()).toEqual({
    'GET /a': {
      Count: 4,
      '4xx': 2,
      '5xx': 1,
      Latency: 20,
      IntegrationLatency: 12,
      DataProcessed: 40,
    },
    '-': { Count: 1, '4xx': 1, '5xx': 0, ...sums },
  });
});

test('lines are written together, at once when they are many or asked for', () => {
  const written: string[] = [];
  const stream = new Writable({
    write: (text, _encoding, done) => {
      written.push(String(text));
      done();
    },
  });
  const { write, flush } = lineWriter(stream);
  write('one');
  write('two');
  flush();
  flush();
  write('x'.repeat(16 * 1024));
  write('three');
  flush();
  expect(written).toEqual(['one\ntwo\n', `${'x'.repeat(16 * 1024)}\n`, 'three\n']);
});
