import { readMessage } from '../../../handlers/webhook-processor/message.ts';

const message = {
  id: '8f0c1c9a-2d5e-4a39-9b7e-0f1b6f1a2c3d',
  partnerId: 'borealis',
  type: 'parcel.arrived',
  createdAt: 1_795_262_400_000,
  data: { parcel: 'A-17' },
};
const read = (change: object): unknown => readMessage(JSON.stringify({ ...message, ...change }));

test.each([
  ['as it is', {}, message],
  ['for all', { partnerId: '*' }, { ...message, partnerId: '*' }],
  ['about nothing', { data: null }, { ...message, data: null }],
  ['without members it does not know', { priority: 1 }, message],
])('reads a message %s', (_, change, want) => {
  expect(read(change)).toEqual(want);
});

test.each([
  ['without an id', { id: undefined }],
  ['with an empty id', { id: '' }],
  ['with an id that is a number', { id: 1 }],
  ['with an id of two lines', { id: 'a\r\nX-Injected: 1' }],
  ['with a space in its id', { id: 'a b' }],
  ['without a partner', { partnerId: undefined }],
  ['with a space in its partner', { partnerId: 'a b' }],
  ['without a type', { type: undefined }],
  ['with a type of two lines', { type: 'a\nb' }],
  ['with a type that is too long', { type: 'a'.repeat(129) }],
  ['with a time that is a text', { createdAt: '1795262400000' }],
  ['with a time that is none', { createdAt: 8.65e15 }],
  ['without data', { data: undefined }],
])('refuses one %s', (_, change) => {
  expect(read(change)).toBeUndefined();
});

test.each(['', 'oops', 'null', '[]', '"text"', '{'])('refuses %j', (body) => {
  expect(readMessage(body)).toBeUndefined();
});
