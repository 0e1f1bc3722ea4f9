import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JsonPathError } from '../../../gateway/jsonpath/errors.ts';
import { parseJson, type JsonValue } from '../../../gateway/jsonpath/json.ts';
import { compilePath } from '../../../gateway/jsonpath/jsonpath.ts';
import { toJson, toText } from '../../../gateway/jsonpath/text.ts';
import { recordable } from '../../../scripts/jsonpath/pairs.ts';

/** Falls below this number only when agreement is lost: all pairs but those of `REFUSED`. */
const FEWEST_THAT_AGREE = 3482;

/** Paths this engine refuses to compile though Jayway takes them, and why. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['$.fleet.vans[?]', 'needs a predicate made by a program; Jayway fails with a null pointer'],
]);

type Answer = { of: number; path: string } & ({ json: string; text?: string } | { error: string });

const file = join(import.meta.dirname, 'jayway-2.0.0.jsonl');
const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
const recorded = lines.map((line) => JSON.parse(line) as Answer | { document: string });
const documentTexts = recorded.flatMap((line) => ('document' in line ? [line.document] : []));
const answers = recorded.flatMap((line) => ('document' in line ? [] : [line]));
const documents = documentTexts.map(parseJson);

function ours(of: number, path: string): Answer {
  try {
    const value = compilePath(path).read(documents[of] as JsonValue);
    const [json, text] = [toJson(value), toText(value)];
    return { of, path, json, ...(json === text ? {} : { text }) };
  } catch (error) {
    return { of, path, error: error instanceof JsonPathError ? error.fault : String(error) };
  }
}

test('every recorded answer of Jayway 2.0.0 is ours too, but for the paths refused here', () => {
  const compared = answers.map((answer) => ({ answer, given: ours(answer.of, answer.path) }));
  const different = compared.filter(
    ({ answer, given }) => JSON.stringify(answer) !== JSON.stringify(given),
  );
  const agree = answers.length - different.length;
  process.stderr.write(`JSONPath: ${agree} of ${answers.length} recorded answers agree\n`);
  expect(different.filter(({ answer }) => !REFUSED.has(answer.path))).toEqual([]);
  expect(agree).toBeGreaterThanOrEqual(FEWEST_THAT_AGREE);
});

test.each([...REFUSED])('%s is refused when it is compiled: %s', (path) => {
  expect(() => compilePath(path)).toThrow(
    expect.objectContaining({ fault: 'InvalidPathException' }),
  );
  expect(answers.map((answer) => answer.path)).toContain(path);
});

test('the recording answers exactly what the recorder asks today', () => {
  const { documents: asked, pairs } = recordable();
  expect(documentTexts).toEqual(asked);
  expect(answers.map(({ of, path }) => ({ of, path }))).toEqual(pairs);
});
