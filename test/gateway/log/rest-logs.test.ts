import type { Answer, Arrival } from '../../../gateway/call.ts';
import type { RestContext } from '../../../gateway/context/rest-context.ts';
import type { Method, RestDeployment } from '../../../gateway/deployment/rest/deployment.ts';
import { NO_LOG } from '../../../gateway/execution-log.ts';
import { RestLogs, withoutExplain } from '../../../gateway/log/rest-logs.ts';

const NOW = Date.UTC(2026, 6, 5, 9, 8, 7);
const OFF = { level: 'OFF', dataTrace: false } as const;
const deployment = (logging: Method['logging'], logsExecution = true): RestDeployment =>
  ({ logging, logsExecution, document: {} }) as unknown as RestDeployment;
const arrival = (headers: Record<string, string> = {}, sourceIp = '127.0.0.1'): Arrival => ({
  ...{ method: 'GET', target: '/', headers, body: Buffer.alloc(0), sourceIp },
  rawHeaders: Object.entries(headers).flat(),
});
const answer: Answer = { status: 200, headers: [], body: '' };
const refused = { message: 'x', responseType: 'THROTTLED', reason: '' } as const;

function logs() {
  const lines: string[] = [];
  const time = { now: () => NOW, precise: () => 0 };
  return { lines, logs: new RestLogs(time, (line) => lines.push(line)) };
}

test.each<[string, { logs?: true; explain?: string; from?: string }, boolean]>([
  ['no call', {}, false],
  ['a call of a stage that logs', { logs: true }, true],
  ['a call that asks', { explain: '1' }, true],
  ['no call that asks not to', { explain: '0' }, false],
  ['no call from elsewhere', { explain: '1', from: '10.0.0.1' }, false],
  ['a call by IPv6 of this machine', { explain: '1', from: '::1' }, true],
])('%s is logged', (_, { logs: logsExecution = false, explain, from }, isLogged) => {
  const it = arrival(explain === undefined ? {} : { 'x-gatehouse-explain': explain }, from);
  expect(logs().logs.open(it, deployment(OFF, logsExecution)) !== NO_LOG).toBe(isLogged);
});

test.each<[Method['logging'], boolean, boolean]>([
  [{ level: 'INFO', dataTrace: false }, false, true],
  [{ level: 'INFO', dataTrace: false }, true, true],
  [{ level: 'ERROR', dataTrace: false }, false, false],
  [{ level: 'ERROR', dataTrace: false }, true, true],
  [OFF, true, false],
])('%j with a refusal: %s, written: %s', (logging, isRefused, isWritten) => {
  const { logs: it, lines } = logs();
  const on = deployment({ ...OFF, level: 'INFO' });
  const log = it.open(arrival(), on);
  const context = { requestId: 'one', ...(isRefused && { error: refused }) } as RestContext;
  const method = { logging, pointer: '/a' } as Method;
  expect(it.close({ context, deployment: on, method }, log, answer, arrival())).toBe(answer);
  expect(lines).toEqual(
    isWritten
      ? [
          'Execution log for request one',
          'Sun Jul 05 09:08:07 UTC 2026 : Method completed with status: 200',
        ]
      : [],
  );
});

test('an explained call is answered with the id of its trace', () => {
  const { logs: it } = logs();
  const off = deployment(OFF, false);
  const asks = arrival({ 'X-Gatehouse-Explain': '1', 'x-gatehouse-explain': '1', a: 'b' });
  const log = it.open(asks, off);
  const context = { requestId: 'one' } as RestContext;
  expect(it.close({ context, deployment: off, method: undefined }, log, answer, asks)).toEqual({
    ...answer,
    headers: ['x-gatehouse-trace', 'one'],
  });
});

test('the rooms do not see that a call asked', () => {
  const seen = withoutExplain(arrival({ 'x-gatehouse-explain': '1', accept: '*/*' }));
  expect([{ ...seen.headers }, seen.rawHeaders]).toEqual([{ accept: '*/*' }, ['accept', '*/*']]);
});
