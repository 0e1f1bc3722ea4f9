import type { Token } from './token.ts';
import type { Reference, Step } from './tree.ts';

/** Takes the backslashes and the stray `$` and `#` off the first token (fact 127). */
export function makeReference(
  first: Token,
  name: Token,
  steps: readonly Step[],
  literalOf: (first: string) => string,
): Reference {
  const base = { kind: 'reference', at: first.at, steps } as const;
  // `$\!x` is no reference, and nothing is what it gives.
  if (first.image.includes('\\!'))
    return {
      ...base,
      root: '',
      assigned: '',
      prefix: '',
      escaped: false,
      literal: '',
      computable: false,
    };
  const slashes = /^\\*/.exec(first.image)?.[0].length ?? 0;
  const rest = first.image.slice(slashes);
  const dollar = Math.max(rest.lastIndexOf('$'), 0);
  const image = rest.slice(dollar);
  const escaped = slashes % 2 === 1;
  const runt = !image.startsWith('$');
  const quiet = image.startsWith('$!');
  return {
    ...base,
    root: name === first ? image.replace(/^\$!?/, '') : name.image,
    assigned: image.slice(1),
    prefix: '\\'.repeat(Math.floor(slashes / 2)) + (escaped ? '' : rest.slice(0, dollar)),
    escaped,
    // What only looks like a name, as in `$a.b()name.c`, prints its first token alone.
    literal: runt ? image : quiet && !escaped ? '' : literalOf(image),
    computable: !runt,
  };
}
