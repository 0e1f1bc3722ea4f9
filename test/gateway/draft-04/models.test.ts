import Draft04 from 'ajv-draft-04';
import fc from 'fast-check';
import { RequestBody } from '../../../gateway/media/request-body.ts';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import { Inspector } from '../../../gateway/draft-04/inspect.ts';
import { Models, UNPARSABLE } from '../../../gateway/draft-04/models.ts';
import { parseJson } from '../../../gateway/jsonpath/json.ts';

const body = (text: string): RequestBody => new RequestBody(Buffer.from(text));

const node = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'string' }, next: { $ref: '#/definitions/Node' } },
  additionalProperties: false,
};

test('fact 101, fact 103: models refer to each other and to themselves, in depth', () => {
  const models = new Models({
    Node: node,
    List: { type: 'array', items: { $ref: '#/definitions/Node' } },
  });
  const list = models.model('List');
  expect([
    list.judge(body('[{"value":"a","next":{"value":"b"}}]')),
    list.judge(body('[{"value":"a","next":{"value":"b","next":{}}}]')),
  ]).toEqual([undefined, '[object has missing required properties (["value"])]']);
});

test('fact 102: oneOf null and a model', () => {
  const status = { oneOf: [{ type: 'null' }, { $ref: '#/definitions/Node' }] };
  const schema = { type: 'object', required: ['status'], properties: { status } };
  const judge = (text: string): boolean =>
    new Models({ Node: node, Model: schema }).model('Model').judge(body(text)) === undefined;
  expect(
    ['{"status":null}', '{"status":{"value":"a"}}', '{}', '{"status":{"badFormat":1}}'].map(judge),
  ).toEqual([true, true, false, false]);
});

test('a value deeper than the stack is refused, one within it is not', () => {
  const model = new Models({ Node: node }).model('Node');
  const nested = (depth: number): string =>
    `${'{"value":"a","next":'.repeat(depth)}{"value":"a"}${'}'.repeat(depth)}`;
  expect([model.judge(body(nested(400))), model.judge(body(nested(200_000)))]).toEqual([
    undefined,
    UNPARSABLE,
  ]);
});

test('a schema that leads into itself for ever refuses', () => {
  const models = new Models({
    A: { allOf: [{ $ref: '#/definitions/A' }] },
    B: { $ref: '#/definitions/B' },
  });
  expect([models.model('A').judge(body('1')), models.model('B').judge(body('1'))]).toEqual([
    UNPARSABLE,
    UNPARSABLE,
  ]);
});

test('whether items are unique is told of many as of few: by their values, in the time of one look', () => {
  const model = new Models({ Model: { uniqueItems: true } }).model('Model');
  const many = Array.from({ length: 40_000 }, (_, at) => `{"a":${at}}`);
  const start = performance.now();
  expect(model.judge(body(`[${many.join(',')}]`))).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(2_000);
  const twice = '[array must not contain duplicate elements]';
  expect(model.judge(body('[{"a":1,"b":2},{"b":2,"a":1.0}]'))).toContain('duplicate');
  expect(model.judge(body(`[${[...many, '{"a":7}'].join(',')}]`))).toBe(twice);
  const free = new Models({ Model: { uniqueItems: false } }).model('Model');
  expect(free.judge(body('[1,1]'))).toBeUndefined();
});

test('a body that is wrong in 200,000 places is refused soon, with the first hundred', () => {
  const model = new Models({ Model: { items: { type: 'string' } } }).model('Model');
  const before = process.cpuUsage();
  const all = model.judge(body(`[${'1,'.repeat(200_000)}1]`));
  expect(all?.match(/instance type/g)).toHaveLength(100);
  const last = model.judge(body(`[${'"a",'.repeat(200_000)}1]`));
  expect(last?.match(/instance type/g)).toHaveLength(1);
  // Microseconds of processor time: comparing pairs would take minutes.
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});

test.each([
  ['nested repetitions', '^(a+)+$'],
  ['an optional part, often', `^${'a?'.repeat(30)}${'a'.repeat(30)}$`],
  ['many repetitions', '^a*a*a*a*a*a*a*a*b$'],
])('a pattern with %s does not hang the gateway', (_name, pattern) => {
  const model = new Models({ Model: { items: { pattern } } }).model('Model');
  const start = performance.now();
  const text = JSON.stringify(Array.from({ length: 200 }, () => `${'a'.repeat(5_000)}!`));
  expect(model.judge(body(text))).toMatch(/^\[ECMA 262 regex /);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  [
    '^[a-z0-9]+(-[a-z0-9]+)*$',
    'a-slug-of-some-length-that-is-fine',
    'A-slug-of-some-length-that-is-fine',
  ],
  ['^\\d{4}-\\d{2}(-\\d{2})?$', '2024-01-02', '2024-1-2'],
  [
    '^([^@\\s]+)@([^@\\s]+\\.)+[a-z]{2,}$',
    'someone@some.where.example.org',
    'someone.some.where.example.org',
  ],
])('an honest pattern %s matches as it says', (pattern, yes, no) => {
  const model = new Models({ Model: { pattern } }).model('Model');
  expect([model.judge(body(JSON.stringify(yes))), model.judge(body(JSON.stringify(no)))]).toEqual([
    undefined,
    `[ECMA 262 regex "${pattern}" does not match input string "${no}"]`,
  ]);
});

const small = fc.integer({ min: 0, max: 3 });
const names = fc.constantFrom('a', 'b', 'constructor', '__proto__');
const distinct = { minLength: 1, maxLength: 3 };

/** Keywords that hold no schema of their own. */
const plain = fc
  .record<Record<string, unknown>>(
    {
      type: fc.constantFrom('array', 'boolean', 'null', 'number', 'object', 'string'),
      minimum: small,
      maximum: small,
      exclusiveMaximum: fc.boolean(),
      multipleOf: fc.constantFrom(1, 2, 0.5),
      minLength: small,
      maxLength: small,
      pattern: fc.constantFrom('^a', 'b$', 'a+b'),
      minItems: small,
      maxItems: small,
      uniqueItems: fc.boolean(),
      required: fc.uniqueArray(names, distinct),
      additionalItems: fc.boolean(),
      additionalProperties: fc.boolean(),
      dependencies: fc.dictionary(names, fc.uniqueArray(names, distinct), { maxKeys: 1 }),
      enum: fc.array(fc.constantFrom(null, 0, 1, 'a', [], { a: 1 }), distinct),
    },
    { requiredKeys: [] },
  )
  // One keyword needs another beside it.
  .map(({ exclusiveMaximum, ...rest }) =>
    'maximum' in rest ? { ...rest, exclusiveMaximum: exclusiveMaximum === true } : rest,
  );

const around = (inner: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> => {
  const some = fc.array(inner, distinct);
  const holders = fc.record<Record<string, unknown>>(
    {
      items: fc.oneof(inner, some),
      properties: fc.dictionary(names, inner, { maxKeys: 2 }),
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'o'), inner, { maxKeys: 1 }),
      allOf: some,
      anyOf: some,
      oneOf: some,
      not: inner,
    },
    { requiredKeys: [] },
  );
  return fc.tuple(plain, holders).map(([a, b]) => ({ ...a, ...b }) as JsonObject);
};

const schemas = around(
  fc.oneof(plain as fc.Arbitrary<JsonObject>, around(plain as fc.Arbitrary<JsonObject>)),
);

const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, 1, 2, 0.5, 1.5, '', 'a', 'ab', 'aab'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3 }),
  ),
}));

test('the inspector finds something wrong exactly where the library does', () => {
  const library = new Draft04({
    strict: false,
    logger: false,
    ownProperties: true,
    validateSchema: false,
  });
  fc.assert(
    fc.property(schemas, values, (schema, value) => {
      const text = JSON.stringify(value);
      const wrong = new Inspector({}).inspect(schema, parseJson(text));
      const valid: boolean = library.compile(schema)(JSON.parse(text));
      expect({ text, schema, wrong, valid: wrong.length === 0 }).toEqual({
        text,
        schema,
        wrong,
        valid,
      });
    }),
    { numRuns: 60 },
  );
});

describe('a body of some hundred characters is judged at once, however alternatives lead into themselves', () => {
  const again = { $ref: '#/definitions/Expr' };
  const of = (op: string): JsonObject => ({
    type: 'object',
    required: ['op'],
    properties: { args: { type: 'array', items: again }, op: { enum: [op] } },
  });
  const deep = (op: string): string => {
    let text = `{"op":"${op}"}`;
    for (let level = 0; level < 60; level += 1) text = `{"op":"and","args":[${text}]}`;
    return text;
  };
  test.each<[string, JsonObject, string]>([
    ['oneOf', { oneOf: [of('and'), of('or')] }, 'failed to match exactly one schema'],
    ['anyOf', { anyOf: [of('and'), of('or')] }, 'failed to match at least one required schema'],
    ['allOf', { allOf: [{ anyOf: [of('or'), of('and')] }] }, 'matched only 0 out of 1'],
    [
      'patternProperties beside properties',
      {
        properties: { args: { items: again }, op: { enum: ['and'] } },
        patternProperties: { '^a': { items: again } },
      },
      'not found in enum',
    ],
  ])('%s', (_, Expr, words) => {
    const model = new Models({ Expr }).model('Expr');
    const judge = (text: string) =>
      model.judge({ text, json: { value: JSON.parse(text) as Json } });
    expect(judge(deep('and'))).toBeUndefined();
    expect(judge(deep('xor'))).toContain(words);
  });
});
