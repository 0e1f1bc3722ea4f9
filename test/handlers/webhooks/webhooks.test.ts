import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { responses } from '../../../generated/partner-v1/webhooks/response-validators.js';
import { documentClient } from '../../../handlers/runtime/document-client.ts';
import { handler } from '../../../handlers/webhooks/index.lambda.ts';
import { restEvent } from '../rest-event.ts';
import { collectOutput, openBackend, variablesFor, type Backend } from './backend.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const secret = 'a-secret-of-32-to-128-characters';
const url = 'https://hooks.partner.example/shop?key=hidden';

let backend: Backend;
let output: ReturnType<typeof collectOutput>;
beforeAll(async () => {
  backend = await openBackend();
  Object.assign(process.env, variablesFor(backend, 'webhook-service'), {
    WEBHOOK_ALLOWLIST: '127.0.0.1:4100',
  });
  output = collectOutput();
});
afterAll(async () => {
  output.giveBack();
  documentClient().destroy();
  await backend.close();
});

type Id = keyof typeof responses;
const methods = { putSubscription: 'PUT', getSubscription: 'GET', deleteSubscription: 'DELETE' };

/** Calls the service as the gateway would, and holds the answer to the document. */
async function call(id: Id, partnerId: string, body?: object, at = noon) {
  const result = await handler(
    restEvent({
      method: methods[id],
      resource: '/webhooks/subscription',
      headers: { 'content-type': 'application/json' },
      authorizer: { principalId: partnerId, partnerId, scope: 'webhooks' },
      identity: { apiKeyId: 'key-1' },
      ...(body && { body: JSON.stringify(body) }),
      at,
    }),
  );
  const { statusCode = 0, body: text } = result as { statusCode?: number; body?: string };
  const answer = text === undefined ? undefined : (JSON.parse(text) as unknown);
  const validate = responses[id][String(statusCode)];
  if (validate && !validate(answer)) throw new Error(JSON.stringify(validate.errors));
  return { statusCode, ...(answer !== undefined && { body: answer }) };
}

const shown = (updatedAt: string, at = url) => ({
  statusCode: 200,
  body: {
    url: at,
    createdAt: '2026-11-21T12:00:00.000Z',
    updatedAt,
    links: { self: '/v1/webhooks/subscription' },
  },
});
const notFound = { statusCode: 404, body: { message: 'Not Found', code: 'not_found' } };

test('a subscription is put, read, put again and deleted, and its secret never answered', async () => {
  expect(await call('getSubscription', 'borealis')).toEqual(notFound);
  const first = shown('2026-11-21T12:00:00.000Z');
  expect(await call('putSubscription', 'borealis', { url, secret })).toEqual(first);
  expect(await call('getSubscription', 'borealis')).toEqual(first);
  const other = 'https://other.partner.example/';
  const second = shown('2026-11-21T12:01:00.000Z', other);
  const change = { url: other, secret: secret.toUpperCase() };
  expect(await call('putSubscription', 'borealis', change, noon + 60_000)).toEqual(second);
  expect(await call('getSubscription', 'borealis')).toEqual(second);
  expect(await call('deleteSubscription', 'borealis')).toEqual({ statusCode: 204 });
  expect(await call('getSubscription', 'borealis')).toEqual(notFound);
  expect(await call('deleteSubscription', 'borealis')).toEqual({ statusCode: 204 });
});

test('it is kept for its partner, for deliveries to read', async () => {
  await call('putSubscription', 'cumulus', { url, secret });
  const { Item } = await backend.tables.send(
    new GetCommand({
      TableName: 'gatehouse-test-subscriptions',
      Key: { partner_id: 'cumulus' },
    }),
  );
  const times = { created_at: noon, updated_at: noon };
  expect(Item).toEqual({ partner_id: 'cumulus', kind: 'SUBSCRIPTION', url, secret, ...times });
});

test("nobody reads, changes or deletes another partner's", async () => {
  await call('putSubscription', 'atlas', { url, secret });
  expect(await call('getSubscription', 'depot')).toEqual(notFound);
  await call('putSubscription', 'depot', { url: 'https://depot.example/', secret });
  await call('deleteSubscription', 'depot');
  expect(await call('getSubscription', 'atlas')).toEqual(shown('2026-11-21T12:00:00.000Z'));
});

test.each([
  [
    'plain HTTP',
    { url: 'http://hooks.partner.example/', secret },
    'requestBody/url must be an https',
  ],
  ['a private address', { url: 'https://10.0.0.1/', secret }, 'requestBody/url must name a public'],
  ['another port', { url: 'http://127.0.0.1:4101/', secret }, 'requestBody/url must be an https'],
  ['a short secret', { url, secret: 'short' }, 'requestBody/secret must NOT have fewer than 32'],
  [
    'a secret of two lines',
    { url, secret: `${secret}\n` },
    'requestBody/secret must match pattern',
  ],
  ['no secret', { url }, "requestBody must have required property 'secret'"],
  ['an owner', { url, secret, partner_id: 'atlas' }, 'requestBody must NOT have additional'],
])('%s is refused, and changes nothing', async (_, body, message) => {
  const before = await call('getSubscription', 'stratus');
  expect(await call('putSubscription', 'stratus', body)).toMatchObject({
    statusCode: 400,
    body: { code: 'invalid_request', message: expect.stringContaining(message) },
  });
  expect(await call('getSubscription', 'stratus')).toEqual(before);
});

test('what is on the allowlist of this machine is allowed', async () => {
  const listed = 'http://127.0.0.1:4100/hook';
  expect(await call('putSubscription', 'local', { url: listed, secret })).toMatchObject({
    statusCode: 200,
  });
});

test('neither secret nor path of a URL is logged', () => {
  const log = output.lines.join('');
  expect(log).toContain('https://hooks.partner.example');
  expect(log).not.toContain('hidden');
  expect(log).not.toContain(secret);
});
