import aws4 from 'aws4';
import { NOW, openPartnerApi, REQUEST_ID } from './partner-api.ts';
import type { CallOptions, PartnerApi } from './partner-api.ts';

let api: PartnerApi;
beforeAll(async () => void (api = await openPartnerApi('v1')));
afterAll(() => api.close());

const CORS = ['access-control-allow-origin', 'access-control-expose-headers'];

interface Refusal {
  /** Method and path. */
  readonly call: readonly [string, string];
  readonly options?: CallOptions;
  readonly want: readonly [status: number, code: string, message: string];
}

const anonymous = true;
const unauthorized = [401, 'unauthorized', 'Unauthorized'] as const;
const missing = [403, 'not_found', 'Missing Authentication Token'] as const;
const text = { 'Content-Type': 'text/plain' };

test.each<[string, Refusal]>([
  [
    'no key',
    {
      ...{ call: ['GET', '/products'], options: { anonymous } },
      want: [403, 'invalid_key', 'Forbidden'],
    },
  ],
  [
    'no token',
    { call: ['POST', '/products'], options: { anonymous, body: {} }, want: unauthorized },
  ],
  [
    'no partner token',
    { call: ['POST', '/webhooks'], options: { anonymous, body: {} }, want: unauthorized },
  ],
  [
    'a token of another form',
    {
      ...{ call: ['POST', '/webhooks'], want: unauthorized },
      options: { headers: { Authorization: 'Basic YTpi' }, body: {} },
    },
  ],
  ['no signature', { call: ['GET', '/internal/metrics'], options: { anonymous }, want: missing }],
  ['no such path', { call: ['GET', '/secrets'], options: { anonymous }, want: missing }],
  [
    'no query',
    {
      call: ['GET', '/products/search'],
      want: [400, 'invalid_request', 'Missing required request parameters: [q]'],
    },
  ],
  [
    'another body',
    {
      ...{ call: ['POST', '/webhooks'], options: { body: { type: 'a' } } },
      want: [400, 'invalid_request', 'Invalid request body'],
    },
  ],
  [
    'another type',
    {
      ...{ call: ['POST', '/webhooks'], options: { body: 'a', headers: text } },
      want: [415, 'unsupported_media_type', 'Unsupported Media Type'],
    },
  ],
])('%s: what is wrong, and what to do', async (_name, { call: [method, path], options, want }) => {
  const answer = await api.call(method, path, options);
  const { remedy, ...body } = JSON.parse(answer.body.toString()) as Record<string, unknown>;
  const [status, code, message] = want;
  expect([answer.status, body]).toEqual([status, { message, code, requestId: REQUEST_ID }]);
  expect(remedy).toMatch(/^[A-Z].+\.$/);
  expect(CORS.map((name) => answer.headers[name])).toEqual(['*', '*']);
});

test('a header names what is wrong with a body, quotes and all', async () => {
  const { headers } = await api.call('POST', '/webhooks', { body: { type: 'a' } });
  expect(headers['x-validation-error']).toBe('[object has missing required properties (["data"])]');
});

test('a failing function is told as it is on AWS, without what it said', async () => {
  api.result = new Error('connect ECONNREFUSED 10.0.0.7');
  const { status, body } = await api.call('GET', '/products');
  expect([status, body.toString().includes('10.0.0.7')]).toEqual([502, false]);
  expect(JSON.parse(body.toString())).toMatchObject({
    ...{ message: 'Internal server error', code: 'upstream_failed' },
  });
});

const signed = (accessKeyId: string): CallOptions => {
  const request = aws4.sign(
    {
      ...{
        service: 'execute-api',
        region: 'us-east-1',
        host: 'localhost',
        path: '/internal/metrics',
      },
      method: 'GET',
      headers: { 'X-Amz-Date': new Date(NOW).toISOString().replace(/[-:]|\.\d+/g, '') },
    },
    { accessKeyId, secretAccessKey: 'secret' },
  );
  return { anonymous: true, headers: request.headers as Record<string, string> };
};

test('internal operations are for principals of this account, by the resource policy', async () => {
  api.result = { statusCode: 200, body: '{}' };
  const statuses = [];
  for (const caller of ['operator', 'stranger'])
    statuses.push((await api.call('GET', '/internal/metrics', signed(caller))).status);
  expect(statuses).toEqual([200, 403]);
});

test.each([
  ['192.0.2.7', 403],
  ['192.0.3.7', 200],
])(
  'a caller from %s gets a %i: the resource policy has a list of those it denies',
  async (sourceIp, status) => {
    const answer = await api.call('GET', '/status', { sourceIp, anonymous: true });
    expect(answer.status).toBe(status);
  },
);
