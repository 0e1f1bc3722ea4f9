import { ANY, folded, single } from './char-set.ts';
import type { CharSet } from './char-set.ts';
import { DIALECTS } from './dialect.ts';
import type { Dialect, DialectName } from './dialect.ts';
import { ClassParser } from './parse-class.ts';
import { readEscape } from './parse-escape.ts';
import { PatternText } from './pattern-text.ts';
import { partsOf } from './tree.ts';
import type { Greed, ParsedPattern, PatternNode, Place } from './tree.ts';

const DEEPEST_GROUP = 64;

const PLACES: Readonly<Record<string, Place>> = {
  A: 'start',
  z: 'end',
  Z: 'last line',
  b: 'word edge',
  B: 'no word edge',
};

const LOOKS: Readonly<Record<string, { behind: boolean; negated: boolean }>> = {
  '?=': { behind: false, negated: false },
  '?!': { behind: false, negated: true },
  '?<=': { behind: true, negated: false },
  '?<!': { behind: true, negated: true },
};

const NOTHING: PatternNode = { kind: 'sequence', parts: [] };

/** `(?i)` alone; nothing but `{n}` can repeat it. */
const FLAGS: PatternNode = { kind: 'sequence', parts: [] };

/** A group that captures, with its name, past what only looks like one. */
const GROUPS = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|(?<group>\((?:(?!\?)|\?<(?![=!])(?<name>[^>]*)>))/g;

/** @throws PatternError */
export function parsePattern(
  source: string,
  dialect: DialectName,
  ignoreCase: boolean,
): ParsedPattern {
  return new Parser(source, DIALECTS[dialect], ignoreCase).parse();
}

/** What Java knows no greatest length of. */
const isUnbounded = (node: PatternNode): boolean =>
  node.kind === 'again' ||
  (node.kind === 'repeat' && node.most === Infinity) ||
  (node.kind !== 'look' && partsOf(node).some(isUnbounded));

class Parser {
  readonly #text: PatternText;
  readonly #dialect: Dialect;
  readonly #names = new Map<string, number>();
  #flags: Readonly<Record<string, boolean>>;
  #groups = 0;
  /** ECMAScript may name groups that come later; elsewhere those so far. */
  readonly #known: number | undefined;

  constructor(source: string, dialect: Dialect, ignoreCase: boolean) {
    this.#text = new PatternText(source, dialect.sign === 'unit');
    this.#dialect = dialect;
    this.#flags = { i: ignoreCase };
    if (!dialect.freshRounds) return;
    const groups = [...source.matchAll(GROUPS)].filter((it) => it.groups?.['group'] !== undefined);
    this.#known = groups.length;
    for (const [at, it] of groups.entries())
      if (it.groups?.['name'] !== undefined) this.#names.set(it.groups['name'], at + 1);
  }

  parse(): ParsedPattern {
    const tree = this.#choice(0);
    if (this.#text.peek() !== '') throw this.#text.refused('a ) without its (');
    return { source: this.#text.source, tree, groups: this.#groups, names: this.#names };
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
      if (this.#dialect.quotes && this.#text.eats('\\Q')) parts.push(...this.#quoted());
      else parts.push(this.#quantified(this.#atom(depth)));
    }
    return { kind: 'sequence', parts };
  }

  #quoted(): PatternNode[] {
    const parts: PatternNode[] = [];
    while (this.#text.peek() !== '' && !this.#text.eats('\\E'))
      parts.push(this.#literal(this.#text.take()));
    // What repeats behind it is its last sign.
    const last = parts.pop();
    return last === undefined ? [] : [...parts, this.#quantified(last)];
  }

  readonly #fold = (set: CharSet): CharSet => (this.#flags['i'] === true ? folded(set) : set);

  /** A character; over bytes, those of its UTF-8 form. */
  #literal(sign: string): PatternNode {
    if (this.#dialect.sign !== 'byte') return this.#sign(sign.codePointAt(0) ?? 0);
    const parts = Array.from(Buffer.from(sign, 'utf8'), (byte) => this.#sign(byte));
    return parts.length === 1 ? (parts[0] as PatternNode) : { kind: 'sequence', parts };
  }

  #sign(code: number): PatternNode {
    const set = this.#fold(single(code));
    const sign = String.fromCodePoint(code);
    return this.#flags['i'] === true ? { kind: 'char', set } : { kind: 'char', set, sign };
  }

  #atom(depth: number): PatternNode {
    // A brace that follows nothing, or another quantifier, repeats nothing.
    if (!this.#dialect.braces && this.#text.peek() === '{') return NOTHING;
    const sign = this.#text.take();
    switch (sign) {
      case '(':
        return this.#group(depth);
      case '[':
        return {
          kind: 'char',
          set: new ClassParser(this.#text, this.#dialect, this.#fold).read(),
        };
      case '.':
        return { kind: 'char', set: this.#flags['s'] === true ? ANY : this.#dialect.dot };
      case '^':
      case '$':
        return { kind: 'place', place: this.#edge(sign) };
      case '\\':
        return this.#escape();
      default:
        if ('*+?'.includes(sign)) throw this.#text.refused(`nothing before ${sign}`);
        return this.#literal(sign);
    }
  }

  #edge(sign: '^' | '$'): Place {
    if (this.#flags['m'] === true) return sign === '^' ? 'line start' : 'line end';
    return sign === '^' ? 'start' : this.#dialect.dollar;
  }

  #escape(): PatternNode {
    const { places, looks } = this.#dialect;
    const next = this.#text.peek();
    const place = places.includes(next) ? PLACES[next] : undefined;
    if (place !== undefined) {
      this.#text.take();
      return { kind: 'place', place };
    }
    const number = looks ? this.#reference() : undefined;
    if (number !== undefined)
      return { kind: 'again', number, ignoreCase: this.#flags['i'] === true };
    const escaped = readEscape(this.#text, this.#dialect);
    if (typeof escaped === 'string') return this.#literal(escaped);
    return typeof escaped === 'number' ? this.#sign(escaped) : { kind: 'char', set: escaped };
  }

  #reference(): number | undefined {
    const byName = this.#known === undefined || this.#names.size > 0;
    const name = byName ? this.#text.takes(/k<([^>]*)>/y)?.[1] : undefined;
    if (name === undefined) return this.#numbered();
    const number = this.#names.get(name);
    if (number === undefined) throw this.#text.refused('no such group');
    return number;
  }

  #numbered(): number | undefined {
    const digits = this.#text.sees(/[1-9]\d*/y)?.[0];
    if (digits === undefined || Number(digits) > (this.#known ?? Infinity)) return undefined;
    let length = this.#known === undefined ? 1 : digits.length;
    // More digits belong to the number as long as there are so many groups.
    while (length < digits.length && Number(digits.slice(0, length + 1)) <= this.#groups) length++;
    this.#text.eats(digits.slice(0, length));
    return Number(digits.slice(0, length));
  }

  #group(depth: number): PatternNode {
    const { looks, atomic } = this.#dialect;
    if (looks)
      for (const [opening, look] of Object.entries(LOOKS))
        if (this.#text.eats(opening)) return this.#look(look, depth);
    if (atomic && this.#text.eats('?>')) return { kind: 'atomic', part: this.#closed(depth) };
    if (looks && this.#text.eats('?<')) this.#name();
    else if (this.#text.eats('?')) return this.#flagged(depth);
    const number = ++this.#groups;
    return { kind: 'group', number, part: this.#closed(depth) };
  }

  #name(): void {
    const name = this.#text.takes(/([^>]*)>/y)?.[1] ?? '';
    if (this.#known !== undefined) return;
    if (!/^[a-zA-Z][a-zA-Z0-9]*$/.test(name) || this.#names.has(name))
      throw this.#text.refused('a name of a group is bad, or twice there');
    this.#names.set(name, this.#groups + 1);
  }

  #look(look: { behind: boolean; negated: boolean }, depth: number): PatternNode {
    const part = this.#closed(depth);
    if (look.behind && !this.#dialect.freshRounds && isUnbounded(part))
      throw this.#text.refused('a look behind without an end');
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
    for (let on = true; ;) {
      const sign = this.#text.peek();
      if (this.#text.eats(')')) return FLAGS;
      if (this.#text.eats(':')) break;
      if (this.#text.eats('-')) on = false;
      else if (sign !== '' && this.#dialect.flags.includes(this.#text.take()))
        this.#flags = { ...this.#flags, [sign]: on };
      else throw this.#text.refused(`(?${sign} is not honoured`);
    }
    const part = this.#closed(depth);
    this.#flags = before;
    return part;
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
    if (!this.#text.eats('+')) return 'greedy';
    if (!this.#dialect.atomic) throw this.#text.refused('possessive quantifiers are not honoured');
    return 'possessive';
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#text.eats('*')) return [0, Infinity];
    if (this.#text.eats('+')) return [1, Infinity];
    if (this.#text.eats('?')) return [0, 1];
    return this.#text.peek() === '{' ? this.#counted() : undefined;
  }

  /** `{n}`, `{n,}`, `{n,m}`. */
  #counted(): readonly [number, number] | undefined {
    const { braces, mostRepeats } = this.#dialect;
    const match = this.#text.takes(/\{(\d+)(,?)(\d*)\}/y);
    if (match === undefined) {
      if (braces) return undefined;
      throw this.#text.refused('a bad { }');
    }
    const [, first, comma, second] = match;
    const least = Number(first);
    const open = comma === '' ? least : Infinity;
    const most = second === '' ? open : Number(second);
    if (most < least || (most === Infinity ? least : most) > mostRepeats)
      throw this.#text.refused(`a repetition backwards or above ${mostRepeats}`);
    return [least, most];
  }
}
