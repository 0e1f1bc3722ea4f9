import type { Json } from '../../../../../gateway/document/document.ts';
import { missingModel } from '../../../../../gateway/lint/rules/rest/missing-model.ts';
import { cleanRest, getA, restWith, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

describe('models that are not there (import fact 196)', () => {
  test('a clean document passes', () => expect(saidOfRest(missingModel, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'one within',
      { items: { $ref: '#/components/schemas/Gone' } },
      [`warning missing-model ${at}/items Reference to model 'Gone' not found. Ignoring.`],
    ],
    ['one that is', { items: { $ref: '#/components/schemas/Other' } }, []],
    ['a part of one that is', { items: { $ref: '#/components/schemas/Other/properties/a' } }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(missingModel, schema)).toEqual(want);
  });

  test('one of a response', () => {
    const content = { 'a/b': { schema: { $ref: '#/components/schemas/Gone' } } };
    expect(saidOfRest(missingModel, restWith(`${getA}/responses/404`, { content }))).toEqual([
      `warning missing-model ${getA}/responses/404/content/a~1b/schema Reference to model 'Gone' not found. Ignoring.`,
    ]);
  });
});
