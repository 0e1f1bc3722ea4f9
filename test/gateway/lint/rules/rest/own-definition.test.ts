import type { Json } from '../../../../../gateway/document/document.ts';
import { ownDefinition } from '../../../../../gateway/lint/rules/rest/own-definition.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

describe('references into the same schema (import fact 187)', () => {
  test('a clean document passes', () => expect(saidOfRest(ownDefinition, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'below oneOf',
      { oneOf: [{ items: { $ref: '#/components/schemas/Thing/properties/a' } }] },
      [
        `error own-definition ${at}/oneOf/0/items $ref "#/components/schemas/Thing/properties/a" leads to a definition inside the same schema, which oneOf, anyOf and allOf may not.`,
      ],
    ],
    ['elsewhere', { items: { $ref: '#/components/schemas/Thing/properties/a' } }, []],
    ['to the whole of it', { oneOf: [{ $ref: '#/components/schemas/Thing' }] }, []],
    ['into another', { oneOf: [{ $ref: '#/components/schemas/Other/properties/a' }] }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(ownDefinition, schema)).toEqual(want);
  });
});
