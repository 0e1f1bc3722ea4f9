import { parseJson } from '../../../gateway/jsonpath/json.ts';
import { compilePath } from '../../../gateway/jsonpath/jsonpath.ts';
import { toJson, toText } from '../../../gateway/jsonpath/text.ts';

const SHOP = parseJson(
  '{"shop":{"pets":[{"name":"Rex","age":3},{"name":"Tom"}]},"things":[1,2,3],"none":null,"redirect":{"url":"/x"}}',
);

test.each([
  ['fact 85: without $. in front', 'shop.pets[0].name', 'Rex'],
  ['fact 85: with $. in front', '$.shop.pets[0].name', 'Rex'],
  ['fact 87: a member of a member', 'redirect.url', '/x'],
  ['fact 155: the list whose size is asked', '$.things', '[1,2,3]'],
  ['a list from an indefinite path', '$..name', '["Rex","Tom"]'],
  ['an indefinite path that finds nothing', '$..nobody', '[]'],
  ['fact 148: null', '$.none', ''],
])('%s', (_name, path, want) => {
  expect(toText(compilePath(path).find(SHOP))).toBe(want);
});

test.each([
  'shop.pets[2].name',
  '$.shop.pets[1].age',
  '$.nothing',
  '$.none.x',
  '$.shop.constructor',
])(
  'facts 85, 148: %s is missing: find gives undefined, read says PathNotFoundException',
  (path) => {
    const { find, read } = compilePath(path);
    expect(find(SHOP)).toBeUndefined();
    expect(() => read(SHOP)).toThrow(expect.objectContaining({ fault: 'PathNotFoundException' }));
  },
);

test.each([
  ['$.shop[0]', 'InvalidPathException'],
  ["$.things[?(@ > 'x')]", 'NumberFormatException'],
  ["$.things[?(@ =~ 'x')]", 'ClassCastException'],
])('%s meets the wrong kind of value: find and read both fail with %s', (path, fault) => {
  const { find, read } = compilePath(path);
  expect(() => find(SHOP)).toThrow(expect.objectContaining({ fault }));
  expect(() => read(SHOP)).toThrow(expect.objectContaining({ fault }));
});

test.each([
  ['', 'IllegalArgumentException'],
  [' ', 'InvalidPathException'],
  ['$.a..', 'InvalidPathException'],
  ['$.a b', 'InvalidPathException'],
  ['$.a[?(@.b == )', 'InvalidPathException'],
  [`$${'.a'.repeat(513)}`, 'InvalidPathException'],
  [`$.${'a'.repeat(9000)}`, 'InvalidPathException'],
])('%j is refused when it is compiled: %s', (path, fault) => {
  expect(() => compilePath(path)).toThrow(
    expect.objectContaining({ name: 'JsonPathError', fault }),
  );
});

test.each([
  ['$', true],
  ['$.a[0]', true],
  ["$['a','b']", true],
  ['$[(@.length-1)]', true],
  ['$.a[*]', false],
  ['$..a', false],
  ['$[0,1]', false],
  ['$[1:]', false],
  ['$[?(@.a)]', false],
])('%s is definite: %s', (path, definite) => {
  expect(compilePath(path).definite).toBe(definite);
});

test('a compiled path holds nothing of the document it read', () => {
  const names = compilePath('$..name');
  expect([toJson(names.read(SHOP)), toJson(names.read([])), toJson(names.read(SHOP))]).toEqual([
    '["Rex","Tom"]',
    '[]',
    '["Rex","Tom"]',
  ]);
});

test('a path whose cost grows with the power of its length is ended', () => {
  const nested = parseJson('['.repeat(60) + '1' + ']'.repeat(60));
  expect(() => compilePath(`$${'..*'.repeat(12)}`).read(nested)).toThrow(
    expect.objectContaining({ fault: 'limit' }),
  );
  expect(toJson(compilePath('$..*..*').read(parseJson('[[[1]]]')))).not.toBe('[]');
});

test('an error carries no stack of its own', () => {
  const { stackTraceLimit } = Error;
  try {
    compilePath('$.a b');
  } catch (error) {
    expect((error as Error).stack).toBe('JsonPathError: A path has no spaces outside brackets');
  }
  expect(Error.stackTraceLimit).toBe(stackTraceLimit);
  expect.assertions(2);
});
