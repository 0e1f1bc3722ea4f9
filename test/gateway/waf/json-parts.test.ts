import fc from 'fast-check';
import type { Json } from '../../../gateway/document/document.ts';
import { isObject, valueAt } from '../../../gateway/document/pointer.ts';
import { jsonParts } from '../../../gateway/waf/json-parts.ts';

const shown = (text: string): unknown => {
  const { parts, valid } = jsonParts(text);
  return [
    valid,
    ...parts.map((it) => `${it.pointer}${it.isKey ? ' is' : '='}${it.isKey ? '' : it.text}`),
  ];
};

test.each([
  ['{"a":1}', [true, '/a is', '/a=1']],
  ['{"a":{"b":[true,"x"]}}', [true, '/a is', '/a/b is', '/a/b/0=true', '/a/b/1=x']],
  [' [ ] ', [true]],
  ['{}', [true]],
  ['"x"', [true, '=x']],
  ['{"a\\u0041":"\\n\\u00fc"}', [true, '/aA is', '/aA=\n\xc3\xbc']],
  ['{"a/b~":0}', [true, '/a~1b~0 is', '/a~1b~0=0']],
  ['', [false]],
  ['{"a":1', [false, '/a is', '/a=1']],
  ['{"a":1,}', [false, '/a is', '/a=1']],
  ['{"a":"cut o', [false, '/a is']],
  ['[1 2]', [false, '/0=1']],
  ['[1]x', [false, '/0=1']],
  ['{a:1}', [false]],
])('%s: %j', (text, want) => {
  expect(shown(text)).toEqual(want);
});

test('a body that only opens is no JSON, and no danger', () => {
  expect(jsonParts('['.repeat(100_000)).valid).toBe(false);
});

test('finds every scalar where JSON.parse has it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      const { parts, valid } = jsonParts(Buffer.from(text, 'utf8').toString('latin1'));
      expect(valid).toBe(true);
      for (const { pointer, isKey, text: found } of parts) {
        if (isKey) continue;
        const there = valueAt(
          JSON.parse(text) as Json,
          Buffer.from(pointer, 'latin1').toString('utf8'),
        );
        expect(isObject(there) || Array.isArray(there)).toBe(false);
        const utf8 = Buffer.from(found, 'latin1').toString('utf8');
        if (typeof there === 'string') expect(utf8).toBe(Buffer.from(there).toString('utf8'));
        else expect(JSON.parse(utf8)).toBe(there);
      }
    }),
  );
});
