import { openPartnerApi, sent } from './partner-api.ts';
import type { PartnerApi } from './partner-api.ts';

let api: PartnerApi;
beforeAll(async () => void (api = await openPartnerApi('v1')));
afterAll(() => api.close());

describe.each(['shipping', 'warehouse'])('%s', (system) => {
  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s goes on and comes back as it is, but for what is the shop’s',
    async (method) => {
      api.reply = { status: 207, body: 'as it is', headers: { 'content-type': 'text/plain' } };
      const body = method === 'GET' ? '' : 'a body';
      const headers = { 'Content-Type': 'text/plain', 'X-Partner-Id': 'borealis' };
      const answer = await api.call(method, `/${system}/a/b?x=1&x=2`, { headers, body });
      expect([answer.status, answer.body.toString()]).toEqual([207, 'as it is']);
      const { path, headers: got, ...request } = sent(api);
      expect({ ...request, path }).toEqual({ method, path: `/${system}/a/b?x=1&x=2`, body });
      expect([got['x-partner-id'], got['authorization'], got['x-api-key']]).toEqual([
        ...['atlas', 'none', 'none'],
      ]);
    },
  );

  test.each([
    'http:%2f%2fevil.example%2f',
    '%2fevil.example/x',
    '/evil.example/x',
    '@evil.example/x',
    'evil.example:80@evil.example',
    '..%2f..%2fx',
    '%23%3f',
  ])('no path leads anywhere else: %s', async (path) => {
    api.reply = {};
    await api.call('GET', `/${system}/${path}`);
    const { path: got, headers } = sent(api);
    expect([got.startsWith(`/${system}/`), headers.host?.startsWith('127.0.0.1:')]).toEqual([
      ...[true, true],
    ]);
  });

  test.each(['..', '%2e%2e/x', 'a/../../x', '.%2E/x'])(
    'a dot segment is no path: %s',
    async (path) => {
      const before = api.received.length;
      const { status } = await api.call('GET', `/${system}/${path}`);
      expect([status, api.received.length - before]).toEqual([403, 0]);
    },
  );

  test('a redirect is answered, not followed', async () => {
    const location = 'http://169.254.169.254/latest';
    api.reply = { status: 302, headers: { location } };
    const before = api.received.length;
    const { status, headers } = await api.call('GET', `/${system}/x`);
    expect([status, headers['location'], api.received.length - before]).toEqual([302, location, 1]);
  });
});
