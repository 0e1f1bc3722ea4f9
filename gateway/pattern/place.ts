import { WORD } from './char-set.ts';
import type { Place } from './tree.ts';

/** Whether a place of a pattern is here. */
export type IsHere = (text: string, at: number) => boolean;

/** Where the last line of a text ends, if anything but that end follows; else -1. */
export type LastLineEnd = (text: string) => number;

/** @param ends signs that end a line */
export const lastLineEndOf =
  (ends: string): LastLineEnd =>
  (text) => {
    if (text === '' || !ends.includes(text.charAt(text.length - 1))) return -1;
    return text.length - (isPair(ends, text, text.length - 1) ? 2 : 1);
  };

/** Between `\r` and `\n`, which are one end where `\r` is any. */
const isPair = (ends: string, text: string, at: number): boolean =>
  text.charAt(at) === '\n' && text.charAt(at - 1) === '\r' && ends.includes('\r');

/** @param ends signs that end a line */
export function placesOf(ends: string): Readonly<Record<Place, IsHere>> {
  const lastLineEnd = lastLineEndOf(ends);
  const isEnd = (text: string, at: number): boolean =>
    ends.includes(text.charAt(at)) && !isPair(ends, text, at + 1);
  return {
    start: (_text, at) => at === 0,
    end: (text, at) => at === text.length,
    'last line': (text, at) => at === text.length || at === lastLineEnd(text),
    // Java finds no line in an empty text.
    'line start': (text, at) =>
      at === text.length ? at === 0 && !ends.includes('\r') : at === 0 || isEnd(text, at - 1),
    'line end': (text, at) =>
      at === text.length || (ends.includes(text.charAt(at)) && !isPair(ends, text, at)),
    'word edge': isWordEdge,
    'no word edge': (text, at) => !isWordEdge(text, at),
  };
}

const isWord = (text: string, at: number): boolean => WORD.low[text.charCodeAt(at)] === 1;

const isWordEdge = (text: string, at: number): boolean => isWord(text, at - 1) !== isWord(text, at);
