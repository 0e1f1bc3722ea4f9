import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplate } from '../../../gateway/velocity/template.ts';
import { TemplateSyntaxError } from '../../../gateway/velocity/template-error.ts';
import { data } from '../../../scripts/velocity/generator.ts';
import { recordable } from '../../../scripts/velocity/questions.ts';
import type { Answer } from '../../../scripts/velocity/real-velocity.ts';

/** Fewer compared templates prove nothing. */
const FEWEST_COMPARED = 1000;

/** Recorded templates beyond the language that Velocity and AWS have in common, and why. */
const BEYOND: ReadonlyMap<string, string> = new Map([
  ['$name.class', 'there is no reflection: AWS gives templates no classes'],
  ['$name.getClass()', 'there is no reflection: AWS gives templates no classes'],
  ['$l.class.name', 'there is no reflection: AWS gives templates no classes'],
  ['#foreach($i in $l)$foreach.info#end', 'it tells the name of the template, which AWS has not'],
]);

const lines = readFileSync(join(import.meta.dirname, 'velocity-1.7.jsonl'), 'utf8');
const answers = lines
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Answer);

type Outcome = { output: string } | { error: 'parse' | 'render' };

function ours({ of, template }: Answer): Outcome {
  try {
    const rendering = compileTemplate(template).render(data[of] ?? {});
    return 'error' in rendering ? { error: 'render' } : { output: rendering.output };
  } catch (thrown) {
    if (thrown instanceof TemplateSyntaxError) return { error: 'parse' };
    throw thrown;
  }
}

/** What Velocity finds only when it renders may be found here when the template is read. */
function agrees(answer: Answer, outcome: Outcome): boolean {
  if ('output' in answer) return 'output' in outcome && outcome.output === answer.output;
  return 'error' in outcome && (outcome.error === 'parse' || answer.error === 'render');
}

const rendered = answers.map((answer) => ({ answer, agrees: agrees(answer, ours(answer)) }));
const isCommon = ({ answer }: { answer: Answer }): boolean => !BEYOND.has(answer.template);

test('every recorded rendering of Velocity 1.7 within the common language is ours too', () => {
  const compared = rendered.filter(isCommon);
  const different = compared.filter((it) => !it.agrees);
  process.stderr.write(
    `Velocity: ${compared.length - different.length} of ${compared.length} compared templates agree\n`,
  );
  expect(different.map(({ answer }) => answer.template)).toEqual([]);
  expect(compared.length).toBeGreaterThanOrEqual(FEWEST_COMPARED);
});

test('what AWS has not is rendered otherwise, and nothing else is left out of the comparison', () => {
  const beyond = rendered.filter((it) => !isCommon(it));
  expect(beyond.map(({ answer, agrees: same }) => [answer.template, same])).toEqual(
    [...BEYOND.keys()].map((template) => [template, false]),
  );
});

test('the recording answers exactly what the recorder asks today', () => {
  expect(answers.map(({ of, template }) => ({ of, template }))).toEqual(recordable());
});

test('at least a thousand different templates were generated, and most of them print', () => {
  const generated = answers.slice(-1200);
  expect(new Set(generated.map(({ template }) => template)).size).toBeGreaterThanOrEqual(1000);
  expect(
    generated.filter((answer) => 'output' in answer && answer.output.length > 4).length,
  ).toBeGreaterThan(950);
});
