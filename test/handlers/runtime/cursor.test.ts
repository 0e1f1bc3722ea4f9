import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../../handlers/runtime/cursor.ts';

const position = fc.array(
  fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })),
);

test('a cursor gives its position back to its own list, and to no other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), position, (list, other, at) => {
      fc.pre(list !== other);
      const cursor = encodeCursor(list, at);
      expect(JSON.stringify(decodeCursor(list, cursor))).toBe(JSON.stringify(at));
      expect(decodeCursor(other, cursor)).toBeUndefined();
    }),
  );
});

test.each([
  ['text', 'nonsense'],
  ['an object', Buffer.from('{"0":"x"}').toString('base64url')],
  ['nothing', ''],
])('%s is no cursor', (_, cursor) => {
  expect(decodeCursor('orders', cursor)).toBeUndefined();
});

test('a cursor holds scalars only', () => {
  const [digest] = JSON.parse(
    Buffer.from(encodeCursor('orders', []), 'base64url').toString(),
  ) as string[];
  const forged = Buffer.from(JSON.stringify([digest, { S: 'x' }])).toString('base64url');
  expect(decodeCursor('orders', forged)).toBeUndefined();
});
