import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/**
 * Records what java.util.regex finds by random patterns into test/gateway/pattern/java.jsonl, one line a pattern
 * and text: `[pattern, text]` where it is refused, else with whether the whole matches and begin and end of
 * every match and its groups. Needs a JDK; run `npx tsx scripts/pattern/record.ts`. The tests need only the file.
 */
const PIECES = [
  ...[
    'a',
    'b',
    'a',
    'b',
    '.',
    ' ',
    '-',
    'é',
    '😀',
    ']',
    '}',
    '{',
    '\\n',
    '\\x61',
    '\\u0062',
    '\\0141',
  ],
  ...[
    '[ab]',
    '[^a]',
    '[a-c&&[^b]]',
    '[a[bc]]',
    '[]a]',
    '[a-]',
    '[😀é]',
    '\\w',
    '\\W',
    '\\s',
    '\\D',
  ],
  ...[
    '\\p{Alpha}',
    '\\P{L}',
    '\\p{Lu}',
    '\\pL',
    '\\Qa.\\E',
    '^',
    '$',
    '\\A',
    '\\z',
    '\\Z',
    '\\b',
    '\\B',
  ],
  ...['(a)', '(?:a|bb)', '(b|)', '(a|b)', '(?<n>b)', '\\1', '\\2', '\\k<n>', '(', '(?:', ')', '|'],
  ...[
    '(?=a)',
    '(?!b)',
    '(?<=a)',
    '(?<!b)',
    '(?<=a|bb)',
    '(?>a|ab)',
    '(?i)',
    '(?i:A)',
    '(?-i)',
    '(?m)',
    '(?s)',
  ],
  ...['*', '+', '?', '*?', '+?', '??', '*+', '?+', '++', '{2}', '{1,3}', '{1,}?', '{,2}'],
];
const SIGNS = [
  'a',
  'b',
  'a',
  'b',
  'A',
  'c',
  ' ',
  '-',
  '.',
  '\n',
  '\r\n',
  '\r',
  '\u0085',
  'é',
  '😀',
];

const ofSome = (from: readonly string[], minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...from), { minLength, maxLength }).map((all) => all.join(''));

const asked = fc.sample(fc.tuple(ofSome(PIECES, 1, 7), ofSome(SIGNS, 0, 7)), {
  numRuns: 2_400,
  seed: 7,
});

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

const answers = execFileSync('java', [join(import.meta.dirname, 'PatternAnswers.java')], {
  input: asked.map((pair) => pair.map(base64).join('\t')).join('\n'),
  encoding: 'utf8',
});

const lines = answers
  .trimEnd()
  .split('\n')
  .map((answer, at) => {
    if (answer === '-') return JSON.stringify(asked[at]);
    const { whole, matches } = JSON.parse(answer) as { whole: boolean; matches: unknown };
    return JSON.stringify([...(asked[at] ?? []), whole, matches]);
  });
writeFileSync(
  join(import.meta.dirname, '../../test/gateway/pattern/java.jsonl'),
  `${lines.join('\n')}\n`,
);
process.stderr.write(`${lines.length} answers recorded\n`);
