import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';

/** A regular expression of a schema, as far as validating asks it. */
export interface Pattern {
  readonly source: string;
  /** Whether it matches anywhere in the text. A match that runs away is none: what cannot be judged is refused. */
  test(text: string): boolean;
}

/** Milliseconds that patterns which may backtrack without end run on one body. */
const TIME_LIMIT = 50;
/** A native match of so many steps takes some milliseconds. */
const MOST_STEPS = 2_000_000;
const SHORT = 16;

/**
 * Compiles the ECMA 262 expression of a `pattern` keyword. It has no flags, as Rhino's have none.
 *
 * @throws SyntaxError
 */
export function compilePattern(source: string): Pattern {
  const regExp = new RegExp(source);
  const cost = costOf(source);
  return {
    source,
    test: (text) => (isCheap(cost, text.length) ? regExp.test(text) : bounded(regExp, text)),
  };
}

/** How the number of steps grows with the text, judged from the expression alone. */
interface Cost {
  /** A repetition within a repetition: the steps may double with each character. */
  readonly explodes: boolean;
  /** Power of the text's length. */
  readonly power: number;
  /** Ways to take optional parts, whatever the length. */
  readonly factor: number;
}

function isCheap({ explodes, power, factor }: Cost, length: number): boolean {
  if (length <= SHORT && factor <= MOST_STEPS) return true;
  return !explodes && factor * length ** power <= MOST_STEPS;
}

let spent = 0;

/** Begins a new body: the time that patterns may take is that of the whole body. */
export const resetTime = (): void => {
  spent = 0;
};

const box: { match: () => boolean } = { match: () => false };
const script = new Script('match()');
let context: Context | undefined;

/** A time limit ends a match that runs away; it costs a tenth of a millisecond, so not every match has one. */
function bounded(regExp: RegExp, text: string): boolean {
  if (spent >= TIME_LIMIT) return false;
  context ??= createContext(box);
  box.match = () => regExp.test(text);
  const start = performance.now();
  try {
    return script.runInContext(context, { timeout: TIME_LIMIT }) as boolean;
  } catch {
    return false;
  } finally {
    spent += performance.now() - start;
  }
}

/** What backtracks in an expression: an escape, a class, a group's ends, a quantifier, a bar. */
const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|[*+?|]|\{\d*,?\d*\}|[^]/g;

function costOf(source: string): Cost {
  let power = source.startsWith('^') ? 0 : 1;
  let factor = 1;
  let explodes = false;
  /** For each open group, whether something within it can be taken in more than one way. */
  const open: boolean[] = [false];
  let closed = false;
  for (const [piece] of source.matchAll(PIECE)) {
    const { least, most } = repetitionOf(piece) ?? ONCE;
    if (closed && most > 1) explodes = true;
    if (piece === '|') factor += 1;
    if (most === Infinity) power += 1;
    else factor *= most - least + 1;
    if (piece === '|' || most > least) open[open.length - 1] = true;
    if (piece.startsWith('(')) open.push(false);
    closed = piece === ')' && leave(open);
  }
  return { explodes, power, factor };
}

/** @returns whether what the group holds can be taken in more than one way: so can what holds the group */
function leave(open: boolean[]): boolean {
  const varies = open.length > 1 && open.pop() === true;
  if (varies) open[open.length - 1] = true;
  return varies;
}

interface Repetition {
  readonly least: number;
  readonly most: number;
}

const ONCE: Repetition = { least: 1, most: 1 };

/** `undefined` for a piece that is no quantifier. The `?` of a lazy one counts as one more: no harm. */
function repetitionOf(piece: string): Repetition | undefined {
  if (piece === '*') return { least: 0, most: Infinity };
  if (piece === '+') return { least: 1, most: Infinity };
  if (piece === '?') return { least: 0, most: 1 };
  const [, least = '', comma = '', most = ''] = /^\{(\d+)(,?)(\d*)\}$/.exec(piece) ?? [];
  if (least === '') return undefined;
  if (most !== '') return { least: Number(least), most: Number(most) };
  return { least: Number(least), most: comma === '' ? Number(least) : Infinity };
}
