import type { RestContext } from '../../../gateway/context/rest-context.ts';
import type { RestDeployment } from '../../../gateway/deployment/rest/deployment.ts';
import { CallLog } from '../../../gateway/log/rest-call-log.ts';
import { RestTraces } from '../../../gateway/log/rest-traces.ts';
import { storyOf } from '../../../gateway/log/story.ts';

const deployment = {
  document: {
    origins: {
      at: (pointer: string) => ({ file: 'pets.yaml', line: pointer === '' ? 1 : pointer.length }),
    },
  },
} as unknown as RestDeployment;

const context = (requestId: string, changes: Partial<RestContext> = {}): RestContext =>
  ({
    requestId,
    httpMethod: 'GET',
    path: '/prod/pets/7',
    resourcePath: '/pets/{petId}',
    status: 200,
    responseLatency: 12,
    ...changes,
  }) as RestContext;

const ended = (it: RestContext) => ({
  context: it,
  deployment,
  operation: '/paths/x',
  steps: undefined,
});

test.each<[string, Partial<RestContext>, object]>([
  [
    'an answer of the integration',
    {},
    { decidedBy: 'integration', reason: 'the answer of the integration', place: 'pets.yaml:8' },
  ],
  [
    'a cached answer',
    { cache: 'hit' },
    { decidedBy: 'cache', reason: 'the answer of the cache', place: 'pets.yaml:8' },
  ],
  [
    'a refusal, at the member that decided',
    {
      error: {
        message: 'Forbidden',
        responseType: 'INVALID_API_KEY',
        reason: 'no key',
        pointer: '/a',
      },
    },
    { decidedBy: 'usage-plan', reason: 'no key', place: 'pets.yaml:2' },
  ],
  [
    'a refusal without a reason, at the operation',
    { error: { message: 'x', responseType: 'UNAUTHORIZED', reason: '' } },
    { decidedBy: 'authorizer', reason: 'UNAUTHORIZED', place: 'pets.yaml:8' },
  ],
])('%s is explained', (_, changes, wanted) => {
  const traces = new RestTraces();
  traces.add(ended(context('one', changes)));
  expect(traces.toJSON()).toEqual([
    {
      ...{ requestId: 'one', method: 'GET', path: '/prod/pets/7', routeKey: 'GET /pets/{petId}' },
      ...{ status: 200, latency: 12 },
      ...wanted,
    },
  ]);
});

test('the last hundred are kept, newest first, over a change of the deployment', () => {
  const traces = new RestTraces();
  for (let at = 0; at < 250; at += 1) traces.add(ended(context(`call-${at}`)));
  traces.settle();
  traces.add(ended(context('after')));
  const ids = traces.toJSON().map((it) => it.requestId);
  expect(ids).toHaveLength(100);
  expect(ids.slice(0, 3)).toEqual(['after', 'call-249', 'call-248']);
  expect(traces.find('call-200')?.requestId).toBe('call-200');
  expect(traces.find('call-1')).toBeUndefined();
});

test('an explained call tells every room, its time, its finding and its place', () => {
  let now = 0;
  const log = new CallLog({ now: () => 1_700_000_000_000, precise: () => (now += 1) });
  log.line('Starting execution for request: one');
  log.enter('route');
  log.outcome('GET /pets/{petId} takes the call', '/paths/x');
  log.enter('authorizer');
  log.enter('gateway-response');
  log.end();
  const traces = new RestTraces();
  const error = {
    message: 'Unauthorized',
    responseType: 'UNAUTHORIZED',
    reason: 'no token',
  } as const;
  traces.add({ ...ended(context('one', { status: 401, error })), steps: log.steps });
  const trace = traces.find('one');
  expect(trace?.decidedBy).toBe('authorizer');
  expect(trace?.rooms).toEqual([
    { room: 'listen', outcome: 'passed', time: 1, places: [] },
    {
      ...{ room: 'route', outcome: 'GET /pets/{petId} takes the call', time: 1 },
      places: ['pets.yaml:8'],
    },
    { room: 'authorizer', outcome: 'passed', time: 1, places: [] },
    { room: 'gateway-response', outcome: 'passed', time: 1, places: [] },
  ]);
  expect(trace && storyOf(trace)).toBe(
    [
      'GET /prod/pets/7 was answered 401 in 12 ms (request one).',
      '',
      '  listen                    1.00 ms  passed',
      '  route                     1.00 ms  GET /pets/{petId} takes the call  (pets.yaml:8)',
      '  authorizer                1.00 ms  passed',
      '  gateway-response          1.00 ms  passed',
      '',
      'Decided by authorizer: no token',
      '  at pets.yaml:8',
      '',
      'Execution log for request one',
      'Tue Nov 14 22:13:20 UTC 2023 : Starting execution for request: one',
      '',
    ].join('\n'),
  );
});
