import { cleanRest, saidOfRest } from '../rest-document.ts';
import type { Json } from '../../../../gateway/document/document.ts';
import { openapiVersion } from '../../../../gateway/lint/rules/openapi-version.ts';
import { clean, said, withValue } from '../document.ts';

describe('the version of OpenAPI', () => {
  test('a clean document passes', () => expect(said(openapiVersion, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      '3.1 (fact 200)',
      '/openapi',
      '3.1.0',
      [
        `error openapi-version /openapi Unable to determine OAS version from '3.1.0': an import takes OpenAPI 3.0, such as "3.0.3".`,
      ],
    ],
    [
      'Swagger 2.0 (fact 200)',
      '/openapi',
      undefined,
      ['error openapi-version  An HTTP API is imported from OpenAPI 3.0, not from Swagger 2.0.'],
    ],
    [
      'a number',
      '/openapi',
      3,
      [
        `error openapi-version /openapi Unable to determine OAS version from '3': an import takes OpenAPI 3.0, such as "3.0.3".`,
      ],
    ],
    ['3.0.0', '/openapi', '3.0.0', []],
    [
      'version 2.0 of the extensions (fact 202)',
      '/x-amazon-apigateway-importexport-version',
      '2.0',
      [
        'error openapi-version /x-amazon-apigateway-importexport-version The only version of the extensions is "1.0".',
      ],
    ],
    ['version 1.0 as a number', '/x-amazon-apigateway-importexport-version', 1, []],
  ])('%s', (_, pointer, value, want) =>
    expect(said(openapiVersion, withValue(pointer, value))).toEqual(want),
  );
});

test.each<[string, object, string[]]>([
  ['3.0.1', { openapi: '3.0.1' }, []],
  ['3.0', { openapi: '3.0' }, []],
  [
    '3.1.0 (import fact 153)',
    { openapi: '3.1.0' },
    [
      'error openapi-version /openapi Invalid OpenAPI input. An import takes OpenAPI 3.0, such as "3.0.3".',
    ],
  ],
  [
    '2.0 (import fact 152)',
    { swagger: '2.0' },
    [
      'error gatehouse/not-honoured /swagger API Gateway imports OpenAPI 2.0 (Swagger) too, but only 3.0 is served here: convert the document.',
    ],
  ],
])('a REST API of OpenAPI %s', (_name, members, want) => {
  const root = { ...cleanRest, openapi: undefined, ...members };
  expect(saidOfRest(openapiVersion, root)).toEqual(want);
});
