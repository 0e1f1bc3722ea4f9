import fc from 'fast-check';
import { parseUniqueObject } from '../../../../gateway/authorizer/jwt/unique-json.ts';

describe('a JSON object that names every member once', () => {
  it.each([
    ['{}', {}],
    ['{"a":1,"b":2}', { a: 1, b: 2 }],
    ['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', { a: { a: 1 }, b: [{ a: 1 }, { a: 1 }] }],
    ['{"a":"a","b":"a"}', { a: 'a', b: 'a' }],
    ['{"a":["x","x"]}', { a: ['x', 'x'] }],
    ['{"a":",{\\"a\\":","b":"\\\\"}', { a: ',{"a":', b: '\\' }],
  ])('parses %s', (text, value) => expect(parseUniqueObject(text)).toEqual(value));

  it.each([
    ['twice the same', '{"a":1,"a":1}'],
    ['another one between', '{"a":1,"b":{},"a":2}'],
    ['written with an escape', '{"a":1,"\\u0061":2}'],
    ['further down', '{"x":[{"y":{"a":1,"a":2}}]}'],
    ['after an object', '{"a":{"b":1},"a":2}'],
    ['__proto__', '{"__proto__":1,"__proto__":2}'],
  ])('refuses a repeated member: %s', (_, text) => expect(parseUniqueObject(text)).toBeUndefined());

  it.each(['', 'null', '1', '"a"', '[]', '{', '{"a":1,}', "{'a':1}", '{} {}', '\uFEFF{}'])(
    'refuses %j, which is no object',
    (text) => expect(parseUniqueObject(text)).toBeUndefined(),
  );

  it('parses what JSON.stringify writes, and refuses it with one member said again', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 6 });
    fc.assert(
      fc.property(objects, (object) => {
        const text = JSON.stringify(object);
        const first = JSON.stringify(Object.keys(object)[0]);
        expect(JSON.stringify(parseUniqueObject(text))).toBe(text);
        expect(parseUniqueObject(`${text.slice(0, -1)},${first}:0}`)).toBeUndefined();
      }),
    );
  });
});
