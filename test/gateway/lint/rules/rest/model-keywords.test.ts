import type { Json } from '../../../../../gateway/document/document.ts';
import { modelKeywords } from '../../../../../gateway/lint/rules/rest/model-keywords.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

describe('keywords that OpenAPI 3.0 has not (import fact 186)', () => {
  test('a clean document passes', () => expect(saidOfRest(modelKeywords, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'some at one place',
      { const: 1, type: 'string', if: {} },
      [
        `error model-keywords ${at}/const Invalid model schema specified. Unsupported keyword(s): ["const","if"]`,
      ],
    ],
    [
      'one within',
      { properties: { a: { patternProperties: {} } } },
      [
        `error model-keywords ${at}/properties/a/patternProperties Invalid model schema specified. Unsupported keyword(s): ["patternProperties"]`,
      ],
    ],
    [
      'members and data that are named so',
      { properties: { const: {} }, enum: [{ if: 1 }], example: { const: 1 } },
      [],
    ],
    ['one beside a reference', { $ref: '#/components/schemas/Other', const: 1 }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(modelKeywords, schema)).toEqual(want);
  });
});
