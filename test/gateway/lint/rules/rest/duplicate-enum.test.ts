import type { Json } from '../../../../../gateway/document/document.ts';
import { duplicateEnum } from '../../../../../gateway/lint/rules/rest/duplicate-enum.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const at = '/components/schemas/Thing';

describe('values of an enum (import fact 188)', () => {
  test('a clean document passes', () => expect(saidOfRest(duplicateEnum, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'one twice',
      { enum: [{ a: 1 }, 1, { a: 1 }, 1] },
      [
        `error duplicate-enum ${at}/enum/2 Invalid model schema specified: the enum has {"a":1} twice.`,
        `error duplicate-enum ${at}/enum/3 Invalid model schema specified: the enum has 1 twice.`,
      ],
    ],
    ['some that differ', { enum: ['1', 1, null] }, []],
    ['a property of that name', { properties: { enum: { enum: ['a'] } } }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(duplicateEnum, schema)).toEqual(want);
  });
});
