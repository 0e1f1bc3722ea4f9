import fc from 'fast-check';
import { memberOf, pointerTo, tokensOf, valueAt } from '../../../gateway/document/pointer.ts';

describe('pointers', () => {
  test('escape what separates', () =>
    expect(pointerTo('paths', '/a~b', 0)).toBe('/paths/~1a~0b/0'));

  test('come apart as they were put together', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) =>
        expect(tokensOf(pointerTo(...tokens))).toEqual(tokens),
      ),
    );
  });

  test.each<[string, unknown]>([
    ['', { a: [{ b: 1 }] }],
    ['/a/0/b', 1],
    ['/a/1', undefined],
    ['/a/0/b/c', undefined],
    ['/constructor', undefined],
  ])('%j leads to %j', (pointer, want) =>
    expect(valueAt({ a: [{ b: 1 }] }, pointer)).toEqual(want),
  );

  test('members are own members', () => expect(memberOf({}, 'toString')).toBeUndefined());
});
