import type { Json } from '../../../../../gateway/document/document.ts';
import { servers } from '../../../../../gateway/lint/rules/openapi/servers.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

describe('servers of a REST API (import fact 158)', () => {
  test('a clean document passes', () => expect(saidOfRest(servers, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'two',
      '/servers',
      [{}, {}],
      [
        'warning servers /servers/1 More than one server provided. Ignoring all but the first for defining endpoint configuration',
      ],
    ],
    ['one', '/servers', [{}], []],
    ['what is no list', '/servers', {}, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(servers, restWith(pointer, value))).toEqual(want);
  });
});
