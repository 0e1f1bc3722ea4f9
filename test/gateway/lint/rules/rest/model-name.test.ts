import type { Json } from '../../../../../gateway/document/document.ts';
import { modelName } from '../../../../../gateway/lint/rules/rest/model-name.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const models = '/components/schemas';

describe('names of models (import fact 177)', () => {
  test('a clean document passes', () => expect(saidOfRest(modelName, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'an underscore',
      models,
      { X_y: {}, Fine2: {} },
      [
        `error model-name ${models}/X_y Unable to create model for 'X_y': Model name must be alphanumeric: X_y`,
      ],
    ],
    [
      'none',
      models,
      { '': {} },
      [
        `error model-name ${models}/ Unable to create model for '': Model name must be alphanumeric: `,
      ],
    ],
    ['letters and digits', models, { A1: {}, '2b': {} }, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(modelName, restWith(pointer, value))).toEqual(want);
  });
});
