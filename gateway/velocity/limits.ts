import { RenderError } from './template-error.ts';

/** A payload is 10 MB at most; so is a text made on the way. */
export const LONGEST_TEXT = 10 * 1024 * 1024;
/** Deeper lists end a rendering; a list may hold itself. */
const DEPTH = 500;
/** Lists and maps looked through at a time; a list may hold another a thousand times. */
const VISITS = 200_000;

let depth = 0;
let visits = 0;

/** Goes into a list or map, to print or compare it. @throws RenderError past the limits */
export function nested<T>(look: () => T): T {
  if (depth === 0) visits = 0;
  if (depth >= DEPTH || ++visits > VISITS)
    throw new RenderError('A list or map nests too deeply to be looked through.');
  depth++;
  try {
    return look();
  } finally {
    depth--;
  }
}

/** @throws RenderError for a text over 10 MB */
export function bounded(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw new RenderError('A text is longer than 10 MB.');
}
