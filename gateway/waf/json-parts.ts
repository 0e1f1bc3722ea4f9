import { pointerTo } from '../document/pointer.ts';

/** A key or a scalar of a JSON text. */
export interface JsonPart {
  /** JSON pointer of the value; of a key, of the value it names. */
  readonly pointer: string;
  readonly isKey: boolean;
  /** One character a byte: strings decoded, everything else as written. */
  readonly text: string;
}

/** Keys and values up to the first fault. */
export interface JsonParts {
  readonly parts: readonly JsonPart[];
  /** False for text that is no JSON, or is cut off. */
  readonly valid: boolean;
}

/** Reads the keys and scalars of a JSON text, one character a byte; never throws, keeps what it could read. */
export function jsonParts(text: string): JsonParts {
  const reader = new Reader(text);
  const valid = reader.read();
  return { parts: reader.parts, valid };
}

/** An object or list that is not closed yet. */
interface Open {
  readonly close: '}' | ']';
  readonly pointer: string;
  index: number;
  /** What the next value stands at. */
  at: string;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const DEEPEST = 512;

class Reader {
  readonly parts: JsonPart[] = [];
  readonly #text: string;
  #at = 0;
  readonly #open: Open[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns whether all of it is JSON */
  read(): boolean {
    let more = this.#value('');
    while (more && this.#open.length > 0) more = this.#member();
    this.#take(SPACE);
    return more && this.#at === this.#text.length;
  }

  /** What follows a value inside an object or list: its end, or the next member. */
  #member(): boolean {
    const open = this.#open.at(-1) as Open;
    this.#take(SPACE);
    if (this.#eats(open.close)) {
      this.#open.pop();
      return true;
    }
    if (open.index > 0 && !this.#eats(',')) return false;
    open.at = open.pointer + pointerTo(open.index);
    if (open.close === '}' && !this.#key(open)) return false;
    open.index += 1;
    return this.#value(open.at);
  }

  #key(open: Open): boolean {
    this.#take(SPACE);
    const text = this.#string();
    if (text === undefined) return false;
    open.at = open.pointer + pointerTo(text);
    this.parts.push({ pointer: open.at, isKey: true, text });
    this.#take(SPACE);
    return this.#eats(':');
  }

  #value(pointer: string): boolean {
    this.#take(SPACE);
    const close = this.#eats('{') ? '}' : this.#eats('[') ? ']' : undefined;
    if (close !== undefined) {
      this.#open.push({ close, pointer, index: 0, at: pointer });
      return this.#open.length <= DEEPEST;
    }
    const text = this.#string() ?? this.#take(SCALAR);
    if (text === undefined) return false;
    this.parts.push({ pointer, isKey: false, text });
    return true;
  }

  #string(): string | undefined {
    const quoted = this.#take(STRING);
    if (quoted === undefined) return undefined;
    if (!quoted.includes('\\')) return quoted.slice(1, -1);
    const bytes = Buffer.from(quoted, 'latin1').toString('utf8');
    return Buffer.from(JSON.parse(bytes) as string, 'utf8').toString('latin1');
  }

  #eats(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** @param form sticky */
  #take(form: RegExp): string | undefined {
    form.lastIndex = this.#at;
    const match = form.exec(this.#text);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match[0];
  }
}
