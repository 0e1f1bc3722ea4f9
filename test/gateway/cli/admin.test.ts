import { connect } from 'node:net';
import { serveAdmin } from '../../../gateway/cli/admin.ts';
import type { Admin } from '../../../gateway/cli/admin.ts';
import type { Gateway } from '../../../gateway/gateway.ts';
import { storyOf } from '../../../gateway/log/story.ts';
import type { Trace } from '../../../gateway/log/trace.ts';

const trace: Trace = {
  ...{ requestId: 'one', method: 'GET', path: '/prod/a', routeKey: 'GET /a', status: 403 },
  ...{ decidedBy: 'usage-plan', reason: 'no key', place: 'api.yaml:3', latency: 1 },
};
const gateway = {
  state: { apiId: 'a' },
  metrics: { 'GET /': {} },
  traces: [],
  trace: (id: string) => (id === 'one' ? trace : undefined),
} as unknown as Gateway;
let admin: Admin;

beforeAll(async () => {
  admin = await serveAdmin(gateway, 0);
});
afterAll(() => admin.close());

/** The status and the body of a target as it is written. */
function askForText(target: string, headers = ''): Promise<[status: number, body: string]> {
  return new Promise((resolve) => {
    let text = '';
    const { port } = new URL(admin.url);
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.0\r\n${headers}\r\n`);
    });
    socket.on('data', (data) => (text += data.toString()));
    socket.on('close', () => {
      const [head = '', body = 'null'] = text.split('\r\n\r\n');
      resolve([Number(head.split(' ')[1]), body]);
    });
  });
}

async function ask(target: string): Promise<[status: number, body: unknown]> {
  const [status, body] = await askForText(target);
  return [status, JSON.parse(body)];
}

describe('the admin address', () => {
  it.each([
    ['/_gatehouse/state', { apiId: 'a' }],
    ['/_gatehouse/metrics?x=1', { 'GET /': {} }],
    ['/_gatehouse/traces', []],
    ['/_gatehouse/traces/one', trace],
  ])('%s', async (target, body) => expect(await ask(target)).toEqual([200, body]));

  it('tells a trace as a story, by query or by Accept', async () => {
    const url = `${admin.url}/_gatehouse/traces/one`;
    const accepts = { headers: { accept: 'text/plain' } };
    const answers = [await fetch(`${url}?format=text`), await fetch(url, accepts)];
    expect(answers.map((it) => it.headers.get('content-type'))).toEqual([
      'text/plain; charset=utf-8',
      'text/plain; charset=utf-8',
    ]);
    const texts = await Promise.all(answers.map((it) => it.text()));
    expect(texts).toEqual([storyOf(trace), storyOf(trace)]);
  });

  it.each([
    ['localhost:3001', 200],
    ['127.0.0.1:3001', 200],
    ['elsewhere.example:3001', 403],
    ['127.0.0.1.elsewhere.example', 403],
  ])('called %s it answers %i', async (host, status) => {
    expect((await askForText('/_gatehouse/state', `Host: ${host}\r\n`))[0]).toBe(status);
  });

  it.each([
    '/_gatehouse/traces/two',
    '/_gatehouse/traces/',
    '/',
    '//',
    '//[',
    '/_gatehouse/constructor',
    '/_gatehouse',
    'http://[/',
    '/%zz',
  ])('%s is not there, and what is stays there', async (target) => {
    expect(await ask(target)).toEqual([404, { message: 'Not Found' }]);
    expect(await ask('/_gatehouse/state')).toEqual([200, { apiId: 'a' }]);
  });
});
