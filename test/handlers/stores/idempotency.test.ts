import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { digestOf } from '../../../handlers/stores/idempotency.ts';

test.each([
  ['members in another order', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
  ['in lists, too', { a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] }],
])('%s are the same body', (_, one, other) => {
  expect(digestOf(one)).toBe(digestOf(other));
});

test.each([
  ['another value', { a: 1 }, { a: 2 }],
  ['a number and its text', { a: 1 }, { a: '1' }],
  ['a list in another order', { a: [1, 2] }, { a: [2, 1] }],
  ['a list and an object', { a: ['x'] }, { a: { 0: 'x' } }],
  ['a member more', {}, { a: null }],
])('%s is another body', (_, one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

/** Writes the members of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, reversed(member)] as const)
      .reverse(),
  );
};

test('two bodies have one digest exactly when they are equal as JSON', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(json, json, (one, other) => {
      const [a, b] = [one, other].map((it) => JSON.parse(JSON.stringify(it)) as unknown);
      expect(digestOf(reversed(a))).toBe(digestOf(a));
      expect(digestOf(a) === digestOf(b)).toBe(isDeepStrictEqual(a, b));
    }),
  );
});
