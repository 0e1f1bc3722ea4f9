import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePattern } from '../../../gateway/pattern/pattern.ts';
import { PatternError } from '../../../gateway/pattern/pattern-error.ts';

type Span = readonly [begin: number, end: number];
type Recorded = readonly [
  pattern: string,
  text: string,
  whole?: boolean,
  matches?: readonly (readonly (Span | null)[])[],
];

/** Fewer compared patterns prove nothing. */
const FEWEST_COMPARED = 1_400;

const recorded = readFileSync(join(import.meta.dirname, 'java.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded);

/** The recording is of Java 17, where letters beyond ASCII belong to words; since 19 they do not. */
const isAboutWords = ([pattern, text]: Recorded): boolean =>
  /\\b/i.test(pattern) && text.includes('é');

const wanted = ([, text, whole, matches = []]: Recorded) => ({
  whole,
  part: matches.length > 0,
  matches: matches.map((match) => match.map((span) => (span ? text.slice(...span) : undefined))),
});

function found([source, text]: Recorded) {
  const pattern = compilePattern(source, { dialect: 'java' });
  return {
    whole: pattern.wholeMatch(text),
    part: pattern.test(text),
    matches: Array.from(pattern.matches(text), ({ groups }) => groups),
  };
}

test('random patterns find what java.util.regex finds', () => {
  const compared = recorded.filter((it) => it[2] !== undefined && !isAboutWords(it));
  expect(compared.length).toBeGreaterThanOrEqual(FEWEST_COMPARED);
  for (const it of compared) expect([it, found(it)]).toEqual([it, wanted(it)]);
});

test('what java.util.regex refuses is refused', () => {
  const refused = recorded.filter(([, , whole]) => whole === undefined);
  expect(refused.length).toBeGreaterThanOrEqual(500);
  for (const [pattern] of refused)
    expect(() => compilePattern(pattern, { dialect: 'java' })).toThrow(PatternError);
});
