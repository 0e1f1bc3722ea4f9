import type { Json } from '../../../../../gateway/document/document.ts';
import { nullType } from '../../../../../gateway/lint/rules/rest/null-type.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

describe('the type null (import fact 188)', () => {
  test('a clean document passes', () => expect(saidOfRest(nullType, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    ...['null', null, ['string', 'null']].map((type): [string, Json, string[]] => [
      JSON.stringify(type),
      { anyOf: [{ type }] },
      [
        `error null-type ${at}/anyOf/0/type Invalid model schema specified: OpenAPI 3.0 has no type "null".`,
      ],
    ]),
    ['another', { type: 'string' }, []],
    ['a value', { enum: [null, 'null'] }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(nullType, schema)).toEqual(want);
  });
});
