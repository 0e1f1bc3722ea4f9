import type { Json } from '../../../../../gateway/document/document.ts';
import { quotaAuthorizers } from '../../../../../gateway/lint/rules/rest/quota-authorizers.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const schemes = (count: number): Record<string, Json> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`s${at}`, { 'x-amazon-apigateway-authorizer': {} }]),
  );

describe('authorizers (import fact 223)', () => {
  test('a clean document passes', () =>
    expect(saidOfRest(quotaAuthorizers, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      '11',
      '/components/securitySchemes',
      schemes(11),
      [
        'warning quota-authorizers /components/securitySchemes 11 authorizers: a REST API has 10, an adjustable quota.',
      ],
    ],
    [
      '10, and a key',
      '/components/securitySchemes',
      { ...schemes(10), key: { type: 'apiKey' } },
      [],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(quotaAuthorizers, restWith(pointer, value))).toEqual(want);
  });
});
