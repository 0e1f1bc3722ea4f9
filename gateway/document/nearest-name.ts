/** Typing errors that still leave a text recognizable: one in three letters, at most three. */
const tolerated = (letters: number): number => Math.min(3, Math.floor(letters / 3));

/** Letters added, lost, exchanged or swapped with their neighbour, from one text to the other. */
export const distance = (from: string, to: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const kept = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = swapped ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next[j] = Math.min(kept, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
};

/**
 * What follows the words that both begin with: a vendor's prefix says nothing of a likeness, nor do
 * method and folder of a route. The word they part in stays whole: `v1` is no slip of `v2`, `stages`
 * is one of `stage`.
 */
const withoutCommonWords = (a: string, b: string): [string, string] => {
  let word = 0;
  for (let at = 0; at < a.length && at < b.length && a[at] === b[at]; at += 1)
    if (/[^\p{L}\p{N}]/u.test(a[at] ?? '')) word = at + 1;
  return [a.slice(word), b.slice(word)];
};

/** Nobody means a name that is longer, and comparing takes the square of its length. */
const longest = 200;

/** The name that was probably meant, `undefined` where none is near. Letter case does not count. */
export const nearestName = (given: string, names: Iterable<string>): string | undefined => {
  if (given.length > longest) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of names) {
    if (name.length > longest) continue;
    const [from, to] = withoutCommonWords(given.toLowerCase(), name.toLowerCase());
    const most = tolerated(Math.max(from.length, to.length));
    if (Math.abs(from.length - to.length) > most) continue;
    const errors = distance(from, to);
    if (errors > most || errors >= least) continue;
    [nearest, least] = [name, errors];
  }
  return nearest;
};

/** What is put after a message about an unknown name: ` Did you mean "…"?`, or nothing. */
export const suggestion = (given: string, names: Iterable<string>): string => {
  const name = nearestName(given, names);
  return name === undefined ? '' : ` Did you mean "${name}"?`;
};
