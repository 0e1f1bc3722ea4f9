import type { Json } from '../../../../../gateway/document/document.ts';
import { quotaDocumentationParts } from '../../../../../gateway/lint/rules/rest/quota-documentation-parts.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const schemas = (count: number): Record<string, Json> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`S${at}`, { description: 'd' }]));

describe('documentation parts (import facts 199, 223)', () => {
  test('a clean document passes', () =>
    expect(saidOfRest(quotaDocumentationParts, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      '2001 models, responses and the like',
      '/components/schemas',
      schemas(2000),
      [
        'warning quota-documentation-parts  2001 documentation parts: a REST API has 2000, an adjustable quota.',
      ],
    ],
    ['2000', '/components/schemas', schemas(1999), []],
    [
      '2001 of which some are written',
      '/x-amazon-apigateway-documentation',
      { documentationParts: Array.from({ length: 2000 }, () => ({})) },
      [
        'warning quota-documentation-parts  2001 documentation parts: a REST API has 2000, an adjustable quota.',
      ],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(quotaDocumentationParts, restWith(pointer, value))).toEqual(want);
  });
});
