import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { KeyRefused } from '../../../local/keys/key-store.ts';
import type { Partner } from '../../../local/keys/key-desk.ts';
import { startPageServer } from '../../../local/start-page/server.ts';
import type { StartPage } from '../../../local/start-page/server.ts';

const key = { name: 'atlas', value: 'v'.repeat(20), createdAt: 0, used: 1_234, remaining: 0 };
const atlas: Partner = { name: 'atlas', plan: '<free>', limits: '5 a second', keys: [key] };

let page: StartPage;
let asked: string[];
let said: string[];
let partners: readonly Partner[];
let fails: Error | undefined;

beforeEach(async () => {
  [asked, said, partners, fails] = [[], [], [atlas], undefined];
  const note = (what: string): Promise<void> => {
    asked.push(what);
    return fails === undefined ? Promise.resolve() : Promise.reject(fails);
  };
  page = await startPageServer('.', 0, (line) => said.push(line));
  page.show(
    { services: [], users: [], partners: [], lines: [], docs: [], dataFolder: '' },
    {
      desk: {
        partners: () => partners,
        create: (partner) => note(`create ${partner}`),
        revoke: (partner, name) => note(`revoke ${partner} ${name}`),
      },
      happenings: () =>
        Promise.resolve({
          events: [{ time: '2026-11-22T01:00:00Z', what: 'shop: <made>', detail: '{"a":"<b>"}' }],
          deadLetters: [{ queue: 'webhooks-dead', messages: 3 }],
        }),
    },
  );
});
afterEach(() => page.close());

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly html: string;
}

/** `fetch` would set Host and Origin itself. */
const send = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const sent = request(page.url + path, { method, headers, agent: false }, (answer) => {
      let html = '';
      answer.on('data', (chunk: Buffer) => (html += chunk.toString()));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, html }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** What a browser has that was shown the page. */
async function visit(): Promise<{ cookie: string; token: string }> {
  const { headers, html } = await send('GET', '/');
  const [cookie = ''] = headers['set-cookie'] ?? [];
  return {
    cookie: cookie.split(';', 1)[0] ?? '',
    token: /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '',
  };
}

interface Sent {
  readonly headers?: Record<string, string>;
  readonly form?: Record<string, string>;
}

/** A form as the page's own, but for what a case changes. */
async function submit(change: Sent = {}): Promise<Got> {
  const { cookie, token } = await visit();
  const headers = {
    ...{ cookie, origin: page.url, 'sec-fetch-site': 'same-origin' },
    'content-type': 'application/x-www-form-urlencoded',
  };
  const form = { token, action: 'create', partner: 'atlas' };
  return send(
    'POST',
    '/keys',
    { ...headers, ...change.headers },
    String(new URLSearchParams({ ...form, ...change.form })),
  );
}

test('partners see their keys and what is left of their plans, escaped, with a form for each change', async () => {
  const { html, headers } = await send('GET', '/');

  expect(html).toContain('<p>Plan &lt;free&gt;: 5 a second</p>');
  expect(html).toContain(
    `<th>atlas<td><code>${key.value}</code><td>1970-01-01 00:00 UTC<td>1,234<td>0<td>`,
  );
  expect(html.match(/<button[^>]*>[^<]+/g)).toEqual([
    '<button aria-label="Revoke atlas">Revoke',
    '<button>Make a second key',
  ]);
  expect(html).toContain('<td>shop: &lt;made&gt;<td><code>{&quot;a&quot;:&quot;&lt;b&gt;&quot;}');
  expect(html).toContain('<code>webhooks-dead</code>: 3');
  expect(html).not.toMatch(/<script|<link|src=|@import|url\(/);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['set-cookie']).toEqual([
    expect.stringMatching(/^gatehouse-start=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
  ]);
});

test('two keys leave no form for a third, no key leaves one for the first', async () => {
  partners = [{ ...atlas, keys: [key, { ...key, name: 'atlas-2', used: undefined }] }];
  const two = (await send('GET', '/')).html;
  partners = [{ ...atlas, keys: [] }];
  const none = (await send('GET', '/')).html;

  expect(two).not.toContain('Make a');
  expect(two).toContain('<td>not counted');
  expect(none).toContain('No key: every call is answered 403.');
  expect(none).toContain('Make a key');
});

test.each<[Record<string, string>, string, string]>([
  [{}, 'create atlas', 'atlas has a new key. It is valid now.'],
  [
    { action: 'revoke', key: 'atlas' },
    'revoke atlas atlas',
    'atlas is revoked. Calls with it are answered 403.',
  ],
])('its own form with %j does %j, and says so once, to its visitor', async (form, done, notice) => {
  const { cookie, token } = await visit();
  const answer = await send(
    'POST',
    '/keys',
    { cookie, origin: page.url, 'content-type': 'application/x-www-form-urlencoded' },
    String(new URLSearchParams({ token, action: 'create', partner: 'atlas', ...form })),
  );
  const stranger = (await send('GET', '/')).html;
  const [first, second] = [
    (await send('GET', '/', { cookie })).html,
    (await send('GET', '/', { cookie })).html,
  ];

  expect([answer.status, answer.headers.location, asked]).toEqual([303, '/#keys', [done]]);
  expect([stranger, first, second].map((it) => it.includes(notice))).toEqual([false, true, false]);
});

test.each<[string, Sent]>([
  ['of another site', { headers: { origin: 'https://evil.example' } }],
  ['of another port of this machine', { headers: { origin: 'http://127.0.0.1:1' } }],
  ['without an origin', { headers: { origin: '' } }],
  ['of a hidden origin', { headers: { origin: 'null' } }],
  ['that a browser knows for another site’s', { headers: { 'sec-fetch-site': 'same-site' } }],
  ['without the cookie', { headers: { cookie: '' } }],
  ['with another’s cookie', { headers: { cookie: `gatehouse-start=${'a'.repeat(43)}` } }],
  ['without the token', { form: { token: '' } }],
  ['with a token of its own', { form: { token: 'a'.repeat(43) } }],
  ['of another type', { headers: { 'content-type': 'text/plain' } }],
  ['that is too large', { form: { partner: 'a'.repeat(5_000) } }],
])('a form %s is refused, and changes nothing', async (_, change) => {
  expect([(await submit(change)).status, asked]).toEqual([403, []]);
});

test.each(['evil.example', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example'])(
  'who asks for it by the name %s is shown nothing',
  async (host) => {
    const { status, html, headers } = await send('GET', '/', { host });

    expect([status, html.includes(key.value), headers['set-cookie']]).toEqual([
      421,
      false,
      undefined,
    ]);
  },
);

test('by the name localhost it is the same page, with forms of that name', async () => {
  const host = new URL(page.url).host.replace('127.0.0.1', 'localhost');

  expect((await send('GET', '/', { host })).html).toContain(key.value);
  expect((await submit({ headers: { host, origin: `http://${host}` } })).status).toBe(303);
  expect((await submit({ headers: { host } })).status).toBe(403);
});

interface Wrong {
  readonly form?: Record<string, string>;
  readonly error?: Error;
  readonly told?: readonly string[];
}

test.each<[string, Wrong, string]>([
  ['a refusal', { error: new KeyRefused('atlas has 2 keys.') }, 'atlas has 2 keys.'],
  [
    'a failure',
    { error: new Error('disk <full>'), told: ['start page: keys: Error: disk <full>'] },
    'That failed; the terminal says why.',
  ],
  ['nonsense', { form: { action: 'x' } }, 'That is nothing to do with a key.'],
])('%s is told on the page', async (_, { form = {}, error, told = [] }, notice) => {
  fails = error;
  const { cookie, token } = await visit();
  await send(
    'POST',
    '/keys',
    { cookie, origin: page.url, 'content-type': 'application/x-www-form-urlencoded' },
    String(new URLSearchParams({ token, action: 'create', partner: 'atlas', ...form })),
  );

  expect((await send('GET', '/', { cookie })).html).toContain(`<b>${notice}</b>`);
  expect(said).toEqual(told);
});

test.each([
  ['POST', '/'],
  ['PUT', '/keys'],
  ['DELETE', '/'],
])('%s %s is answered 405', async (method, path) => {
  expect((await send(method, path)).status).toBe(405);
});

test('there is nothing to read at /keys', async () => {
  expect((await send('GET', '/keys')).status).toBe(404);
});
