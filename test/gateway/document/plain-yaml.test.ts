import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { stringify, type ToStringOptions } from 'yaml';
import type { Json } from '../../../gateway/document/document.ts';
import { escapeToken } from '../../../gateway/document/pointer.ts';
import { parsePlain, plainLines } from '../../../gateway/document/plain-yaml.ts';
import { parseYaml } from '../../../gateway/document/yaml.ts';

/** Every pointer into a value. */
const pointersOf = (value: Json, pointer = ''): string[] =>
  typeof value !== 'object' || value === null
    ? [pointer]
    : [
        pointer,
        ...Object.entries(value).flatMap(([name, member]) =>
          pointersOf(member as Json, `${pointer}/${escapeToken(name)}`),
        ),
      ];

/** What the whole parser reads of a text: its value and lines, or that it is none. */
const whole = (text: string): unknown => {
  const faults: string[] = [];
  const source = parseYaml({ path: '/a', name: 'a', text }, ({ message }) => faults.push(message));
  if (source === undefined) return faults;
  return [source.root, pointersOf(source.root).map((it) => [it, source.lineOf(it)])];
};

/** The same, as the plain reader has it; undefined where it leaves the text to the whole one. */
const plain = (text: string): unknown => {
  const root = parsePlain(text);
  if (root === undefined) return undefined;
  const lineOf = plainLines(text);
  const tokensOf = (pointer: string): string[] =>
    pointer
      .split('/')
      .slice(1)
      .map((it) => it.replaceAll('~1', '/').replaceAll('~0', '~'));
  return [root, pointersOf(root).map((it) => [it, lineOf(tokensOf(it))])];
};

const shapes = ['pet-store', 'sqs-direct', 'mock-cors', 'gateway-responses', 'dynamodb-direct'].map(
  (name) => readFileSync(`test/shapes/${name}/api.yaml`, 'utf8'),
);

const runs = Number(process.env['FUZZ_RUNS'] ?? 300);

describe('plain YAML', () => {
  test.each(shapes)(
    'what people deployed is plain, and means what the whole parser reads',
    (text) => {
      expect(plain(text)).toEqual(whole(text));
    },
  );

  test.each<[string, string, Json]>([
    [
      'scalars',
      'a: 1\nb: -2.5\nc: true\nd: ~\ne: a b\nf: 3.0.3\ng: 2020-01-01',
      {
        ...{ a: 1, b: -2.5, c: true, d: null, e: 'a b', f: '3.0.3', g: '2020-01-01' },
      },
    ],
    ['quotes', `'a': "x\\n\\u00e9"\n"b c": 'it''s # none'`, { a: 'x\né', 'b c': "it's # none" }],
    ['comments', '# a\na: b # c\n\n  # d\ne: f#g', { a: 'b', e: 'f#g' }],
    [
      'lists',
      'a:\n- b\n- c: 1\n  d: 2\nf:\n  - [1, "2", { g: h }] # i',
      {
        a: ['b', { c: 1, d: 2 }],
        f: [[1, '2', { g: 'h' }]],
      },
    ],
    [
      'texts',
      'a: |\n  b\n    c\n\nd: >-\n  e\n  f\n\n  g\nh: i j\n  k',
      {
        ...{ a: 'b\n  c\n', d: 'e f\ng', h: 'i j k' },
      },
    ],
    [
      'names',
      '/a/{id}: 1\n200: 2\n$ref: 3\nx-a: 4\n__proto__: 5',
      JSON.parse('{"/a/{id}":1,"200":2,"$ref":3,"x-a":4,"__proto__":5}') as Json,
    ],
    ['line feeds of Windows', 'a:\r\n  - b\r\n  - |\r\n    c\r\n', { a: ['b', 'c\n'] }],
    ['nothing below a name', 'a:\nb: []\nc: {}', { a: null, b: [], c: {} }],
  ])('%s', (_, text, want) => {
    expect(parsePlain(text)).toEqual(want);
    expect(plain(text)).toEqual(whole(text));
  });

  test.each([
    ...[
      'a: &b c',
      'a: *b',
      'a: !Sub b',
      '<<: {}',
      '? a',
      'a: 1\na: 2',
      'a: b: c',
      'a: "b',
      '\ta: b',
    ],
    ...[
      'a: b\n---\nc: d',
      'a: 0x10',
      'a: .inf',
      'a: 1e3',
      'a: @b',
      'a: [1,\n 2]',
      'a: >\n  b\n   c\n',
    ],
    ...[
      '- a',
      'a',
      '',
      '{"a": 1}',
      'a: |+\n  b\n',
      'a: "b"\n  c: d',
      'a: "b\n  c"',
      '%YAML 1.2\n---\na: b',
      'a:\n-\n  b: c',
    ],
    ...[
      'null: 1',
      '0x1: 2',
      'a: [b',
      'a: {b: 1, b: 2}',
      'a: [b]]',
      'a:\n    b: 1\n  c: 2',
      '- - a',
    ],
    ...[
      'a: |\n   \n  b\n',
      'a: - b',
      `a: ${'x'.repeat(3)}: y`,
      'a: b\rc: d',
      'a: \u0085',
      '\ufeffa: b',
    ],
  ])('leaves %j to the whole parser', (text) => expect(parsePlain(text)).toBeUndefined());

  const styles = fc.record({
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL'),
    collectionStyle: fc.constantFrom('any', 'block', 'block', 'flow'),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40),
  }) as fc.Arbitrary<ToStringOptions>;

  const name = fc.stringMatching(/^[a-z/$][a-z{}/ -]{0,6}$/);
  const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      fc.stringMatching(/^[a-z][a-z0-9 .:/{}#'"-]{0,60}$/),
      fc.integer(),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(name, tie('tree'), { maxKeys: 3 }),
    ),
  }));

  test('means what the whole parser reads of any value, however it is written', () => {
    const value = fc.dictionary(
      fc.oneof(name, name, fc.string()),
      fc.oneof(tree, tree, fc.jsonValue()),
      {
        ...{ minKeys: 1, maxKeys: 4 },
      },
    );
    let read = 0;
    fc.assert(
      fc.property(value, styles, (it, style) => {
        const text = stringify(it, { ...style, aliasDuplicateObjects: false });
        const found = plain(text);
        if (found === undefined) return;
        read += 1;
        expect(found).toEqual(whole(text));
      }),
      { numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 20);
  });

  test('means what the whole parser reads of a text that was edited anyhow, or leaves it alone', () => {
    const part = fc.constantFrom(
      ...[':', ': ', '-', '- ', '#', ' #', "'", '"', '[', ']', '{', '}', ',', '|', '>', '&a', '*a'],
      ...[
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\n  ',
        '\n# c\n',
        '!',
        '%',
        '@',
        '?',
        '~',
        'null',
        '0',
        'a',
        '\\',
      ],
      ...[
        '|\n',
        '>-\n',
        '---',
        '...',
        '\t',
        '\r',
        '<<: ',
        '[a, b]',
        '{ a: b }',
        '"a: b"',
        "''",
        '1.0',
      ],
    );
    const edit = fc.record({ at: fc.nat(3_000), cut: fc.nat(3), part });
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.nat(400),
        fc.array(edit, { maxLength: 3 }),
        (shape, from, edits) => {
          const lines = shape.split('\n');
          let text = `openapi: 3.0.3\n${lines.slice(1, from % lines.length).join('\n')}\n`;
          for (const { at, cut, part: put } of edits) {
            const place = at % text.length;
            text = text.slice(0, place) + put + text.slice(place + cut);
          }
          const found = plain(text);
          if (found !== undefined) expect(found).toEqual(whole(text));
        },
      ),
      { numRuns: runs },
    );
  });
});
