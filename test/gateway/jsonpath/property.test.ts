import fc from 'fast-check';
import { JsonPathError } from '../../../gateway/jsonpath/errors.ts';
import { JsonTextError, parseJson, type JsonValue } from '../../../gateway/jsonpath/json.ts';
import { compilePath } from '../../../gateway/jsonpath/jsonpath.ts';
import { toJson, toText } from '../../../gateway/jsonpath/text.ts';
import { DOCUMENTS } from '../../../scripts/jsonpath/documents.table.ts';

const documents = DOCUMENTS.map((text) => parseJson(text));
const pieces = fc.constantFrom(
  ...[
    '$',
    '@',
    '.',
    '..',
    '*',
    '[',
    ']',
    '[?(',
    ')]',
    '(',
    ')',
    "'",
    '"',
    '\\',
    '/',
    'a',
    'b',
    'items',
  ],
  ...[
    '==',
    '!=',
    '=~',
    '<',
    '>=',
    '&&',
    '||',
    '!',
    ' ',
    ',',
    ':',
    '-',
    '1',
    '99',
    '.length',
    '.size()',
    '{',
    '}',
    '+',
  ],
);
const almostPath = fc
  .tuple(fc.constantFrom('$', '@', '', '$.items[?(@.v', '$.rows[?(@.n =~ /'), fc.array(pieces))
  .map(([start, rest]) => start + rest.join(''));

/** The value, or the error this engine means to give. */
function outcome(path: string, document: JsonValue): string {
  try {
    const value = compilePath(path).find(document);
    return toJson(value ?? null) + toText(value);
  } catch (error) {
    if (error instanceof JsonPathError) return error.fault;
    throw error;
  }
}

test.each([
  ['arbitrary text', fc.string({ unit: 'binary' })],
  ['almost a path', almostPath],
])('%s never crashes or hangs the engine', (_name, text) => {
  fc.assert(
    fc.property(text, fc.constantFrom(...documents), (path, document) => {
      expect(typeof outcome(path, document)).toBe('string');
    }),
    { numRuns: 800 },
  );
});

test('arbitrary text is JSON, or refused as such', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      let plain: unknown;
      try {
        plain = JSON.parse(text);
      } catch {
        expect(() => parseJson(text)).toThrow(JsonTextError);
        return;
      }
      expect(JSON.parse(toJson(parseJson(text)))).toEqual(JSON.parse(JSON.stringify(plain)));
    }),
    { numRuns: 800 },
  );
});

test('a member of any quotable name is found by that name, and only there', () => {
  const name = fc.string().filter((text) => !/['\][]/.test(text));
  fc.assert(
    fc.property(name, name, (present, asked) => {
      const found = compilePath(`$['${asked}']`).find(new Map([[present, 1]]));
      expect(found).toBe(present === asked ? 1 : undefined);
    }),
  );
});
