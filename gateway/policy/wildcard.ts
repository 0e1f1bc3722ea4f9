/** Any text, and any one character: no character of a text is ever equal to them. */
const ANY = 'any';
const ONE = 'one';

/** A pattern taken apart: one character each, or `ANY` or `ONE`. */
export type Marks = readonly string[];

/** `*` stands for any text, `?` for one character, all else for itself. */
export const marksOf = (pattern: string): Marks =>
  pattern.split('').map((mark) => (mark === '*' ? ANY : mark === '?' ? ONE : mark));

/** Every character for itself, `*` and `?` too. */
export const literally = (text: string): Marks => text.split('');

/**
 * Compiles a pattern of an IAM policy (fact 203): wildcards match across slashes and colons. Matching
 * takes at most pattern times text steps, whatever either of them holds.
 */
export function compileWildcard(pattern: string): (text: string) => boolean {
  if (pattern === '*') return () => true;
  if (!/[*?]/.test(pattern)) return (text) => text === pattern;
  const marks = marksOf(pattern);
  return (text) => matches(marks, text);
}

export function matches(pattern: Marks, text: string): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  let read = 0;
  while (read < text.length) {
    const mark = pattern[at];
    if (mark === ANY) {
      star = at++;
      retry = read;
    } else if (mark === ONE || mark === text[read]) {
      at++;
      read++;
    } else if (star >= 0) {
      // Only the last `*` need take more: what stands before it has matched already.
      at = star + 1;
      read = ++retry;
    } else {
      return false;
    }
  }
  while (pattern[at] === ANY) at++;
  return at === pattern.length;
}
