import type { Json } from '../../../../../gateway/document/document.ts';
import { cookieParameter } from '../../../../../gateway/lint/rules/rest/cookie-parameter.ts';
import { cleanRest, getA, restWith, saidOfRest } from '../../rest-document.ts';

describe('parameters that are cookies (REST fact 229)', () => {
  test('a clean document passes', () => expect(saidOfRest(cookieParameter, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'a cookie',
      `${getA}/parameters`,
      [{ name: 'session', in: 'cookie' }],
      [
        `warning cookie-parameter ${getA}/parameters/0 Parameter "session" is a cookie, which a REST API does not read: no validator asks for it.`,
      ],
    ],
    ['a header', `${getA}/parameters`, [{ name: 'Cookie', in: 'header' }], []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(cookieParameter, restWith(pointer, value))).toEqual(want);
  });
});
