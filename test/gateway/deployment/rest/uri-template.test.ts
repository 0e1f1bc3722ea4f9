import fc from 'fast-check';
import {
  compilePathTemplate,
  compileUriTemplate,
  hasDotSegment,
  withRestStageVariables,
} from '../../../../gateway/deployment/rest/uri-template.ts';

const fill = (uri: string, values: Record<string, string> = {}) =>
  compileUriTemplate(uri, uri).fill(values);

test.each([
  ['http://h.example', {}, 'http://h.example/'],
  ['http://h.example/a', {}, 'http://h.example/a'],
  ['http://h.example/a#fragment', {}, 'http://h.example/a'],
  ['http://h.example?a=1', {}, 'http://h.example/?a=1'],
  ['http://h.example/{a}/{b}', { a: '1' }, 'http://h.example/1/{b}'],
  ['http://h.example/{a}{a}', { a: 'x/y%2Fz' }, 'http://h.example/x/y%2Fzx/y%2Fz'],
  ['http://h.example/{a}', { a: '50% é ?#' }, 'http://h.example/50%25%20%C3%A9%20%3F%23'],
  ['http://h.example/{a}', { a: '\ud800' }, 'http://h.example/%EF%BF%BD'],
  ['http://h.example/?q={a}', { a: 'a&b=c+d/e' }, 'http://h.example/?q=a%26b%3Dc%2Bd/e'],
  ['http://h.example/{constructor}', {}, 'http://h.example/{constructor}'],
  ['http://h.example:8080/{a}', { a: '1' }, 'http://h.example:8080/1'],
  ['http://h.example:22/', {}, undefined],
  ['http:///x', {}, undefined],
  ['http://{a}/x', { a: 'evil.example' }, undefined],
  ['http://u:p@h.example/', {}, undefined],
  ['ftp://h.example/', {}, undefined],
])('%s with %j is %s (REST facts 78, 83, 90)', (uri, values, want) => {
  expect(fill(uri, values as Record<string, string>)).toBe(want);
});

test.each([
  ['{bucket}/{key}', { bucket: 'b', key: 'k/l' }, '/b/k/l'],
  ['/', {}, '/'],
  ['', {}, '/'],
  ['//evil.example/{a}', { a: '' }, '//evil.example/'],
])('the path %s of a service with %j is %s (REST facts 171, 177)', (path, values, want) => {
  expect(compilePathTemplate(path, path).fill(values)).toBe(want);
});

test('a variable that the stage has not is empty (REST facts 82, 83)', () => {
  const text = 'https://${stageVariables.h}/${stageVariables.no}?${stageVariables.h}';
  expect(withRestStageVariables(text, { h: 'x' })).toBe('https://x/?x');
  expect(withRestStageVariables(text, undefined)).toBe('https:///?');
});

test('no value reaches the host, the scheme or the port, or adds a query parameter', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.stringMatching(/^[/?#@:&=.%\\a-f0-9]*$/, { maxLength: 20 }),
  );
  const template = compileUriTemplate('', 'http://backend.example:8080/in/{v}/out?fixed={v}');
  fc.assert(
    fc.property(value, (v) => {
      const url = new URL(template.fill({ v }) ?? '');
      expect([url.origin, url.username, url.hash, [...url.searchParams.keys()]]).toEqual([
        'http://backend.example:8080',
        '',
        '',
        ['fixed'],
      ]);
    }),
  );
});

test.each([
  ['http://h/a/../b', true],
  ['http://h/a/..', true],
  ['http://h/./a', true],
  ['http://h/%2e%2E/a', true],
  ['http://h/.%2e?x', true],
  ['/..', true],
  ['http://h/a..b/...', false],
  ['http://h/.a/b.', false],
  ['http://h/a?b=/../c', false],
  ['http://h/', false],
])('%s leads elsewhere: %s', (address, want) => {
  expect(hasDotSegment(address)).toBe(want);
});
