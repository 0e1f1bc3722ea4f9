import type { Json } from '../../../../gateway/document/document.ts';
import { servers } from '../../../../gateway/lint/rules/servers.ts';
import { clean, said, withValue } from '../document.ts';

describe('servers', () => {
  test('a clean document passes', () => expect(said(servers, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'two (fact 158)',
      '/servers',
      [{ url: '/' }, { url: '/a' }],
      [
        'warning servers /servers/1 More than one server provided. Ignoring all but the first for defining endpoint configuration.',
      ],
    ],
    ['one', '/servers', [{ url: '/' }], []],
  ])('%s', (_, pointer, value, want) =>
    expect(said(servers, withValue(pointer, value))).toEqual(want),
  );
});
