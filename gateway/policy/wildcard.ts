/**
 * Compiles a pattern of an IAM policy: `*` stands for any text, `?` for one character, all else for
 * itself. Matching takes at most pattern times text steps, whatever either of them holds.
 */
export function compileWildcard(pattern: string): (text: string) => boolean {
  if (pattern === '*') return () => true;
  if (!/[*?]/.test(pattern)) return (text) => text === pattern;
  return (text) => matches(pattern, text);
}

function matches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  let read = 0;
  while (read < text.length) {
    const mark = pattern[at];
    if (mark === '*') {
      star = at++;
      retry = read;
    } else if (mark === '?' || mark === text[read]) {
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
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
