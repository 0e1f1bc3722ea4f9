import type { Json } from '../../../../../gateway/document/document.ts';
import { modelSchema } from '../../../../../gateway/lint/rules/rest/model-schema.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';
import { saidOfModel } from '../../rest-models.ts';

const malformed: readonly (readonly [Json, string, string])[] = [
  [{ minLength: '3' }, '/minLength', 'minLength is a whole number from 0'],
  [{ required: 'a' }, '/required', 'required is a list of names'],
  [{ enum: [] }, '/enum', 'enum is a list of at least one value'],
  [{ pattern: '(' }, '/pattern', 'pattern is a regular expression (ECMA 262)'],
  [{ properties: [] }, '/properties', 'properties is an object of schemas'],
  [
    { properties: { a: { type: 'file' } } },
    '/properties/a/type',
    'type is array, boolean, integer, null, number, object, string, or a list of these',
  ],
];

const at = '/components/schemas/Thing';

describe('values of keywords (import fact 186)', () => {
  test('a clean document passes', () => expect(saidOfRest(modelSchema, cleanRest)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'a bound that is no number, and no flag',
      { exclusiveMaximum: 'a' },
      [
        `error model-schema ${at}/exclusiveMaximum Invalid model schema specified: exclusiveMaximum is true or false.`,
      ],
    ],
    ...malformed.map(([schema, place, words]): [string, Json, string[]] => [
      JSON.stringify(schema),
      schema,
      [`error model-schema ${at}${place} Invalid model schema specified: ${words}.`],
    ]),
    [
      'values as they are wanted',
      { minLength: 3, required: ['a'], enum: [1], pattern: '^a', type: 'string' },
      [],
    ],
    ['what other rules tell of', { type: null, exclusiveMaximum: 1, required: true }, []],
  ])('%s', (_name, schema, want) => {
    expect(saidOfModel(modelSchema, schema)).toEqual(want);
  });
});
