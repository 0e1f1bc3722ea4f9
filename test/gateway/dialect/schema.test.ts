import type { Json } from '../../../gateway/document/document.ts';
import { lowered } from './judges.ts';
import { of30, of31, refused } from './schemas.table.ts';

const B = { readOnly: true };

const written = (A: Json, openapi: string): Json | undefined => {
  const { schemas, findings } = lowered({ A, B }, openapi);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(lowered(schemas, '3.0.3').schemas).toEqual(schemas);
  return schemas['A'];
};

const place = '/components/schemas/A';

/** Severity, place below the schema and words of each finding of it. */
const said = (A: Json, openapi = '3.1.0'): string[] =>
  lowered({ A, B }, openapi)
    .findings.filter(({ pointer }) => pointer.startsWith(place))
    .map(
      ({ severity, pointer, message }) => `${severity} ${pointer.slice(place.length)} ${message}`,
    );

describe('a schema of OpenAPI 3.1 in the import dialect', () => {
  test.each(of31)('%s', (_name, before, after) => {
    expect(written(before, '3.1.0')).toEqual(after);
  });
});

describe('a schema of OpenAPI 3.0 in the import dialect', () => {
  test.each(of30)('%s', (_name, before, after) => {
    expect(written(before, '3.0.3')).toEqual(after);
  });
});

describe('what OpenAPI 3.0.3 cannot say is refused at its place, with a remedy', () => {
  test.each(refused)('%s', (_name, schema, at) => {
    const errors = lowered({ A: schema }).findings.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([
      { rule: 'gatehouse/inexpressible', pointer: place + at, remedy: expect.stringMatching(/\w/) },
    ]);
  });
});

test('a pattern of 3.0 was never of the unicode mode', () => {
  expect(written({ pattern: '^\\p{L}$' }, '3.0.3')).toEqual({ pattern: '^\\p{L}$' });
});

describe('what is said of a schema', () => {
  test.each<[string, Json, string, string[]]>([
    ['nothing where nothing changes', { type: 'string', description: 'd' }, '3.1.0', []],
    [
      'a lost keyword (import fact 187)',
      { type: 'array', items: {}, maxItems: 2 },
      '3.1.0',
      [
        'warning /maxItems An import drops "maxItems", and no keyword that it keeps says the same: lists of any length pass.',
      ],
    ],
    [
      'a list that must not be empty',
      { minItems: 1 },
      '3.1.0',
      ['info /minItems "minItems": 1 is said in keywords that an import keeps.'],
    ],
    [
      'read-only members that 3.1 requires (REST fact 106)',
      { required: ['a'], properties: { a: { readOnly: true } } },
      '3.1.0',
      ['warning /required An import drops "readOnly": requests are asked for "a" as well.'],
    ],
    [
      'read-only members that 3.0 does not ask of a request',
      { required: ['a'], properties: { a: { readOnly: true } } },
      '3.0.3',
      ['info /required "a": read-only, and not required of a request.'],
    ],
    [
      'nullable',
      { type: 'string', nullable: true },
      '3.0.3',
      ['info /nullable "nullable" is written with anyOf or enum.'],
    ],
    [
      'nullable that says nothing',
      { nullable: true },
      '3.0.3',
      ['info /nullable "nullable" says nothing here, and is left out.'],
    ],
    [
      'const',
      { const: 1 },
      '3.1.0',
      ['info /const "const" is a list of one value in OpenAPI 3.0.3.'],
    ],
  ])('%s', (_name, schema, openapi, want) => {
    expect(said(schema, openapi)).toEqual(want);
  });
});
