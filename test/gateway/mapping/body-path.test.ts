import { bodyText, compileBodyPath } from '../../../gateway/mapping/body-path.ts';

const BODY = '{"a":{"b":[1,"two",{"c":true}],"d e":"f"},"n":null,"t":"text","":1}';

test.each([
  ['a member', 't', 'text'],
  ['a member of a member', 'a.b', '[1,"two",{"c":true}]'],
  ['an index', 'a.b[1]', 'two'],
  ['a member behind an index', 'a.b[2].c', 'true'],
  ['a quoted member', "a['d e']", 'f'],
  ['a member in double quotes', 'a["d e"]', 'f'],
  ['null is nothing', 'n', undefined],
  ['a missing member', 'a.x.y', undefined],
  ['a member every object has', 'constructor', undefined],
  ['an index out of range', 'a.b[9]', undefined],
])('fact 91: %s', (_name, path, want) => {
  expect(compileBodyPath(path)?.(Buffer.from(BODY))).toBe(want);
});

test.each(['a..b', '.a', 'a.', 'a[*]', 'a[?(@.b)]', 'a[0', 'a b', ''])(
  'fact 91: %j is refused',
  (path) => {
    expect(path === '' ? undefined : compileBodyPath(path)).toBeUndefined();
  },
);

test('a body that is not JSON has nothing at any path', () => {
  expect(compileBodyPath('a')?.(Buffer.from('{"a":'))).toBeUndefined();
});

test('fact 91: the whole body is seen up to 100 KB', () => {
  const long = 'x'.repeat(100 * 1024 + 1);
  expect([bodyText(Buffer.from(long))?.length, bodyText(long)?.length, bodyText('')]).toEqual([
    100 * 1024,
    100 * 1024,
    undefined,
  ]);
});
