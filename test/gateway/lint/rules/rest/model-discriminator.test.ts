import type { Json } from '../../../../../gateway/document/document.ts';
import { modelDiscriminator } from '../../../../../gateway/lint/rules/rest/model-discriminator.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

describe('discriminators (import fact 186, REST fact 106)', () => {
  test('a clean document passes', () =>
    expect(saidOfRest(modelDiscriminator, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'one',
      { anyOf: [{ discriminator: { propertyName: 'a' } }] },
      [
        `error model-discriminator ${at}/anyOf/0/discriminator Invalid model schema specified. Unsupported keyword(s): ["discriminator"]`,
      ],
    ],
    ['a member of that name', { properties: { discriminator: { type: 'string' } } }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(modelDiscriminator, schema)).toEqual(want);
  });
});
