import { isWord } from '../jsonpath/char-test.ts';
import type { Place } from './pattern-tree.ts';

/** Whether a place of a pattern is here. */
export const places: Readonly<Record<Place, (text: string, at: number) => boolean>> = {
  start: (_text, at) => at === 0,
  end: (text, at) => at === text.length,
  'last line': (text, at) => at === text.length || at === lastLineEnd(text),
  'line start': (text, at) => at === 0 || (at < text.length && endsLine(text, at - 1)),
  'line end': (text, at) => at === text.length || (endsLine(text, at, true) && !inside(text, at)),
  'word edge': wordEdge,
  'no word edge': (text, at) => !wordEdge(text, at),
};

/** Where the last line of a text ends, if anything but that end follows. */
function lastLineEnd(text: string): number {
  if (text.endsWith('\r\n')) return text.length - 2;
  return /[\n\r\u0085\u2028\u2029]$/.test(text.slice(-1)) ? text.length - 1 : -1;
}

function endsLine(text: string, at: number, first = false): boolean {
  const sign = text.charAt(at);
  if (sign === '\r' && !first) return text.charAt(at + 1) !== '\n';
  return /^[\n\r\u0085\u2028\u2029]$/.test(sign);
}

/** Between `\r` and `\n`. */
function inside(text: string, at: number): boolean {
  return text.charAt(at) === '\n' && text.charAt(at - 1) === '\r';
}

function wordEdge(text: string, at: number): boolean {
  return isWord(text.charAt(at - 1)) !== isWord(text.charAt(at));
}
