import { RequestBody } from '../../../gateway/media/request-body.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { Models, UNPARSABLE } from '../../../gateway/draft-04/models.ts';

const body = (text: string): RequestBody => new RequestBody(Buffer.from(text));

const judge = (schema: JsonObject, text: string): string | undefined =>
  new Models({ Model: schema }).model('Model').judge(body(text));

const type = (found: string, ...allowed: string[]): string =>
  `[instance type (${found}) does not match any allowed primitive type (allowed: ${JSON.stringify(allowed)})]`;

const two = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'integer' } } };

const cases: [name: string, schema: JsonObject, valid: string, invalid: string, words: string][] = [
  ['type', { type: 'integer' }, '1', '"1"', type('string', 'integer')],
  [
    'type: a number may be an integer',
    { type: 'number' },
    '1',
    'true',
    type('boolean', 'integer', 'number'),
  ],
  ['type: 1.0 is no integer', { type: 'integer' }, '10', '1.0', type('number', 'integer')],
  ['type: 1e2 is no integer', { type: 'integer' }, '100', '1e2', type('number', 'integer')],
  [
    'type: names in their own order',
    { type: ['string', 'null', 'array'] },
    'null',
    '{}',
    type('object', 'array', 'null', 'string'),
  ],
  [
    'enum',
    { enum: ['a', 'b'] },
    '"b"',
    '"x"',
    '[instance value ("x") not found in enum (possible values: ["a","b"])]',
  ],
  [
    'enum of numbers goes by their value',
    { enum: [1, { a: [2] }] },
    '{"a":[2.0]}',
    '{"a":[3]}',
    '[instance value ({"a":[3]}) not found in enum (possible values: [1,{"a":[2]}])]',
  ],
  [
    'minimum',
    { minimum: 0 },
    '0',
    '-1',
    '[numeric instance is lower than the required minimum (minimum: 0, found: -1)]',
  ],
  [
    'minimum keeps every digit',
    { minimum: 2.5 },
    '2.5',
    '1.50e0',
    '[numeric instance is lower than the required minimum (minimum: 2.5, found: 1.50)]',
  ],
  [
    'exclusiveMinimum',
    { minimum: 3, exclusiveMinimum: true },
    '3.1',
    '3',
    '[numeric instance is not strictly greater than the required minimum 3]',
  ],
  [
    'maximum',
    { maximum: 500 },
    '500',
    '501',
    '[numeric instance is greater than the required maximum (maximum: 500, found: 501)]',
  ],
  [
    'maximum of long numbers',
    { maximum: 9007199254740992 },
    '9007199254740992',
    '9007199254740993',
    '[numeric instance is greater than the required maximum (maximum: 9007199254740992, found: 9007199254740993)]',
  ],
  [
    'exclusiveMaximum',
    { maximum: 3, exclusiveMaximum: true },
    '2',
    '3',
    '[numeric instance is not strictly lower than the required maximum 3]',
  ],
  [
    'multipleOf',
    { multipleOf: 0.1 },
    '0.3',
    '0.35',
    '[remainder of division is not zero (0.35 / 0.1)]',
  ],
  [
    'minLength',
    { minLength: 2 },
    '"ab"',
    '"a"',
    '[string "a" is too short (length: 1, required minimum: 2)]',
  ],
  [
    'maxLength counts characters',
    { maxLength: 2 },
    '"😀😀"',
    '"abc"',
    '[string "abc" is too long (length: 3, maximum allowed: 2)]',
  ],
  [
    'pattern',
    { pattern: '^a' },
    '"ab"',
    '"ba"',
    '[ECMA 262 regex "^a" does not match input string "ba"]',
  ],
  [
    'minItems',
    { minItems: 1 },
    '[1]',
    '[]',
    '[array is too short: must have at least 1 elements but instance has 0 elements]',
  ],
  [
    'maxItems',
    { maxItems: 1 },
    '[1]',
    '[1,2]',
    '[array is too long: must have at most 1 elements but instance has 2 elements]',
  ],
  [
    'uniqueItems',
    { uniqueItems: true },
    '[1,2]',
    '[1,1.0]',
    '[array must not contain duplicate elements]',
  ],
  [
    'additionalItems',
    { items: [{}], additionalItems: false },
    '[1]',
    '[1,2]',
    '[schema only allows 1 elements in array but instance has 2 elements]',
  ],
  ['items', { items: { type: 'string' } }, '["a"]', '["a",1]', type('integer', 'string')],
  [
    'items by place',
    { items: [{ type: 'string' }], additionalItems: { type: 'null' } },
    '["a",null]',
    '["a",1]',
    type('integer', 'null'),
  ],
  [
    'required, sorted',
    { required: ['b', 'a', 'c'] },
    '{"a":1,"b":2,"c":3}',
    '{"c":1}',
    '[object has missing required properties (["a","b"])]',
  ],
  [
    'required: constructor',
    { required: ['constructor'] },
    '{"constructor":1}',
    '{}',
    '[object has missing required properties (["constructor"])]',
  ],
  [
    'required: __proto__',
    { required: ['__proto__'] },
    '{"__proto__":{}}',
    '{}',
    '[object has missing required properties (["__proto__"])]',
  ],
  [
    'minProperties',
    { minProperties: 1 },
    '{"a":1}',
    '{}',
    '[object has too few properties (found 0 but schema requires at least 1)]',
  ],
  [
    'maxProperties',
    { maxProperties: 1 },
    '{"a":1}',
    '{"a":1,"b":1}',
    '[object has too many properties (found 2 but schema requires at most 1)]',
  ],
  [
    'additionalProperties',
    { properties: { a: {} }, patternProperties: { '^x-': {} }, additionalProperties: false },
    '{"a":1,"x-b":1}',
    '{"c":1,"b":1}',
    '[object instance has properties which are not allowed by the schema: ["b","c"]]',
  ],
  [
    'additionalProperties of a kind',
    { additionalProperties: { type: 'null' } },
    '{"a":null}',
    '{"a":1}',
    type('integer', 'null'),
  ],
  [
    'patternProperties',
    { patternProperties: { '^x-': { type: 'null' } } },
    '{"x-a":null,"b":1}',
    '{"x-a":1}',
    type('integer', 'null'),
  ],
  [
    'dependencies of properties',
    { dependencies: { a: ['c', 'b'] } },
    '{"a":1,"b":1,"c":1}',
    '{"a":1,"b":1}',
    '[property "a" of object has missing property dependencies (schema requires ["b","c"]; missing: ["c"])]',
  ],
  [
    'dependencies of schemas',
    { dependencies: { a: { required: ['b'] } } },
    '{"b":1}',
    '{"a":1}',
    '[object has missing required properties (["b"])]',
  ],
  [
    'allOf',
    { allOf: [{ minimum: 1 }, { maximum: 3 }] },
    '2',
    '4',
    '[instance failed to match all required schemas (matched only 1 out of 2)]',
  ],
  [
    'anyOf',
    { anyOf: [{ type: 'null' }, { maximum: 3 }] },
    'null',
    '4',
    '[instance failed to match at least one required schema among 2]',
  ],
  [
    'oneOf',
    { oneOf: [{ minimum: 1 }, { maximum: 3 }] },
    '4',
    '2',
    '[instance failed to match exactly one schema (matched 2 out of 2)]',
  ],
  [
    'not',
    { not: { type: 'string' } },
    '1',
    '"1"',
    '[instance matched a schema which it should not have]',
  ],
  [
    'format date-time',
    { format: 'date-time' },
    '"2024-02-29T10:00:00.123Z"',
    '"2023-02-29T10:00:00Z"',
    `[string "2023-02-29T10:00:00Z" is invalid against requested date format(s) [yyyy-MM-dd'T'HH:mm:ssZ, yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z]]`,
  ],
  [
    'format email',
    { format: 'email' },
    '"a@b"',
    '"a"',
    '[string "a" is not a valid email address]',
  ],
  [
    'format hostname',
    { format: 'hostname' },
    '"a-b.io"',
    '"-a"',
    '[string "-a" is not a valid hostname]',
  ],
  [
    'format ipv4',
    { format: 'ipv4' },
    '"10.0.0.1"',
    '"10.0.0"',
    '[string "10.0.0" is not a valid IPv4 address]',
  ],
  ['format ipv6', { format: 'ipv6' }, '"::1"', '"1"', '[string "1" is not a valid IPv6 address]'],
  [
    'format regex',
    { format: 'regex' },
    '"a+"',
    '"("',
    '[string "(" is not a valid ECMA 262 regular expression]',
  ],
  [
    'format uri',
    { format: 'uri' },
    '"https://a/b?c#d"',
    '"a b"',
    '[string "a b" is not a valid URI]',
  ],
  [
    'several, as keywords are named, capitals first',
    { type: 'string', required: ['a'], maxProperties: 0 },
    '""',
    '{"b":1}',
    '[object has too many properties (found 1 but schema requires at most 0), object has missing required properties (["a"]), instance type (object) does not match any allowed primitive type (allowed: ["string"])]',
  ],
  [
    'several members, by name',
    two,
    '{"a":"x","b":1}',
    '{"b":"x","a":1}',
    '[instance type (integer) does not match any allowed primitive type (allowed: ["string"]), instance type (string) does not match any allowed primitive type (allowed: ["integer"])]',
  ],
  [
    'members are not looked at where the object is wrong',
    { ...two, required: ['c'] },
    '{"a":"x","c":1}',
    '{"a":1}',
    '[object has missing required properties (["c"])]',
  ],
  [
    'nor what lies deeper, once something is wrong',
    {
      properties: {
        a: { type: 'null' },
        b: { type: 'object', properties: { c: { type: 'null' } } },
      },
    },
    '{"a":null,"b":{"c":null}}',
    '{"a":1,"b":{"c":1}}',
    type('integer', 'null'),
  ],
];

test.each(cases.map(([name, ...it]) => ({ name, it })))('fact 108, $name', ({ it }) => {
  const [schema, valid, invalid, words] = it;
  expect([judge(schema, valid), judge(schema, invalid)]).toEqual([undefined, words]);
});

test.each([
  ['text that is no JSON', '{"a":'],
  ['nothing', ''],
  ['two values', '{} {}'],
])('fact 108, %s', (_name, text) => {
  expect([judge({}, text), judge({}, '{}')]).toEqual([UNPARSABLE, undefined]);
});

test.each(['byte', 'date', 'int32', 'anything'])(
  'fact 104: format %s is not enforced',
  (format) => {
    expect(judge({ type: 'string', format }, '"this is random"')).toBeUndefined();
  },
);
