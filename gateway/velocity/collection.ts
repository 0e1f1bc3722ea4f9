import { isNumber, asInt } from './number.ts';
import { RenderError } from './template-error.ts';
import { bounded, LONGEST_TEXT, nested, spend } from './limits.ts';
import { equal, hashOf, JavaObject, objectMethod, textOf } from './value.ts';
import type { Cursor, Value } from './value.ts';

/** More items than a payload of 10 MB can list. */
const MOST_ITEMS = 1_000_000;
/** What lists, sets and the views of a map have in common. */
export abstract class JavaCollection extends JavaObject {
  abstract items(): readonly Value[];

  abstract override iterator(): Cursor;

  override property(name: string): Value {
    return name === 'empty' ? this.items().length === 0 : undefined;
  }

  override call(name: string, parameters: readonly Value[]): Value {
    const [first] = parameters;
    switch (`${name}/${parameters.length}`) {
      case 'size/0':
        return this.items().length;
      case 'isEmpty/0':
        return this.items().length === 0;
      case 'contains/1':
        return this.items().some((item) => equal(first, item));
      case 'containsAll/1':
        return first instanceof JavaCollection
          ? first.items().every((one) => has(this, one))
          : undefined;
      case 'iterator/0':
        return new JavaIterator(this.iterator());
      case 'toArray/0':
        return new JavaList([...this.items()]);
      default:
        return objectMethod(this, name, parameters);
    }
  }

  override toString(): string {
    const print = (item: Value) => (item === this ? '(this Collection)' : textOf(item));
    return nested(() => `[${joined(this.items(), ', ', print)}]`);
  }
}

/** The keys, values or entries of a map: always those that it has now. */
export class JavaView extends JavaCollection {
  readonly #items: () => readonly Value[];
  readonly #iterator: () => Cursor;

  constructor(items: () => readonly Value[], iterator: () => Cursor) {
    super();
    this.#items = items;
    this.#iterator = iterator;
  }

  override items(): readonly Value[] {
    return this.#items();
  }

  override iterator(): Cursor {
    return this.#iterator();
  }
}

export class JavaIterator extends JavaObject {
  readonly #cursor: Cursor;

  constructor(cursor: Cursor) {
    super();
    this.#cursor = cursor;
  }

  override iterator(): Cursor {
    return this.#cursor;
  }

  override call(name: string, parameters: readonly Value[]): Value {
    if (parameters.length === 0 && name === 'hasNext') return this.#cursor.hasNext();
    if (parameters.length === 0 && name === 'next') return this.#cursor.next();
    return objectMethod(this, name, parameters);
  }

  override toString(): string {
    return 'java.util.Iterator';
  }
}

/** Java's ArrayList (fact 130). */
export class JavaList extends JavaCollection {
  readonly #items: Value[];
  /** Counts what came and went. */
  #version = 0;

  constructor(items: Value[]) {
    super();
    this.#items = items;
  }

  override items(): readonly Value[] {
    return this.#items;
  }

  override iterator(): Cursor {
    const version = this.#version;
    let at = 0;
    return {
      hasNext: () => at !== this.#items.length,
      next: () => {
        if (version !== this.#version) throw changed();
        if (at >= this.#items.length) throw new RenderError('NoSuchElementException');
        return this.#items[at++];
      },
    };
  }

  /** A negative index counts from the end. @throws RenderError outside the list */
  override at(index: Value): Value {
    if (typeof index !== 'number') return undefined;
    return this.#get(index < 0 ? index + this.#items.length : index);
  }

  override assign(name: Value, value: Value): boolean {
    if (typeof name !== 'number') return false;
    this.#set(name < 0 ? name + this.#items.length : name, value);
    return true;
  }

  override call(name: string, parameters: readonly Value[]): Value {
    return name === 'size' && parameters.length === 0
      ? this.#items.length
      : this.#called(name, parameters);
  }

  #called(name: string, parameters: readonly Value[]): Value {
    const [first, second] = parameters;
    switch (`${name}/${parameters.length}`) {
      case 'get/1':
        return typeof first === 'number' ? this.#get(first) : undefined;
      case 'set/2':
        return typeof first === 'number' ? this.#set(first, second) : undefined;
      case 'add/1':
        return this.#insert(this.#items.length, [first]);
      case 'add/2':
        this.#insertAt(first, second);
        return undefined;
      case 'addAll/1':
        return this.#insertAll(this.#items.length, first);
      case 'addAll/2':
        return typeof first === 'number'
          ? this.#insertAll(this.#checked(first, 1), second)
          : undefined;
      case 'clear/0':
        this.#version++;
        this.#items.length = 0;
        return undefined;
      default:
        return this.#more(name, parameters);
    }
  }

  #more(name: string, parameters: readonly Value[]): Value {
    const [first, second] = parameters;
    switch (`${name}/${parameters.length}`) {
      case 'remove/1':
        return this.#remove(first);
      case 'removeAll/1':
      case 'retainAll/1':
        return first instanceof JavaCollection
          ? this.#keep((item) => has(first, item) === (name === 'retainAll'))
          : undefined;
      case 'indexOf/1':
        return this.#items.findIndex((item) => equal(first, item));
      case 'lastIndexOf/1':
        return this.#items.findLastIndex((item) => equal(first, item));
      case 'subList/2':
        return isNumber(first) && isNumber(second)
          ? this.#part(asInt(first), asInt(second))
          : undefined;
      default:
        return super.call(name, parameters);
    }
  }

  override equals(other: Value): boolean {
    if (this === other) return true;
    if (!(other instanceof JavaList) || other.#items.length !== this.#items.length) return false;
    return nested(() => this.#items.every((item, at) => equal(item, other.#items[at])));
  }

  override hash(): number {
    return nested(() =>
      this.#items.reduce<number>((hash, item) => (Math.imul(31, hash) + hashOf(item)) | 0, 1),
    );
  }

  #checked(index: number, beyond = 0): number {
    if (index < 0 || index >= this.#items.length + beyond)
      throw new RenderError(`Index ${index} out of bounds for length ${this.#items.length}`);
    return index;
  }

  #get(index: number): Value {
    return this.#items[this.#checked(index)];
  }

  #set(index: number, value: Value): Value {
    const old = this.#get(index);
    this.#items[index] = value;
    return old;
  }

  #insert(index: number, added: readonly Value[]): boolean {
    this.#version++;
    if (this.#items.length + added.length > MOST_ITEMS)
      throw new RenderError(`A list holds more than ${MOST_ITEMS} items.`);
    spend(added.length >> 4);
    const behind = this.#items.slice(index);
    const items = [...added, ...behind];
    this.#items.length = index;
    for (const item of items) this.#items.push(item);
    return added.length > 0;
  }

  #insertAt(index: Value, added: Value): void {
    if (typeof index === 'number') this.#insert(this.#checked(index, 1), [added]);
  }

  #insertAll(index: number, added: Value): Value {
    return added instanceof JavaCollection ? this.#insert(index, added.items()) : undefined;
  }

  /** An Integer is an index, anything else an item. */
  #remove(what: Value): Value {
    const index = typeof what === 'number';
    const at = index ? this.#checked(what) : this.#items.findIndex((item) => equal(what, item));
    if (at < 0) return false;
    this.#version++;
    const [removed] = this.#items.splice(at, 1);
    return index ? removed : true;
  }

  #keep(kept: (item: Value) => boolean): boolean {
    const before = this.#items.length;
    const items = this.#items.filter(kept);
    if (items.length === before) return false;
    this.#version++;
    this.#items.length = 0;
    for (const item of items) this.#items.push(item);
    return true;
  }

  #part(from: number, to: number): JavaList {
    if (from < 0 || to > this.#items.length || from > to)
      throw new RenderError(`subList(${from}, ${to}) is outside a list of ${this.#items.length}.`);
    return new JavaList(this.#items.slice(from, to));
  }
}

function has(collection: JavaCollection, item: Value): boolean {
  const items = collection.items();
  spend(1 + (items.length >> 4));
  return items.some((one) => equal(one, item));
}

/** What Java throws when a loop meets a list or map that changed on the way. */
export function changed(): RenderError {
  return new RenderError('ConcurrentModificationException');
}

/** The items' texts in one. @throws RenderError past 10 MB */
export function joined<T>(items: readonly T[], by: string, print: (item: T) => string): string {
  let text = '';
  spend(items.length >> 2);
  for (const [at, item] of items.entries()) {
    text += (at === 0 ? '' : by) + print(item);
    if (text.length > LONGEST_TEXT) break;
  }
  return bounded(text);
}
