import type { Json } from '../../../../../gateway/document/document.ts';
import { modelDisputedKeywords } from '../../../../../gateway/lint/rules/rest/model-disputed-keywords.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

const told = (place: string, ...keywords: readonly string[]): string =>
  `error model-disputed-keywords ${at}${place} Unable to create model for 'Thing': Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified. Unsupported keyword(s): ${JSON.stringify(keywords)}]`;

describe('examples and discriminators (import fact 186, REST fact 106)', () => {
  test('a clean document passes', () =>
    expect(saidOfRest(modelDisputedKeywords, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'a discriminator',
      { anyOf: [{ discriminator: { propertyName: 'a' } }] },
      [told('/anyOf/0/discriminator', 'discriminator')],
    ],
    ['an example', { example: null }, [told('/example', 'example')]],
    [
      'both, the one twice',
      { properties: { a: { example: 1 }, b: { example: 2, discriminator: {} } } },
      [told('/properties/a/example', 'example', 'discriminator')],
    ],
    ['one beside a keyword that is refused beyond dispute', { example: 1, const: 1 }, []],
    ['members of those names', { properties: { discriminator: {}, example: {} } }, []],
    ['data of those names', { enum: [{ example: 1 }], default: { discriminator: 1 } }, []],
    ['one beside a reference', { $ref: '#/components/schemas/Other', example: 1 }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(modelDisputedKeywords, schema)).toEqual(want);
  });
});
