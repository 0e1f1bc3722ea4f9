import { RenderError } from './template-error.ts';

/** A payload is 10 MB at most; so is a text made on the way. */
export const LONGEST_TEXT = 10 * 1024 * 1024;
/** Deeper lists end a rendering; a list may hold itself. */
const DEPTH = 500;
/** Lists and maps looked through at a time; a list may hold another a thousand times. */
const VISITS = 200_000;
/** So many characters made or looked through cost a step. */
const CHARACTERS_IN_STEP = 128;
/** A search may compare each character of one text with each of the other. */
const COMPARISONS_IN_STEP = 4096;

let left = Infinity;
let most = Infinity;
let depth = 0;
let visits = 0;

/**
 * Gives a run its own budget of steps. Whatever takes time in a rendering spends of it, wherever
 * that is: so a rendering ends, whatever its template and its data are. Rendering never waits, so
 * one budget at a time is enough.
 */
export function metered(steps: number, run: () => void): void {
  const before = { left, most, depth };
  left = steps;
  most = steps;
  depth = 0;
  try {
    run();
  } finally {
    ({ left, most, depth } = before);
  }
}

/** @throws RenderError past the budget */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new RenderError(`The template runs more than ${most} steps.`);
}

/** What a method may have to do with a text. @throws RenderError past the budget */
export function spendOnText(length: number): void {
  spend(1 + Math.floor(length / CHARACTERS_IN_STEP));
}

/** What a search of one text in another may take at worst. @throws RenderError past the budget */
export function spendOnSearch(text: string, wanted: string): void {
  spend(Math.floor((text.length * Math.min(wanted.length, text.length)) / COMPARISONS_IN_STEP));
}

/** Goes into a list or map, to print or compare it. @throws RenderError past the limits */
export function nested<T>(look: () => T): T {
  if (depth === 0) visits = 0;
  if (depth >= DEPTH || ++visits > VISITS)
    throw new RenderError('A list or map nests too deeply to be looked through.');
  spend(1);
  depth++;
  try {
    return look();
  } finally {
    depth--;
  }
}

/** Charges for a text that was made. @throws RenderError for one over 10 MB */
export function bounded(text: string): string {
  if (text.length > LONGEST_TEXT) throw new RenderError('A text is longer than 10 MB.');
  spend(Math.floor(text.length / CHARACTERS_IN_STEP));
  return text;
}
