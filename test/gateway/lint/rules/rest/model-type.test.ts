import type { Json } from '../../../../../gateway/document/document.ts';
import { modelType } from '../../../../../gateway/lint/rules/rest/model-type.ts';
import { cleanRest, getA, restWith, saidOfRest } from '../../rest-document.ts';

const classes: readonly (readonly [Json, string])[] = [
  [{ type: 'string' }, 'StringSchema'],
  [{ type: 'string', format: 'uuid' }, 'UUIDSchema'],
  [{ type: 'string', format: 'date-time' }, 'DateTimeSchema'],
  [{ type: 'string', format: 'binary' }, 'BinarySchema'],
  [{ type: 'string', format: 'byte' }, 'ByteArraySchema'],
  [{ type: 'string', format: 'date' }, 'DateSchema'],
  [{ type: 'string', format: 'email' }, 'EmailSchema'],
  [{ type: 'string', format: 'password' }, 'PasswordSchema'],
  [{ type: 'string', format: 'other' }, 'StringSchema'],
  [{ type: 'integer', format: 'int64' }, 'IntegerSchema'],
  [{ type: 'number' }, 'NumberSchema'],
  [{ type: 'boolean' }, 'BooleanSchema'],
];

describe('responses that get no model (import fact 169)', () => {
  test('a clean document passes', () => expect(saidOfRest(modelType, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    ...classes.map(([schema, name]): [string, string, Json, string[]] => [
      JSON.stringify(schema),
      `${getA}/responses/201`,
      { content: { 'text/plain': { schema } } },
      [
        `warning model-type ${getA}/responses/201/content/text~1plain/schema Unsupported model type '${name}' in 201 response to method 'GET /a/{id}'. Ignoring.`,
      ],
    ]),
    ...[
      { type: 'object' },
      { type: 'array' },
      {},
      { oneOf: [], type: 'string' },
      { allOf: [], type: 'string' },
      { anyOf: [], type: 'string' },
      { $ref: '#/components/schemas/A', type: 'string' },
      { type: ['string'] },
    ].map((schema): [string, string, Json, string[]] => [
      JSON.stringify(schema),
      `${getA}/responses/201`,
      { content: { 'text/plain': { schema } } },
      [],
    ]),
    [
      'a request',
      `${getA}/requestBody`,
      { content: { 'text/plain': { schema: { type: 'string' } } } },
      [],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(modelType, restWith(pointer, value))).toEqual(want);
  });
});
