/** As Java's `trim`: every character up to the space goes, at both ends. */
export function trim(text: string): string {
  return text.replace(/^[\u0000- ]+|[\u0000- ]+$/g, '');
}
