import type { Json } from '../../../../../gateway/document/document.ts';
import { resourceMethod } from '../../../../../gateway/lint/rules/rest/resource-method.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const operation: Json = { responses: {} };

describe('methods of a REST API (REST fact 19)', () => {
  test('a clean document passes', () => expect(saidOfRest(resourceMethod, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'TRACE',
      '/paths/~1x',
      { trace: operation },
      [
        'warning resource-method /paths/~1x/trace A REST API has no TRACE methods: this operation is dropped.',
      ],
    ],
    ['HEAD', '/paths/~1x', { head: operation }, []],
    ['ANY', '/paths/~1x', { 'x-amazon-apigateway-any-method': operation }, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(resourceMethod, restWith(pointer, value))).toEqual(want);
  });
});
