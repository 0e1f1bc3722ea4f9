import type { Json } from '../../../../../gateway/document/document.ts';
import { modelKeywords } from '../../../../../gateway/lint/rules/rest/model-keywords.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const keywordsRefused = (...keywords: readonly string[]): string =>
  `Unable to create model for 'Thing': Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified. Unsupported keyword(s): ${JSON.stringify(keywords)}]`;

const at = '/components/schemas/Thing';

describe('keywords that OpenAPI 3.0 has not (import fact 186)', () => {
  test('a clean document passes', () => expect(saidOfRest(modelKeywords, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'some at one place',
      { const: 1, type: 'string', if: {} },
      [`error model-keywords ${at}/const ${keywordsRefused('const', 'if')}`],
    ],
    [
      'one within',
      { properties: { a: { patternProperties: {} } } },
      [
        `error model-keywords ${at}/properties/a/patternProperties ${keywordsRefused('patternProperties')}`,
      ],
    ],
    [
      'one told at the first place, whatever stands before it that is disputed',
      {
        example: 1,
        allOf: [
          { discriminator: {}, const: 1 },
          { const: 2, example: 2 },
        ],
      },
      [
        `error model-keywords ${at}/allOf/0/const ${keywordsRefused('example', 'discriminator', 'const')}`,
      ],
    ],
    ['none but those that are disputed', { example: 1, discriminator: {} }, []],
    [
      'members and data that are named so',
      { properties: { const: {} }, enum: [{ if: 1 }], default: { const: 1 } },
      [],
    ],
    ['one beside a reference', { $ref: '#/components/schemas/Other', const: 1 }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(modelKeywords, schema)).toEqual(want);
  });
});
