import { entityTag, matchesVersion } from '../../../handlers/runtime/entity-tag.ts';

test('a version is a strong tag', () => {
  expect(entityTag(7)).toBe('"7"');
});

test.each([
  ['the tag', '"7"', true],
  ['any version', '*', true],
  ['one of a list', '"6", "7"', true],
  ['another version', '"8"', false],
  ['a weak tag', 'W/"7"', false],
  ['an unquoted version', '7', false],
  ['nothing', '', false],
])('RFC 9110 13.1.1: If-Match with %s', (_, ifMatch, want) => {
  expect(matchesVersion(ifMatch, 7)).toBe(want);
});
