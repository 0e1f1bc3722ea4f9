import { runInNewContext } from 'node:vm';

import { RenderError } from './template-error.ts';

/** How long a pattern that may backtrack without end runs on one text. */
const TIME_LIMIT = 100;
const MOST_CACHED = 500;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** More than one unbounded repetition: matching may take more than linear time. */
  readonly slow: boolean;
  readonly anywhere: RegExp;
}

export interface Match {
  readonly at: number;
  readonly groups: readonly (string | undefined)[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

const cache = new Map<string, Pattern>();

/**
 * All matches of a Java pattern, or of one that must cover the whole text.
 *
 * @throws RenderError for a pattern Java refuses or that cannot be said in JavaScript
 */
export function matchesOf(java: string, text: string, whole = false): readonly Match[] {
  const pattern = patternOf(java);
  const regExp = whole
    ? new RegExp(`^(?:${pattern.source})(?![^])`, pattern.flags)
    : pattern.anywhere;
  const found = pattern.slow && text.length > 20 ? bounded(regExp, text) : all(regExp, text);
  return found.map((one) => ({ at: one.index, groups: [...one], named: { ...one.groups } }));
}

function all(regExp: RegExp, text: string): RegExpExecArray[] {
  return [...text.matchAll(regExp)];
}

/** A time limit ends a match that runs away; it costs too much to be used for every match. */
function bounded(regExp: RegExp, text: string): RegExpExecArray[] {
  try {
    return runInNewContext(
      'all(regExp, text)',
      { all, regExp, text },
      { timeout: TIME_LIMIT },
    ) as RegExpExecArray[];
  } catch {
    throw new RenderError(`The pattern ${regExp.source} runs too long on this text.`);
  }
}

function patternOf(java: string): Pattern {
  const known = cache.get(java);
  if (known !== undefined) return known;
  const { source, flags } = translate(java);
  const repetitions = source.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  try {
    const anywhere = new RegExp(source, flags);
    const pattern = { source, flags, slow: repetitions > 1, anywhere };
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(java, pattern);
    return pattern;
  } catch {
    throw new RenderError(`PatternSyntaxException: ${java}`);
  }
}

const classes: Readonly<Record<string, string>> = {
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Upper: 'A-Z',
  Lower: 'a-z',
  Punct: '!-\\/:-@\\[-`{-~',
  Space: ' \\t-\\r',
  XDigit: '0-9a-fA-F',
  ASCII: '\\x00-\\x7f',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1f\\x7f',
  Graph: '!-~',
  Print: ' -~',
};

/** One piece of a pattern: an escape, a class bracket, a group opening, a repetition, or a sign. */
const PIECE = /\\Q[^]*?(?:\\E|(?![^]))|\\p\{\w+\}|\\[^]|\(\?<?[^)\w]?|[*+?}]\+|&&|[^]/g;

/** @throws RenderError */
function translate(java: string): { source: string; flags: string } {
  const inline = /^\(\?([ims]+)\)/.exec(java);
  let depth = 0;
  let source = '';
  for (const piece of java.slice(inline?.[0].length ?? 0).match(PIECE) ?? []) {
    const inClass = depth > 0;
    if (piece === '[') depth++;
    if (piece === ']' && inClass) depth--;
    if (depth > 1 || (inClass && piece === '&&')) throw refused(java, 'a class inside a class');
    source += inClass ? inClassPiece(piece) : outside(piece, java);
  }
  return { source, flags: `g${inline?.[1] ?? ''}` };
}

function inClassPiece(piece: string): string {
  const name = /^\\p\{(\w+)\}$/.exec(piece)?.[1];
  if (name !== undefined) return classes[name] ?? piece;
  return piece === '\\s' ? ' \\t-\\r' : piece;
}

function outside(piece: string, java: string): string {
  const name = /^\\p\{(\w+)\}$/.exec(piece)?.[1];
  if (name !== undefined) {
    if (classes[name] === undefined) throw refused(java, piece);
    return `[${classes[name]}]`;
  }
  if (piece.startsWith('\\Q')) return quoted(piece.slice(2).replace(/\\E$/, ''));
  if (/^[*+?}]\+$/.test(piece)) throw refused(java, 'a possessive repetition');
  if (piece === '(?>' || piece === '(?i' || /^\(\?[ims]/.test(piece)) throw refused(java, piece);
  return anchors[piece] ?? piece;
}

const anchors: Readonly<Record<string, string>> = {
  '\\s': '[ \\t-\\r]',
  '\\S': '[^ \\t-\\r]',
  '\\h': '[ \\t\\xa0]',
  '\\A': '(?<![^])',
  '\\z': '(?![^])',
  '\\Z': '(?=\\n?(?![^]))',
  $: '(?=(?:\\r\\n|[\\n\\r])?(?![^]))',
};

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function refused(java: string, what: string): RenderError {
  return new RenderError(`The pattern ${java} has ${what}, which is not understood here.`);
}
