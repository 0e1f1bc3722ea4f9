import { NOW, openPartnerApi, PRODUCT, REQUEST_ID, seen } from './partner-api.ts';
import type { PartnerApi } from './partner-api.ts';

let api: PartnerApi;
beforeAll(async () => void (api = await openPartnerApi('v1')));
afterAll(() => api.close());

const items = [{ productId: PRODUCT, quantity: 2 }];
const quote = {
  lines: [{ productId: PRODUCT, name: 'Cups "é"', quantity: 2, unitPrice: 2490, amount: 4980 }],
  ...{ total: 4980, currency: 'EUR', validUntil: '2026-11-22T12:00:00.000Z' },
};
const failed = {
  status: 502,
  body: { message: 'The quote could not be made', code: 'upstream_failed', requestId: REQUEST_ID },
};

test('a quote is what the function makes of the items, and no more', async () => {
  api.result = { ...quote, internal: true };
  expect(seen(await api.call('POST', '/quotes', { body: { items } }))).toEqual({
    ...{ status: 200, body: quote },
  });
  expect(api.events.at(-1)).toEqual({ items, requestId: REQUEST_ID });
});

const told = (status: number, code: string, message: string) => ({
  status,
  body: { message, code },
});

test.each<[string, object]>([
  ['NotFound: There is no product x', told(404, 'not_found', 'There is no product x')],
  ['Invalid: At most 50 items', told(400, 'invalid_request', 'At most 50 items')],
  ['Unavailable: Try again', told(503, 'unavailable', 'Try again')],
  [`NotFound: "a" \\ it's\n</b> 'é'`, told(404, 'not_found', `"a" \\ it's\n</b> 'é'`)],
  ['NotFound: two\r\u2028lines', told(404, 'not_found', 'two\r\u2028lines')],
  ['Cannot read NotFound: of undefined', failed],
  ['2026-11-22 Task timed out after 10.00 seconds', failed],
  ['two\nlines', failed],
  ['', failed],
])(
  'a function that fails with %j is told by its pattern (REST fact 137)',
  async (message, want) => {
    api.result = new Error(message);
    expect(seen(await api.call('POST', '/quotes', { body: { items } }))).toEqual(want);
  },
);

test.each([[null], ['text'], [[]], [{ lines: [] }]])(
  'a result %j that is no quote is no answer',
  async (result) => {
    api.result = result;
    expect(seen(await api.call('POST', '/quotes', { body: { items } }))).toEqual(failed);
  },
);

test('a report is asked for and answered at once, with where it will be (REST fact 133)', async () => {
  const answer = await api.call('POST', '/reports', { body: { kind: 'catalog' } });
  const self = `/v1/reports/${REQUEST_ID}`;
  expect([seen(answer), answer.headers['location']]).toEqual([
    { status: 202, body: { id: REQUEST_ID, status: 'pending', links: { self } } },
    self,
  ]);
  expect(api.events.at(-1)).toEqual({
    ...{ reportId: REQUEST_ID, partnerId: 'atlas', kind: 'catalog', requestedAt: NOW },
  });
});

test('a function that fails later changes nothing of a 202', async () => {
  api.result = new Error('It failed');
  const { status } = await api.call('POST', '/reports', { body: { kind: 'catalog' } });
  expect(status).toBe(202);
});

test('the gateway says by itself that it is up', async () => {
  const body = { status: 'up', version: '1.0.0', time: NOW, requestId: REQUEST_ID };
  const answer = await api.call('GET', '/status', {
    anonymous: true,
    headers: { Accept: 'text/html' },
  });
  expect(seen(answer)).toEqual({ status: 200, body });
});
