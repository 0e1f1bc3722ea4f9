import type { Json } from './document.ts';
import { flowOf } from './plain-flow.ts';
import { type Entry, entryOf, NotPlain, notPlain, scalarOf } from './plain-scalar.ts';

/** A value of the text: the line it is found by, and what it holds, by name or index. */
interface Place {
  readonly line: number;
  members: Map<string, Place> | undefined;
}

/** Deeper than any document that is read. */
const deepest = 350;

/** Characters that mean more than themselves somewhere, or nowhere. */
const strange = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * Reads the part of YAML in which documents are mostly written: block mappings and lists, scalars of one
 * line, block scalars, and flow collections of one line. It takes a tenth of the whole parser's time and
 * means the same; whatever else there is, errors and repeated names included, is left to that one.
 *
 * @returns undefined for what is not plain
 */
export const parsePlain = (text: string): Json | undefined => {
  try {
    return new PlainReader(text, false).read().value;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
};

/** The line of what the tokens of a pointer lead to, or of its nearest ancestor, in a text that is plain. */
export const plainLines = (text: string): ((tokens: readonly string[]) => number) => {
  const { place: root } = new PlainReader(text, true).read();
  return (tokens) => {
    let place = root;
    for (const name of tokens) {
      const inner = place.members?.get(name);
      if (inner === undefined) break;
      place = inner;
    }
    return place.line;
  };
};

class PlainReader {
  readonly #lines: string[];
  readonly #hasPlaces: boolean;
  readonly #endsInLine: boolean;
  /** The line that is read: its number from 0, its column and what stands there. */
  #at = -1;
  #column = 0;
  #content = '';
  #depth = 0;

  constructor(text: string, hasPlaces: boolean) {
    const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    if (strange.test(lines)) notPlain();
    this.#lines = lines.split('\n');
    this.#hasPlaces = hasPlaces;
    this.#endsInLine = this.#lines.at(-1) !== '';
  }

  read(): { readonly value: Json; readonly place: Place } {
    this.#advance();
    if (this.#at < this.#lines.length && this.#content === '---') this.#advance();
    if (this.#column !== 0 || this.#isEnd) notPlain();
    const place: Place = { line: this.#at + 1, members: undefined };
    const value = this.#mapping(0, place);
    return this.#isEnd ? { value, place } : notPlain();
  }

  get #isEnd(): boolean {
    return this.#at >= this.#lines.length;
  }

  /** To the next line that is neither empty nor a comment. */
  #advance(): void {
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      let column = 0;
      while (line.charCodeAt(column) === 32) column += 1;
      const first = line.charCodeAt(column);
      if (column === line.length || first === 35) continue;
      if (column === 0 && /^(?:---|\.\.\.|%)/.test(line) && line !== '---') notPlain();
      this.#column = column;
      this.#content = line.slice(column).trimEnd();
      return;
    }
    this.#column = -1;
    this.#content = '';
  }

  #place(holder: Place, name: string): Place {
    const place: Place = { line: this.#at + 1, members: undefined };
    if (this.#hasPlaces) (holder.members ??= new Map<string, Place>()).set(name, place);
    return place;
  }

  /** Members at a column, from the line that is read on. */
  #mapping(column: number, place: Place): Json {
    if ((this.#depth += 1) > deepest) notPlain();
    const members: Record<string, Json> = {};
    while (this.#column === column) {
      const entry: Entry = entryOf(this.#content) ?? notPlain();
      const { name, rest } = entry;
      if (Object.hasOwn(members, name)) notPlain();
      const own = this.#place(place, name);
      const value = this.#value(rest, column, own, true);
      if (name === '__proto__')
        Object.defineProperty(members, name, {
          ...{ value, enumerable: true, configurable: true, writable: true },
        });
      else members[name] = value;
    }
    if (this.#column > column) notPlain();
    this.#depth -= 1;
    return members;
  }

  #isItem(): boolean {
    return this.#content === '-' || this.#content.startsWith('- ');
  }

  #sequence(column: number, place: Place): Json {
    if ((this.#depth += 1) > deepest) notPlain();
    const items: Json[] = [];
    while (this.#column === column && this.#isItem()) {
      const rest = this.#content.slice(1).trimStart();
      if (rest === '' || rest.startsWith('#')) return notPlain();
      const inner = column + this.#content.length - rest.length;
      const own = this.#place(place, String(items.length));
      if (rest !== '' && !'"\'[{|>'.includes(rest.charAt(0)) && entryOf(rest) !== undefined) {
        this.#column = inner;
        this.#content = rest;
        items.push(this.#mapping(inner, own));
      } else if (/^["'].*:(?: |$)|^- |^-$/.test(rest)) return notPlain();
      else items.push(this.#value(rest, column, own, false));
    }
    if (this.#column > column) notPlain();
    this.#depth -= 1;
    return items;
  }

  /** What follows a name or a dash; `column` is that of the collection. */
  #value(rest: string, column: number, place: Place, isMember: boolean): Json {
    const first = rest.charAt(0);
    if (first === '' || first === '#') return this.#below(column, place, isMember);
    if (first === '|' || first === '>') return this.#block(rest, column);
    const value = first === '[' || first === '{' ? flowOf(rest) : scalarOf(rest);
    if (this.#hasPlaces) this.#placesOf(value, place);
    const line = this.#at;
    this.#advance();
    if (this.#column <= column) return value;
    return value === rest ? this.#continued(rest, column, line) : notPlain();
  }

  /** An unquoted text that goes on in the next lines. */
  #continued(begin: string, column: number, line: number): Json {
    const words = [begin];
    let last = line;
    while (this.#column > column) {
      if (this.#at !== (last += 1) || /: |:$| #/.test(this.#content)) notPlain();
      words.push(this.#content);
      this.#advance();
    }
    return words.join(' ');
  }

  /** What a flow collection holds stands in its line. */
  #placesOf(value: Json, place: Place): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value))
      if (member !== undefined) this.#placesOf(member, this.#place(place, name));
  }

  #below(column: number, place: Place, isMember: boolean): Json {
    this.#advance();
    if (this.#isEnd || this.#column < column) return null;
    if (this.#column === column)
      return isMember && this.#isItem() ? this.#sequence(column, place) : null;
    return this.#isItem()
      ? this.#sequence(this.#column, place)
      : this.#mapping(this.#column, place);
  }

  /** A literal or folded text, clipped (`|`) or stripped (`|-`). */
  // eslint-disable-next-line complexity -- one line of the grammar after the other
  #block(header: string, column: number): Json {
    if (!/^[|>]-?$/.test(header)) notPlain();
    const start = this.#at + 1;
    const first = this.#lines[start] ?? '';
    const indent = first.length - first.trimStart().length;
    if (indent <= column || indent === first.length) notPlain();
    const lines: string[] = [];
    let at = start;
    for (; at < this.#lines.length; at += 1) {
      const line = this.#lines[at] ?? '';
      const isBlank = line.trimStart() === '';
      if (!isBlank && !line.startsWith(first.slice(0, indent))) break;
      if (isBlank && line.length > indent) notPlain();
      lines.push(isBlank ? '' : line.slice(indent));
    }
    if (at === this.#lines.length && this.#endsInLine) notPlain();
    this.#at = at - 1;
    this.#advance();
    if (this.#column > column) notPlain();
    while (lines.at(-1) === '') lines.pop();
    const text = header.startsWith('|') ? lines.join('\n') : folded(lines);
    return header.endsWith('-') ? text : `${text}\n`;
  }
}

/** Lines become one, empty ones between them line feeds. */
const folded = (lines: readonly string[]): string => {
  if (lines.some((line) => line.startsWith(' ') || line.endsWith(' '))) notPlain();
  return lines
    .join('\n')
    .replaceAll(/\n+/g, (feeds) => (feeds.length === 1 ? ' ' : feeds.slice(1)));
};
