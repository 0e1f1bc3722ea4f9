import fc from 'fast-check';
import { hasRepeatedMembers, JsonLines } from '../../../gateway/document/json-lines.ts';
import { escapeToken, tokensOf } from '../../../gateway/document/pointer.ts';
import { yamlLines } from '../../../gateway/document/yaml-lines.ts';

const pointersOf = (value: unknown, pointer = ''): string[] => [
  pointer,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) =>
        pointersOf(member, `${pointer}/${escapeToken(name)}`),
      )
    : []),
];

describe('lines of a JSON text', () => {
  test('are those of names, items and the root', () => {
    const text = '{\n "a": [1,\n  {"b":\n 2}],\n "a/b": "x\\"{\\n"\n}';
    const lines = new JsonLines(text);
    const pointers = ['', '/a', '/a/0', '/a/1', '/a/1/b', '/a~1b', '/a/7/b', '/c'];
    expect(pointers.map((it) => [it, lines.at(tokensOf(it))])).toEqual([
      ['', 1],
      ['/a', 2],
      ['/a/0', 2],
      ['/a/1', 3],
      ['/a/1/b', 3],
      ['/a~1b', 5],
      ['/a/7/b', 2],
      ['/c', 1],
    ]);
  });

  test('are those the YAML parser finds, for any value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (value) => {
        const text = JSON.stringify(value, null, 1);
        const lines = new JsonLines(text);
        const lineOf = yamlLines(text);
        for (const pointer of pointersOf(value))
          expect([pointer, lines.at(tokensOf(pointer))]).toEqual([
            pointer,
            lineOf(tokensOf(pointer)),
          ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('members named twice', () => {
  test.each([
    ['{"a":1,"b":{"a":1}}', false],
    ['{"a":"\\"b\\":1"}', false],
    ['{"a": 1, "a" : 2}', true],
    ['[{"b":{"a":1,"a":{}}}]', true],
  ])('in %s: %s', (text, want) => expect(hasRepeatedMembers(text, JSON.parse(text))).toBe(want));

  test('are never seen where there are none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(hasRepeatedMembers(text, JSON.parse(text))).toBe(false);
      }),
    );
  });
});
