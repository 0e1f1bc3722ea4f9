/** Takes out repeated slashes, `.` segments, and `..` segments with what stands before them. */
export function normalizePath(text: string): string {
  const rooted = text.startsWith('/');
  const kept: string[] = [];
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    // A path that climbs above its beginning keeps that only where it has no root.
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!rooted) kept.push('..');
  }
  const path = (rooted ? '/' : '') + kept.join('/');
  return text.endsWith('/') && kept.length > 0 ? `${path}/` : path;
}

/** The same, where a backslash is a slash. */
export const normalizePathWin = (text: string): string => normalizePath(text.replaceAll('\\', '/'));
