import { NOW, openPartnerApi, REQUEST_ID, seen, sent } from './partner-api.ts';
import type { PartnerApi } from './partner-api.ts';

let api: PartnerApi;
beforeAll(async () => void (api = await openPartnerApi('v1')));
afterAll(() => api.close());

/** The form that a service got, its message read as JSON. */
const form = (member: string) => {
  const { path, headers, body } = sent(api);
  const { [member]: message = '', ...others } = Object.fromEntries(new URLSearchParams(body));
  // SQS refuses a message that has one.
  expect(message).not.toMatch(/[\uFFFE\uFFFF]/);
  const type = headers['content-type'];
  return { path, type, ...others, message: JSON.parse(message) as unknown };
};

const envelope = { id: REQUEST_ID, createdAt: NOW };
const type = 'application/x-www-form-urlencoded';
const hostile = {
  text: `"\\ \u2028 é 😀 \uFFFE\uFFFF &=+% \n\t $input.body #set($a=1) '`,
  '"key"': null,
  n: 1.5,
};

test.each([
  ['plain', { parcel: 'A-17' }],
  ['hostile', hostile],
  ['empty', {}],
])('an event with %s data goes to the queue as it is', async (_name, data) => {
  api.reply = { body: '{"SendMessageResponse":{}}' };
  const answer = await api.call('POST', '/webhooks', { body: { type: 'parcel.arrived', data } });
  expect(seen(answer)).toEqual({ status: 202, body: { id: REQUEST_ID } });
  expect(form('MessageBody')).toEqual({
    ...{ path: '/123456789012/gatehouse-local-webhooks', type },
    ...{ Action: 'SendMessage', Version: '2012-11-05' },
    message: { ...envelope, partnerId: 'atlas', type: 'parcel.arrived', data },
  });
});

test.each([
  ['plain', 'Closed on Monday', 'The warehouse counts.'],
  ['hostile', `A & B = "C" 100% 'D' <E>`, hostile.text],
])('a %s announcement goes to the topic, for everybody', async (_name, subject, text) => {
  api.reply = { body: '{"PublishResponse":{}}' };
  const answer = await api.call('POST', '/announcements', { body: { subject, text } });
  expect(seen(answer)).toEqual({ status: 202, body: { id: REQUEST_ID } });
  expect(form('Message')).toEqual({
    ...{ path: '/', type, Action: 'Publish', Version: '2010-03-31', Subject: subject },
    TopicArn: 'arn:aws:sns:us-east-1:123456789012:gatehouse-local-announcements',
    message: { ...envelope, partnerId: '*', type: 'announcement', data: { subject, text } },
  });
});

const upstream = {
  ...{ message: 'The event could not be kept', code: 'upstream_failed' },
  requestId: REQUEST_ID,
};
const large = { message: 'The event is larger than 256 KB', code: 'too_large' };
const unavailable = { message: 'Service Unavailable', code: 'unavailable', requestId: REQUEST_ID };

test.each<[string, number, string, object]>([
  [
    'too large a message',
    400,
    '{"Error":{"Code":"InvalidParameterValue"}}',
    { status: 413, body: large },
  ],
  ['a queue that is not there', 400, '{"Error":{}}', { status: 502, body: upstream }],
  ['a role without the right', 403, '<Error>arn</Error>', { status: 502, body: upstream }],
  ['a failing service', 500, 'stack', { status: 503, body: unavailable }],
])('%s is told, and nothing internal with it', async (_name, status, body, want) => {
  api.reply = { status, body };
  const event = { type: 'parcel.arrived', data: {} };
  expect(seen(await api.call('POST', '/webhooks', { body: event }))).toEqual(want);
});

test.each([
  ['/webhooks', { type: 'Parcel Arrived', data: {} }],
  ['/webhooks', { type: 'a', data: {}, partnerId: 'borealis' }],
  ['/webhooks', { type: 'a&Action=DeleteQueue', data: {} }],
  ['/announcements', { subject: 'two\nlines', text: 'x' }],
  ['/announcements', { subject: '', text: 'x' }],
])('%s refuses %j', async (path, body) => {
  const before = api.received.length;
  const answer = await api.call('POST', path, { body });
  expect([answer.status, api.received.length - before]).toEqual([400, 0]);
});

test('what is not JSON is no event (REST fact 165)', async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const { status } = await api.call('POST', '/webhooks', { body: 'Action=Purge', headers });
  expect(status).toBe(415);
});
