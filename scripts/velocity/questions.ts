import { render } from '../../gateway/velocity/template.ts';
import { data, Generator } from './generator.ts';
import type { Question } from './real-velocity.ts';
import { templates } from './templates.table.ts';

const GENERATED = 1200;
const FIRST_SEED = 1_700_000;
/** Of so many seeds one is taken whatever its template prints. */
const ANY_EACH = 8;
const FEWEST_SIGNS = 12;

/** What the recording answers: the templates written by hand, and those of fixed seeds. */
export function recordable(): Question[] {
  const written = Object.values(templates)
    .flat()
    .map((template) => ({ of: 0, template }));
  const generated: Question[] = [];
  for (let seed = FIRST_SEED; generated.length < GENERATED; seed++) {
    const question = { of: seed % 2, template: new Generator(seed).template() };
    if (seed % ANY_EACH === 0 || tellsEnough(question)) generated.push(question);
  }
  return [...written, ...generated];
}

/** A template that prints next to nothing, or fails, would agree by chance. */
function tellsEnough({ of, template }: Question): boolean {
  const rendering = render(template, data[of] ?? {});
  return 'output' in rendering && rendering.output.trim().length >= FEWEST_SIGNS;
}
