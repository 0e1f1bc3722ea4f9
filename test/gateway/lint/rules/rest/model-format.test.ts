import type { Json } from '../../../../../gateway/document/document.ts';
import { modelFormat } from '../../../../../gateway/lint/rules/rest/model-format.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

describe('formats (import fact 188)', () => {
  test('a clean document passes', () => expect(saidOfRest(modelFormat, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'one that nobody knows',
      { format: 'period' },
      [
        `error model-format ${at}/format Invalid model schema specified: an import knows no format "period".`,
      ],
    ],
    [
      'one that was reported',
      { format: 'uri-template' },
      [
        `error model-format ${at}/format Invalid model schema specified: an import knows no format "uri-template".`,
      ],
    ],
    ['some', { items: [{ format: 'uuid' }, { format: 'int64' }, { format: 'uri-reference' }] }, []],
    ['a member of that name', { properties: { format: { type: 'string' } } }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(modelFormat, schema)).toEqual(want);
  });
});
