import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isMap, isSeq, LineCounter, parseDocument, stringify, type ToStringOptions } from 'yaml';
import type { Json } from '../../../gateway/document/document.ts';
import { parseYaml } from '../../../gateway/document/yaml.ts';
import { yamlLines } from '../../../gateway/document/yaml-lines.ts';

/** What is read of a text, and what is wrong with it: `line rule message remedy`. */
const read = (text: string): { root: Json | undefined; faults: string[] } => {
  const faults: string[] = [];
  const root = parseYaml({ path: '/a', name: 'a', text }, ({ line, rule, message, remedy = '' }) =>
    faults.push(`${line} ${rule} ${message} ${remedy}`.trim()),
  );
  return { root, faults };
};

describe('values', () => {
  test.each<[string, string, Json]>([
    [
      'scalars',
      'a: 1\nb: -2.5\nc: true\nd: ~\ne: a b\nf: 3.0.3\ng: 2020-01-01\nh: yes\ni: 0o10',
      { a: 1, b: -2.5, c: true, d: null, e: 'a b', f: '3.0.3', g: '2020-01-01', h: 'yes', i: 8 },
    ],
    [
      'texts',
      'a: |\n  b\n    c\nd: >-\n  e\n  f\nh: i\n  k',
      { a: 'b\n  c\n', d: 'e f', h: 'i k' },
    ],
    [
      'names',
      '/a/{id}: 1\n200: 2\n$ref: 3\n__proto__: 5',
      JSON.parse('{"/a/{id}":1,"200":2,"$ref":3,"__proto__":5}') as Json,
    ],
    [
      'merge keys',
      'a: &a { b: 1, c: 2 }\nd:\n  <<: *a\n  c: 3',
      { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } },
    ],
    ['nothing', '# only this\n', null],
  ])('%s', (_, text, want) => expect(read(text)).toEqual({ root: want, faults: [] }));
});

describe('what is wrong', () => {
  const invalid = 'not-yaml Invalid OpenAPI input.';
  test.each<[string, string, string[]]>([
    [
      'a name twice',
      'a: 1\nb: 2\na: 3',
      ['3 duplicate-key A member is named twice here; only one can count.'],
    ],
    [
      'every name that is there twice',
      'a: 1\na: 2\nb: 1\nb: 2',
      [2, 4].map(
        (line) => `${line} duplicate-key A member is named twice here; only one can count.`,
      ),
    ],
    [
      'a tag',
      'a:\n  b: !Sub c',
      [
        `2 ${invalid} Unresolved tag: !Sub: a tag such as !Sub is not read here; write a \${Name} placeholder.`,
      ],
    ],
    [
      'an alias of nothing',
      'a: 1\nb: *c',
      [`2 ${invalid} The alias *c comes before its anchor, or has none.`],
    ],
    [
      'an alias within what it names',
      'a: &a\n  b:\n    - *a',
      ['3 alias-bomb This alias stands within what it names.'],
    ],
    ['depth', `a: ${'['.repeat(200)}`, ['1 too-deep This file is nested too deep.']],
    [
      'a large text, of which less is told',
      `a: 1\nb: "${'x'.repeat(600_000)}"\na: 2`,
      ['3 duplicate-key A member is named twice here; only one can count.'],
    ],
  ])('%s', (_, text, want) => expect(read(text)).toEqual({ root: undefined, faults: want }));
});

/** Every place of a text as the library has it that keeps them all: tokens and line. */
const placesOf = (text: string): [string[], number][] => {
  const counter = new LineCounter();
  const places: [string[], number][] = [];
  const visit = (node: unknown, tokens: string[], line: number): void => {
    places.push([tokens, line]);
    const lineOf = (at: unknown): number =>
      counter.linePos((at as { range: [number] }).range[0]).line;
    if (isMap(node))
      for (const { key, value } of node.items)
        visit(value, [...tokens, String((key as { value: unknown }).value)], lineOf(key));
    if (isSeq(node))
      node.items.forEach((item, at) => visit(item, [...tokens, String(at)], lineOf(item)));
  };
  const { contents } = parseDocument(text, { lineCounter: counter });
  visit(contents, [], 1);
  return places;
};

const linesOf = (text: string): [string[], number][] => {
  const lineOf = yamlLines(text);
  return placesOf(text).map(([tokens]) => [tokens, lineOf(tokens)]);
};

describe('lines', () => {
  test.each(['pet-store', 'sqs-direct', 'mock-cors', 'gateway-responses'])('of %s', (name) => {
    const text = readFileSync(`test/shapes/${name}/api.yaml`, 'utf8');
    expect(linesOf(text)).toEqual(placesOf(text));
  });

  test.each<[string, string, string[], number]>([
    ['what an alias stands for, where it was written', 'a: &a\n  b: 1\nc: *a', ['c', 'b'], 2],
    ['a list with an item left empty is one place', 'a:\n  -\n  - b\n  - c', ['a', '2'], 1],
    ['what is not there, where its holder is', 'a:\n  b: 1', ['a', 'c', 'd'], 1],
    ['an item, behind its anchor', 'a:\n  - &x\n    b: 1', ['a', '0'], 2],
  ])('%s', (_, text, tokens, want) => expect(yamlLines(text)(tokens)).toBe(want));

  const styles = fc.record({
    collectionStyle: fc.constantFrom('any', 'flow'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL'),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40),
  }) as fc.Arbitrary<ToStringOptions>;

  test('value and lines of whatever is written, in whichever style', () => {
    const name = fc.stringMatching(/^[a-z/$][a-z{}/ -]{0,6}$/);
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        ...[fc.string(), fc.integer(), fc.boolean(), fc.constant(null)],
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(name, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    const value = fc.dictionary(name, tree, { minKeys: 1, maxKeys: 4 });
    fc.assert(
      fc.property(value, styles, (it, style) => {
        const text = stringify(it, { ...style, aliasDuplicateObjects: false });
        expect(read(text).root).toEqual(parseDocument(text).toJS());
        expect(linesOf(text)).toEqual(placesOf(text));
      }),
      { numRuns: 300 },
    );
  });
});
