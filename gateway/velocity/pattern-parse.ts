import { DOT, single } from '../jsonpath/char-test.ts';
import { foldedIf, readClass, readEscape } from '../jsonpath/pattern-class.ts';
import { PatternText } from '../jsonpath/pattern-text.ts';
import type { Greed, ParsedPattern, PatternNode, Place } from './pattern-tree.ts';

const DEEPEST_GROUP = 64;
/** `x{n}` is written out n times. */
const MOST_REPEATS = 1000;

const escapedPlaces: Readonly<Record<string, Place>> = {
  A: 'start',
  z: 'end',
  Z: 'last line',
  b: 'word edge',
  B: 'no word edge',
};

const looks: Readonly<Record<string, { behind: boolean; negated: boolean }>> = {
  '?=': { behind: false, negated: false },
  '?!': { behind: false, negated: true },
  '?<=': { behind: true, negated: false },
  '?<!': { behind: true, negated: true },
};

/** `(?i)` alone; nothing but `{n}` can repeat it. */
const FLAGS: PatternNode = { kind: 'sequence', parts: [] };

interface Flags {
  readonly ignoreCase: boolean;
  readonly lines: boolean;
  readonly dotAll: boolean;
}

/** Reads a pattern as `java.util.regex` does. @throws JsonPathError for one that Java refuses */
export function parsePattern(source: string): ParsedPattern {
  return new PatternParser(source).parse();
}

/** What Java knows no greatest length of. */
function isUnbounded(node: PatternNode): boolean {
  if (node.kind === 'again') return true;
  if (node.kind === 'repeat') return node.most === Infinity || isUnbounded(node.part);
  if (node.kind === 'group' || node.kind === 'atomic') return isUnbounded(node.part);
  return (node.kind === 'sequence' || node.kind === 'choice') && node.parts.some(isUnbounded);
}

class PatternParser {
  readonly #text: PatternText;
  readonly #names = new Map<string, number>();
  #flags: Flags = { ignoreCase: false, lines: false, dotAll: false };
  #groups = 0;

  constructor(source: string) {
    this.#text = new PatternText(source);
  }

  parse(): ParsedPattern {
    const tree = this.#choice(0);
    if (this.#text.peek() !== '') throw this.#text.refused('a ) without its (');
    return { tree, groups: this.#groups, names: this.#names };
  }

  /** Flags set inside a group end with it. */
  #choice(depth: number): PatternNode {
    if (depth > DEEPEST_GROUP) throw this.#text.refused('groups too deep');
    const flags = this.#flags;
    const parts = [this.#sequence(depth)];
    while (this.#text.eats('|')) parts.push(this.#sequence(depth));
    this.#flags = flags;
    return parts.length === 1 ? (parts[0] as PatternNode) : { kind: 'choice', parts };
  }

  #sequence(depth: number): PatternNode {
    const parts: PatternNode[] = [];
    while (!['', '|', ')'].includes(this.#text.peek())) {
      if (this.#text.eats('\\Q')) parts.push(...this.#quoted());
      else parts.push(this.#quantified(this.#atom(depth)));
    }
    return { kind: 'sequence', parts };
  }

  #quoted(): PatternNode[] {
    const parts: PatternNode[] = [];
    while (this.#text.peek() !== '' && !this.#text.eats('\\E'))
      parts.push(this.#sign(this.#text.take()));
    // What repeats behind it is its last sign.
    const last = parts.pop();
    return last === undefined ? [] : [...parts, this.#quantified(last)];
  }

  #sign(sign: string): PatternNode {
    const { ignoreCase } = this.#flags;
    const test = foldedIf(ignoreCase)(single(sign));
    return ignoreCase ? { kind: 'char', test } : { kind: 'char', test, sign };
  }

  #atom(depth: number): PatternNode {
    const sign = this.#text.take();
    switch (sign) {
      case '(':
        return this.#group(depth);
      case '[':
        return { kind: 'char', test: readClass(this.#text, foldedIf(this.#flags.ignoreCase)) };
      case '.':
        return { kind: 'char', test: this.#flags.dotAll ? () => true : DOT };
      case '^':
        return { kind: 'place', place: this.#flags.lines ? 'line start' : 'start' };
      case '$':
        return { kind: 'place', place: this.#flags.lines ? 'line end' : 'last line' };
      case '\\':
        return this.#escape();
      default:
        if (/[*+?{]/.test(sign)) throw this.#text.refused(`nothing before ${sign}`);
        return this.#sign(sign);
    }
  }

  #escape(): PatternNode {
    const next = this.#text.peek();
    const place = escapedPlaces[next];
    if (place !== undefined) {
      this.#text.take();
      return { kind: 'place', place };
    }
    if (/^[1-9]$/.test(next)) return this.#again(Number(this.#text.take()));
    if (this.#text.eats('k<'))
      return this.#again(this.#names.get(this.#text.until('>') ?? '') ?? 0);
    const escaped = readEscape(this.#text);
    return typeof escaped === 'string' ? this.#sign(escaped) : { kind: 'char', test: escaped };
  }

  /** More digits belong to the number as long as there are so many groups. */
  #again(first: number): PatternNode {
    let number = first;
    while (/^[0-9]$/.test(this.#text.peek())) {
      const longer = number * 10 + Number(this.#text.peek());
      if (longer > this.#groups) break;
      this.#text.take();
      number = longer;
    }
    if (number === 0) throw this.#text.refused('no such group');
    return { kind: 'again', number, ignoreCase: this.#flags.ignoreCase };
  }

  #group(depth: number): PatternNode {
    for (const [opening, look] of Object.entries(looks))
      if (this.#text.eats(opening)) return this.#look(look, depth);
    if (this.#text.eats('?>')) return { kind: 'atomic', part: this.#closed(depth) };
    if (this.#text.eats('?<')) this.#name(this.#text.until('>') ?? '');
    else if (this.#text.eats('?')) return this.#flagged(depth);
    const number = ++this.#groups;
    return { kind: 'group', number, part: this.#closed(depth) };
  }

  #name(name: string): void {
    if (!/^[a-zA-Z][a-zA-Z0-9]*$/.test(name) || this.#names.has(name))
      throw this.#text.refused('a name of a group is bad, or twice there');
    this.#names.set(name, this.#groups + 1);
  }

  #look(look: { behind: boolean; negated: boolean }, depth: number): PatternNode {
    const part = this.#closed(depth);
    if (look.behind && isUnbounded(part)) throw this.#text.refused('a look behind without an end');
    return { kind: 'look', part, ...look };
  }

  #closed(depth: number): PatternNode {
    const part = this.#choice(depth + 1);
    if (!this.#text.eats(')')) throw this.#text.refused('a group is not closed');
    return part;
  }

  /** `(?i)` from here on, `(?i:…)` inside, `(?:…)` for none. */
  #flagged(depth: number): PatternNode {
    const before = this.#flags;
    let on = true;
    for (;;) {
      const sign = this.#text.take();
      if (sign === ')') return FLAGS;
      if (sign === ':') break;
      if (sign === '-') on = false;
      else this.#flags = this.#with(sign, on);
    }
    const part = this.#closed(depth);
    this.#flags = before;
    return part;
  }

  #with(sign: string, on: boolean): Flags {
    if (sign === 'i') return { ...this.#flags, ignoreCase: on };
    if (sign === 'm') return { ...this.#flags, lines: on };
    if (sign === 's') return { ...this.#flags, dotAll: on };
    throw this.#text.refused(`a group that begins with ?${sign}`);
  }

  #quantified(part: PatternNode): PatternNode {
    const alone = part === FLAGS && this.#text.peek() !== '{';
    const bounds = alone ? undefined : this.#bounds();
    if (bounds === undefined) return part;
    const [least, most] = bounds;
    return { kind: 'repeat', part, least, most, greed: this.#greed() };
  }

  #greed(): Greed {
    if (this.#text.eats('?')) return 'lazy';
    return this.#text.eats('+') ? 'possessive' : 'greedy';
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#text.eats('*')) return [0, Infinity];
    if (this.#text.eats('+')) return [1, Infinity];
    if (this.#text.eats('?')) return [0, 1];
    return this.#text.eats('{') ? this.#counted() : undefined;
  }

  #counted(): readonly [number, number] {
    const match = /^(\d{1,6})(,?)(\d{0,6})$/.exec(this.#text.until('}') ?? '');
    if (match === null) throw this.#text.refused('a bad { }');
    const [, first, comma, second] = match;
    const least = Number(first);
    const open = comma === '' ? least : Infinity;
    const most = second === '' ? open : Number(second);
    if (most < least || (most === Infinity ? least : most) > MOST_REPEATS)
      throw this.#text.refused(`a repetition backwards or above ${MOST_REPEATS}`);
    return [least, most];
  }
}
