import type { Token } from './token.ts';
import type { Reference, Step } from './tree.ts';

/** Takes the backslashes and the stray `$` and `#` off the first token (fact 127). */
export function makeReference(
  first: Token,
  name: Token,
  steps: readonly Step[],
  literalOf: (first: string) => string,
): Reference {
  const { at, image: whole } = first;
  // `$\!x` is no reference, and nothing is what it gives.
  if (whole.includes('\\!')) return nothing(at, steps);
  let slashes = 0;
  while (whole.charCodeAt(slashes) === BACKSLASH) slashes++;
  const dollar = Math.max(whole.lastIndexOf('$'), slashes);
  const image = dollar === 0 ? whole : whole.slice(dollar);
  const escaped = slashes % 2 === 1;
  const runt = image.charCodeAt(0) !== DOLLAR;
  const quiet = image.charCodeAt(1) === EXCLAMATION_MARK && !runt;
  const named = runt ? 0 : quiet ? 2 : 1;
  return {
    kind: 'reference',
    at,
    steps,
    root: name === first ? image.slice(named) : name.image,
    assigned: image.slice(1),
    prefix: dollar === 0 ? '' : prefixOf(whole, slashes, dollar),
    escaped,
    // What only looks like a name, as in `$a.b()name.c`, prints its first token alone.
    literal: runt ? image : quiet && !escaped ? '' : literalOf(image),
    computable: !runt,
  };
}

const [BACKSLASH, DOLLAR, EXCLAMATION_MARK] = [0x5c, 0x24, 0x21];

/** Half of the backslashes, and what stands before the `$` unless that is escaped. */
function prefixOf(image: string, slashes: number, dollar: number): string {
  const kept = '\\'.repeat(Math.floor(slashes / 2));
  return slashes % 2 === 1 ? kept : kept + image.slice(slashes, dollar);
}

function nothing(at: number, steps: readonly Step[]): Reference {
  const texts = { root: '', assigned: '', prefix: '', literal: '' };
  return { kind: 'reference', at, steps, ...texts, escaped: false, computable: false };
}
