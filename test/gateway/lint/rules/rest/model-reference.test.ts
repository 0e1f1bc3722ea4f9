import type { Json } from '../../../../../gateway/document/document.ts';
import { contextOf } from '../../../../../gateway/lint/context.ts';
import { modelReference } from '../../../../../gateway/lint/rules/rest/model-reference.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

describe('references of models (import facts 170, 185)', () => {
  test('a clean document passes', () => expect(saidOfRest(modelReference, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    ['to another model', { $ref: '#/components/schemas/Other' }, []],
    [
      'as an export writes it',
      { $ref: 'https://apigateway.amazonaws.com/restapis/a1/models/Other' },
      [],
    ],
    [
      'to something else',
      { items: { $ref: '#/info' } },
      [
        `error model-reference ${at}/items Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]`,
      ],
    ],
    ['a property of that name', { properties: { $ref: { type: 'string' } } }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(modelReference, schema)).toEqual(want);
  });

  test.each<[string, boolean, string[]]>([
    [
      '/components/requestBodies/B/content/a~1b/schema',
      false,
      [
        'error model-reference /components/requestBodies/B/content/a~1b/schema Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]',
      ],
    ],
    [
      '/paths/~1a~1{id}/get/requestBody/content/a~1b/schema/items',
      false,
      [
        'error model-reference /paths/~1a~1{id}/get/requestBody/content/a~1b/schema/items Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]',
      ],
    ],
    [
      '/components/responses/R/content/a~1b/schema',
      false,
      [
        'error model-reference /components/responses/R/content/a~1b/schema Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]',
      ],
    ],
    ['/components/responses/R/headers/X/schema', false, []],
    [
      '/components/schemas/Thing/items',
      false,
      [
        'error model-reference /components/schemas/Thing/items Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]',
      ],
    ],
    ['/components/schemas/Thing/items', true, []],
    ['/components/parameters/Id', false, []],
    [
      '/paths/~1a~1{id}/get/responses/200/content/a~1b/schema',
      false,
      [
        'error model-reference /paths/~1a~1{id}/get/responses/200/content/a~1b/schema Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]',
      ],
    ],
    ['/paths/~1a~1{id}/get/responses/200/headers/X/schema', false, []],
    ['/paths/~1a~1{id}', false, []],
  ])('one that leaves the file at %s, bundled: %s', (pointer, isBundled, want) => {
    const external = [{ pointer, reference: 'a.yaml#/A', file: 'b', line: 1 }];
    const context = contextOf({ root: cleanRest, external } as never, 'rest', {}, { isBundled });
    const said = (modelReference.check?.(context) ?? []).map(
      (it) => `${it.severity} model-reference ${it.pointer} ${it.message}`,
    );
    expect(said).toEqual(want);
  });
});
