import { transformations } from '../../../waf/transformation/transformations.ts';
import type { Transformation } from '../../../waf/transformation/transformations.ts';
import type { Authored } from './authored.ts';

const MOST = 10;
const KNOWN = Object.keys(transformations);

/** `textTransformations`, run from the lowest priority to the highest; each statement that inspects text has some. */
export function compileTransformations(statement: Authored): Transformation {
  const authored = statement.objects('textTransformations');
  if (authored.length === 0 || authored.length > MOST)
    statement.fault(
      'textTransformations',
      `textTransformations has 1 to ${MOST}: say NONE for none.`,
    );
  const seen = new Set<number>();
  const all = authored.map((it) => {
    const priority = it.number('priority', [0, Number.MAX_SAFE_INTEGER]);
    if (seen.has(priority))
      it.fault('priority', `Priority ${priority} is taken: they must differ.`);
    seen.add(priority);
    const type = it.oneOf('type', KNOWN);
    it.done('a text transformation');
    return { priority, type };
  });
  const steps = all
    .sort((a, b) => a.priority - b.priority)
    .filter(({ type }) => type !== 'NONE')
    .flatMap(({ type }) => transformations[type] ?? []);
  return (text) => steps.reduce((it, step) => step(it), text);
}
