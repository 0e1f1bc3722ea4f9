import { NOW, openPartnerApi, PRODUCT, REQUEST_ID, seen, sent } from './partner-api.ts';
import type { PartnerApi } from './partner-api.ts';

let api: PartnerApi;
beforeAll(async () => void (api = await openPartnerApi('v1')));
afterAll(() => api.close());

const path = `/inventory/${PRODUCT}`;
const key = { PK: { S: `PRODUCT#${PRODUCT}` }, SK: { S: 'INVENTORY' } };
const item = (updatedAt: number) => ({
  ...{ sku: { S: PRODUCT }, on_hand: { N: '400' }, version: { N: '7' } },
  updated_at: { N: String(updatedAt) },
});
const shown = { sku: PRODUCT, onHand: 400, version: 7, updatedAt: '2026-11-22T01:02:03.456Z' };
const answers = (body: object, status = 200): void =>
  void (api.reply = { status, body: JSON.stringify(body) });
const failure = 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException';
const notFound = { message: 'Not Found', code: 'not_found' };
const unavailable = { message: 'Service Unavailable', code: 'unavailable', requestId: REQUEST_ID };

test('an item is asked for by its key and shown as the document says', async () => {
  answers({ Item: item(NOW) });
  const answer = await api.call('GET', path);
  expect([seen(answer), answer.headers['access-control-allow-origin']]).toEqual([
    { status: 200, body: shown },
    '*',
  ]);
  const { headers, body } = sent(api);
  expect([headers['x-amz-target'], JSON.parse(body)]).toEqual([
    'DynamoDB_20120810.GetItem',
    { TableName: 'gatehouse-local-catalog', Key: key, ConsistentRead: true },
  ]);
});

test.each([
  ['the last of a leap February', Date.UTC(2028, 1, 29, 23, 59, 59, 999)],
  ['the first of March after a common February', Date.UTC(2027, 2, 1)],
  ['the end of a year', Date.UTC(2026, 11, 31, 12, 0, 0, 7)],
  ['the first of January', Date.UTC(2030, 0, 1, 0, 0, 0, 1)],
  ['a day of a year that a hundred divides and four hundred too', Date.UTC(2000, 1, 29, 5)],
])('%s is told in RFC 3339', async (_name, time) => {
  answers({ Item: item(time) });
  const { body } = seen(await api.call('GET', path));
  expect(body).toEqual({ ...shown, updatedAt: new Date(time).toISOString() });
});

test.each([['%22%7D%7D'], ['PRODUCT%23x'], ['x'.repeat(300)]])(
  'what is no id, %s, is nobody’s key',
  async (sku) => {
    answers({});
    expect(seen(await api.call('GET', `/inventory/${sku}`))).toEqual({
      status: 404,
      body: notFound,
    });
    expect(JSON.parse(sent(api).body)).toMatchObject({ Key: { PK: { S: 'PRODUCT#none' } } });
  },
);

test('a count is set from the version it was made from', async () => {
  answers({ Attributes: item(NOW) });
  const answer = await api.call('PUT', path, { body: { onHand: 400, version: 6 } });
  expect(seen(answer)).toEqual({ status: 200, body: shown });
  expect(JSON.parse(sent(api).body)).toEqual({
    TableName: 'gatehouse-local-catalog',
    Key: key,
    UpdateExpression: 'SET on_hand = :onHand, version = version + :one, updated_at = :now',
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: {
      ':onHand': { N: '400' },
      ':version': { N: '6' },
      ':one': { N: '1' },
      ':now': { N: String(NOW) },
    },
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
});

const conflict = { message: 'The version is no longer current: it is 7', code: 'version_conflict' };

test.each<[string, number, object, object]>([
  ['another version', 400, { __type: failure, Item: item(NOW) }, { status: 409, body: conflict }],
  ['no such item', 400, { __type: failure }, { status: 404, body: notFound }],
  ['a throttle', 400, { __type: 'x#ThrottlingException' }, { status: 503, body: unavailable }],
  ['an error without a type', 400, {}, { status: 503, body: unavailable }],
  ['a failure', 500, { message: 'internal' }, { status: 503, body: unavailable }],
])('%s is told, and nothing internal with it', async (_name, status, body, want) => {
  answers(body, status);
  expect(seen(await api.call('PUT', path, { body: { onHand: 1, version: 1 } }))).toEqual(want);
});

test.each([
  ['a negative count', { onHand: -1, version: 1 }],
  ['a version left out', { onHand: 1 }],
  ['a member that clients may not set', { onHand: 1, version: 1, sku: PRODUCT }],
  ['a text', { onHand: '1"}', version: 1 }],
])('%s reaches no table (REST fact 95)', async (_name, body) => {
  const before = api.received.length;
  const answer = await api.call('PUT', path, { body });
  expect([answer.status, api.received.length - before]).toEqual([400, 0]);
});
