/** The strong entity tag of a version: `"7"`. */
export const entityTag = (version: number): string => `"${version}"`;

/**
 * Tells whether an `If-Match` value names the version (RFC 9110, 13.1.1): `*`, or a list that holds
 * its strong tag. A weak tag never matches.
 */
export function matchesVersion(ifMatch: string, version: number): boolean {
  if (ifMatch.trim() === '*') return true;
  return ifMatch.split(',').some((tag) => tag.trim() === entityTag(version));
}
