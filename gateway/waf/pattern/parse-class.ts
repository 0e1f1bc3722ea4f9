import { byteRange, complement, oneByte, POSIX_CLASSES, union } from './byte-set.ts';
import type { ByteSet } from './byte-set.ts';
import type { PatternText } from './pattern-text.ts';

const LAST_ASCII = 127;

/** Reads a class behind its `[`. */
export function readClass(text: PatternText): ByteSet {
  const negated = text.eats('^');
  const sets: ByteSet[] = [];
  // A ] that comes first stands for itself.
  do sets.push(member(text));
  while (!text.eats(']'));
  return negated ? complement(union(sets)) : union(sets);
}

function member(text: PatternText): ByteSet {
  if (text.peek() === '') throw text.refused('a class is not closed');
  const posix = text.eatsMatch(/^\[:(\^?)([a-z]{1,9}):\]/);
  if (posix !== undefined) return posixClass(text, posix[2] ?? '', posix[1] === '^');
  const low = sign(text);
  if (typeof low !== 'number') return low;
  if (text.peek() !== '-' || text.peek(1) === ']') return oneByte(low);
  text.take();
  const high = sign(text);
  // PCRE takes the minus for itself before a class: [a-\d].
  if (typeof high !== 'number') return union([oneByte(low), oneByte(45), high]);
  if (high < low) throw text.refused('a range runs backwards');
  return byteRange(low, high);
}

function posixClass(text: PatternText, name: string, negated: boolean): ByteSet {
  const set = POSIX_CLASSES[name];
  if (set === undefined) throw text.refused(`[:${name}:] is no class`);
  return negated ? complement(set) : set;
}

function sign(text: PatternText): number | ByteSet {
  if (text.eats('\\b')) return 8;
  const taken = text.eats('\\') ? text.escape() : text.take();
  if (typeof taken !== 'string') return taken;
  const code = taken.codePointAt(0);
  if (code === undefined) throw text.refused('a class is not closed');
  if (code > LAST_ASCII) throw text.refused(`${taken} in a class: only ASCII is honoured there`);
  return code;
}
