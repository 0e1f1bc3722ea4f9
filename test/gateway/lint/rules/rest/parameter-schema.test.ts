import type { Json } from '../../../../../gateway/document/document.ts';
import { parameterSchema } from '../../../../../gateway/lint/rules/rest/parameter-schema.ts';
import { cleanRest, getA, restWith, saidOfRest } from '../../rest-document.ts';

const at = `${getA}/parameters`;

describe('what an import drops of parameters (import facts 167, 197, REST fact 106)', () => {
  test('a clean document passes', () => expect(saidOfRest(parameterSchema, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'what asks nothing of a text',
      at,
      [
        {
          ...{ name: 'a', in: 'query' },
          schema: {
            ...{ deprecated: true, description: 'd', example: 1, examples: {}, externalDocs: {} },
            ...{ nullable: true, title: 't', readOnly: true, writeOnly: true, xml: {} },
            type: 'string',
          },
        },
      ],
      [],
    ],
    [
      'a constraint of a variable',
      at,
      [{ name: 'id', in: 'path', schema: { pattern: 'a' } }],
      [
        `warning parameter-schema ${at}/0 An import drops the schema of parameter "id": no validator enforces pattern.`,
      ],
    ],
    [
      'a constraint',
      at,
      [{ name: 'a', in: 'query', schema: { type: 'string', enum: ['b'], maxLength: 1 } }],
      [
        `warning parameter-schema ${at}/0 An import drops the schema of parameter "a": no validator enforces enum, maxLength.`,
      ],
    ],
    [
      'a type, a format, a default',
      at,
      [{ name: 'a', in: 'header', schema: { type: 'integer', format: 'int32', default: 1 } }],
      [
        `info parameter-schema ${at}/0 An import drops the schema of parameter "a": no validator enforces type, format, default.`,
      ],
    ],
    [
      'a string',
      at,
      [{ name: 'a', in: 'query', schema: { type: 'string', description: 'b', 'x-c': 1 } }],
      [],
    ],
    ['a cookie', at, [{ name: 'a', in: 'cookie', schema: { enum: ['b'] } }], []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(parameterSchema, restWith(pointer, value))).toEqual(want);
  });

  test.each<[string, Json, string]>([
    ['no validator', undefined as never, 'info'],
    ['one that is not there', 'other', 'info'],
    ['one that looks at parameters', 'all', 'warning'],
  ])('a constraint by %s', (_name, validator, severity) => {
    const root = restWith(`${getA}/x-amazon-apigateway-request-validator`, validator) as {
      paths: Record<string, { get: { parameters: Json } }>;
    };
    const [item] = Object.values(root.paths);
    if (item) item.get.parameters = [{ name: 'a', in: 'query', schema: { minimum: 1 } }];
    expect(saidOfRest(parameterSchema, root as never)).toEqual([
      `${severity} parameter-schema ${at}/0 An import drops the schema of parameter "a": no validator enforces minimum.`,
    ]);
  });
});
