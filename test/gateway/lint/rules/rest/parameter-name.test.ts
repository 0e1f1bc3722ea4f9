import type { Json } from '../../../../../gateway/document/document.ts';
import { parameterName } from '../../../../../gateway/lint/rules/rest/parameter-name.ts';
import { cleanRest, getA, restWith, saidOfRest } from '../../rest-document.ts';

const at = `${getA}/parameters`;

describe('names of parameters (import fact 184)', () => {
  test('a clean document passes', () => expect(saidOfRest(parameterName, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'brackets of a variable',
      at,
      [{ name: 'a[b]', in: 'path' }],
      [
        `error parameter-name ${at}/0 Invalid mapping expression specified: Validation Result: warnings : [], errors : [Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$]`,
      ],
    ],
    ['none, or a place that is none', at, [{ in: 'query' }, { name: 'a[b]', in: 1 }], []],
    [
      'brackets',
      at,
      [{ name: 'page[size]', in: 'query' }],
      [
        `error parameter-name ${at}/0 Invalid mapping expression specified: Validation Result: warnings : [], errors : [Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$]`,
      ],
    ],
    ['brackets of a cookie, which nobody reads', at, [{ name: 'a[b]', in: 'cookie' }], []],
    ['dots, dollars and hyphens', at, [{ name: '$a.b_c-9', in: 'header' }], []],
    [
      'that of a variable',
      at,
      [{ name: 'id', in: 'query' }],
      [
        `error parameter-name ${at}/0 Invalid mapping expression specified: Validation Result: warnings : [], errors : [Parameter names must be unique across querystring, header and path]`,
      ],
    ],
    ['the variable itself', at, [{ name: 'id', in: 'path' }], []],
    [
      'one in query and header',
      at,
      [
        { name: 'a', in: 'query' },
        { name: 'a', in: 'header' },
      ],
      [
        `error parameter-name ${at}/1 Invalid mapping expression specified: Validation Result: warnings : [], errors : [Parameter names must be unique across querystring, header and path]`,
      ],
    ],
    [
      'names in another case',
      at,
      [
        { name: 'a', in: 'query' },
        { name: 'A', in: 'header' },
      ],
      [],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(parameterName, restWith(pointer, value))).toEqual(want);
  });
});
