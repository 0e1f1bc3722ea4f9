import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
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

test('lines of one turn are written at once', async () => {
  const stream = new PassThrough({ encoding: 'utf8' });
  const write = lineWriter(stream);
  const written: string[] = [];
  stream.on('data', (text: string) => written.push(text));
  write('one');
  write('two');
  await turn();
  write('three');
  await turn();
  await turn();
  expect(written).toEqual(['one\ntwo\n', 'three\n']);
});
