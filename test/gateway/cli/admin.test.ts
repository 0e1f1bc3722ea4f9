import { connect } from 'node:net';
import { serveAdmin } from '../../../gateway/cli/admin.ts';
import type { Admin } from '../../../gateway/cli/admin.ts';
import type { Gateway } from '../../../gateway/gateway.ts';

const gateway = {
  state: { apiId: 'a' },
  metrics: { 'GET /': {} },
  traces: [],
} as unknown as Gateway;
let admin: Admin;

beforeAll(async () => {
  admin = await serveAdmin(gateway, '127.0.0.1', 0);
});
afterAll(() => admin.close());

/** The status line and the body of a target as it is written. */
function ask(target: string): Promise<[status: number, body: unknown]> {
  return new Promise((resolve) => {
    let text = '';
    const { port } = new URL(admin.url);
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.0\r\n\r\n`);
    });
    socket.on('data', (data) => (text += data.toString()));
    socket.on('close', () => {
      const [head = '', body = 'null'] = text.split('\r\n\r\n');
      resolve([Number(head.split(' ')[1]), JSON.parse(body)]);
    });
  });
}

describe('the admin address', () => {
  it.each([
    ['/_gatehouse/state', { apiId: 'a' }],
    ['/_gatehouse/metrics?x=1', { 'GET /': {} }],
    ['/_gatehouse/traces', []],
  ])('%s', async (target, body) => expect(await ask(target)).toEqual([200, body]));

  it.each(['/', '//', '//[', '/_gatehouse/constructor', '/_gatehouse', 'http://[/', '/%zz'])(
    '%s is not there, and what is stays there',
    async (target) => {
      expect(await ask(target)).toEqual([404, { message: 'Not Found' }]);
      expect(await ask('/_gatehouse/state')).toEqual([200, { apiId: 'a' }]);
    },
  );
});
