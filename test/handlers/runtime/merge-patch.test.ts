import { mergePatch } from '../../../handlers/runtime/merge-patch.ts';

/** The examples of RFC 7396, appendix A: original, patch, result. */
const examples: [string, string, string][] = [
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
];

test.each(examples)('%s patched with %s is %s', (original, patch, want) => {
  const target: unknown = JSON.parse(original);
  const merged = mergePatch(target, JSON.parse(patch));
  expect(JSON.stringify(merged)).toBe(want);
  expect(JSON.stringify(target)).toBe(original);
});

test.each(['__proto__', 'constructor', 'toString'])('%s is a name like any other', (name) => {
  const member = JSON.stringify(name);
  const merged = mergePatch(JSON.parse(`{${member}:{"a":1}}`), JSON.parse(`{${member}:{"b":2}}`));
  expect(JSON.stringify(merged)).toBe(`{${member}:{"a":1,"b":2}}`);
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['b']).toBeUndefined();
});

test('a patch of what is not there inherits nothing', () => {
  expect(mergePatch(undefined, JSON.parse('{"constructor":{"name":null}}'))).toEqual({
    constructor: {},
  });
});
