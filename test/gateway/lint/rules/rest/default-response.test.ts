import type { Json } from '../../../../../gateway/document/document.ts';
import { defaultResponse } from '../../../../../gateway/lint/rules/rest/default-response.ts';
import { cleanRest, getA, restWith, saidOfRest } from '../../rest-document.ts';

describe('responses that are called default (import fact 197)', () => {
  test('a clean document passes', () => expect(saidOfRest(defaultResponse, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'one',
      `${getA}/responses/default`,
      {},
      [
        `warning default-response ${getA}/responses/default An import drops the response "default": no method response can be named so.`,
      ],
    ],
    ['another', `${getA}/responses/500`, {}, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(defaultResponse, restWith(pointer, value))).toEqual(want);
  });
});
