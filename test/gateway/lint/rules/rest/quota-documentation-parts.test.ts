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

  test.each(['summary', 'tags', 'description'])(
    '2001, told by the %s of API, paths, schemes, bodies, parameters and responses',
    (member) => {
      const it = { [member]: 'd' };
      const schemas = (count: number): Record<string, Json> =>
        Object.fromEntries(Array.from({ length: count }, (_, at) => [`S${at}`, it]));
      const get = {
        ...it,
        parameters: [{ name: 'q', ...it }],
        requestBody: it,
        responses: { '200': it },
      };
      const of = (count: number): string[] =>
        saidOfRest(quotaDocumentationParts, {
          info: it,
          paths: { '/a': { ...it, get } },
          components: { schemas: schemas(count), securitySchemes: { key: it } },
        });
      expect(of(1993)).toEqual([]);
      expect(of(1994)).toEqual([
        'warning quota-documentation-parts  2001 documentation parts: a REST API has 2000, an adjustable quota.',
      ]);
    },
  );
});
