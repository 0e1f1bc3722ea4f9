import { changed, joined, JavaView } from './collection.ts';
import { nested, spend, spendOnText } from './limits.ts';
import { isNumber, numberText } from './number.ts';
import { equal, hashOf, JavaObject, objectMethod, textOf } from './value.ts';
import { RenderError } from './template-error.ts';
import type { Cursor, Value } from './value.ts';

/** One entry of a map, as `entrySet()` gives it. */
export class JavaEntry extends JavaObject {
  readonly key: Value;
  value: Value;

  constructor(key: Value, value: Value) {
    super();
    this.key = key;
    this.value = value;
  }

  override property(name: string): Value {
    if (name === 'key') return this.key;
    return name === 'value' ? this.value : undefined;
  }

  override call(name: string, parameters: readonly Value[]): Value {
    switch (`${name}/${parameters.length}`) {
      case 'getKey/0':
        return this.key;
      case 'getValue/0':
        return this.value;
      case 'setValue/1': {
        const old = this.value;
        this.value = parameters[0];
        return old;
      }
      default:
        return objectMethod(this, name, parameters);
    }
  }

  override equals(other: Value): boolean {
    return (
      other instanceof JavaEntry && equal(this.key, other.key) && equal(this.value, other.value)
    );
  }

  override hash(): number {
    return hashOf(this.key) ^ hashOf(this.value);
  }

  override toString(): string {
    return `${textOf(this.key)}=${textOf(this.value)}`;
  }
}

type ViewKind = 'keySet' | 'values' | 'entrySet';

const parts: Readonly<Record<ViewKind, (entry: JavaEntry) => Value>> = {
  keySet: (entry) => entry.key,
  values: (entry) => entry.value,
  entrySet: (entry) => entry,
};

/** Java's LinkedHashMap: any keys, in the order in which they came (fact 130). */
export class JavaMap extends JavaObject {
  /** Made when something is put in: a map of a payload may never need its own. */
  #entries: Map<unknown, JavaEntry> | undefined;
  #views: Partial<Record<ViewKind, JavaView>> | undefined;
  /** Counts what came and went. */
  #version = 0;

  get(key: Value): Value {
    return this.#entries?.get(keyOf(key))?.value;
  }

  get size(): number {
    return this.#entries?.size ?? 0;
  }

  has(key: Value): boolean {
    return this.#entries?.has(keyOf(key)) === true;
  }

  /** @returns what was there */
  put(key: Value, value: Value): Value {
    const hashed = keyOf(key);
    this.#entries ??= new Map();
    const entry = this.#entries.get(hashed);
    if (entry === undefined) {
      this.#version++;
      this.#entries.set(hashed, new JavaEntry(key, value));
      return undefined;
    }
    const old = entry.value;
    entry.value = value;
    return old;
  }

  entries(): readonly JavaEntry[] {
    if (this.#entries === undefined) return [];
    spend(this.#entries.size >> 4);
    return [...this.#entries.values()];
  }

  override property(name: string): Value {
    return this.get(name);
  }

  override at(index: Value): Value {
    return this.get(index);
  }

  override assign(name: Value, value: Value): boolean {
    this.put(name, value);
    return true;
  }

  /** `#foreach` goes through the values. */
  override iterator(): Cursor {
    return this.#iterator((entry) => entry.value);
  }

  #values(): readonly Value[] {
    return this.entries().map((entry) => entry.value);
  }

  /** The same view each time, so that a map that holds one prints it as its own. */
  #view(kind: ViewKind): JavaView {
    const part = parts[kind];
    this.#views ??= {};
    this.#views[kind] ??= new JavaView(
      () => this.entries().map(part),
      () => this.#iterator(part),
    );
    return this.#views[kind];
  }

  #iterator(part: (entry: JavaEntry) => Value): Cursor {
    const version = this.#version;
    const entries = this.entries();
    let at = 0;
    return {
      hasNext: () => at < entries.length,
      next: () => {
        if (version !== this.#version) throw changed();
        const entry = entries[at++];
        if (entry === undefined) throw new RenderError('NoSuchElementException');
        return part(entry);
      },
    };
  }

  override call(name: string, parameters: readonly Value[]): Value {
    const [first, second] = parameters;
    switch (`${name}/${parameters.length}`) {
      case 'get/1':
        return this.get(first);
      case 'put/2':
        return this.put(first, second);
      case 'size/0':
        return this.size;
      case 'isEmpty/0':
        return this.size === 0;
      case 'containsKey/1':
        return this.has(first);
      case 'containsValue/1':
        return this.#values().some((value) => equal(first, value));
      case 'keySet/0':
        return this.#view('keySet');
      case 'values/0':
        return this.#view('values');
      case 'entrySet/0':
        return this.#view('entrySet');
      default:
        return this.#more(name, parameters);
    }
  }

  #more(name: string, parameters: readonly Value[]): Value {
    const [first, second] = parameters;
    switch (`${name}/${parameters.length}`) {
      case 'putAll/1':
        if (first instanceof JavaMap)
          for (const { key, value } of first.entries()) this.put(key, value);
        return undefined;
      case 'putIfAbsent/2': {
        const old = this.get(first);
        if (old === undefined) this.put(first, second);
        return old;
      }
      case 'getOrDefault/2':
        return this.has(first) ? this.get(first) : second;
      case 'remove/1': {
        const old = this.get(first);
        if (this.#entries?.delete(keyOf(first)) === true) this.#version++;
        return old;
      }
      case 'clear/0':
        this.#version++;
        this.#entries = undefined;
        return undefined;
      default:
        return objectMethod(this, name, parameters);
    }
  }

  override equals(other: Value): boolean {
    if (!(other instanceof JavaMap) || other.size !== this.size) return false;
    return nested(() =>
      this.entries().every(({ key, value }) => other.has(key) && equal(value, other.get(key))),
    );
  }

  override hash(): number {
    return nested(() => this.entries().reduce((hash, entry) => (hash + entry.hash()) | 0, 0));
  }

  override toString(): string {
    const own = (value: Value) => (value === this ? '(this Map)' : textOf(value));
    const print = ({ key, value }: JavaEntry) => `${own(key)}=${own(value)}`;
    return nested(() => `{${joined(this.entries(), ', ', print)}}`);
  }
}

const LONG_KEY = 128;

/** What a key is found by; texts and Integers are themselves, and never equal one another. */
function keyOf(key: Value): unknown {
  if (typeof key === 'string' && key.length > LONG_KEY) spendOnText(key.length);
  if (typeof key !== 'object') return key;
  if (isNumber(key)) return `\u0000${key.constructor.name} ${numberText(key)}`;
  return key;
}
