import { JavaMap } from './map.ts';
import type { JavaEntry } from './map.ts';
import type { Cursor, Value } from './value.ts';

/**
 * A map that reads single members from where they are kept, and takes all of them over once a
 * template asks for more than one by name, or changes it.
 */
export abstract class LazyMap extends JavaMap {
  #filled = false;

  /** One member where it is kept; the same map or list each time. */
  protected abstract member(name: string): Value;

  /** All members, in order. */
  protected abstract members(): Iterable<readonly [name: string, value: Value]>;

  /** How many members there are. */
  protected abstract count(): number;

  #fill(): void {
    if (this.#filled) return;
    this.#filled = true;
    for (const [name, value] of this.members()) super.put(name, value);
  }

  /** A member by a name that a template spells. */
  override property(name: string): Value {
    return this.#filled ? super.get(name) : this.member(name);
  }

  override get(key: Value): Value {
    if (this.#filled) return super.get(key);
    return typeof key === 'string' ? this.member(key) : undefined;
  }

  override get size(): number {
    return this.#filled ? super.size : this.count();
  }

  override has(key: Value): boolean {
    this.#fill();
    return super.has(key);
  }

  override put(key: Value, value: Value): Value {
    this.#fill();
    return super.put(key, value);
  }

  override entries(): readonly JavaEntry[] {
    this.#fill();
    return super.entries();
  }

  override iterator(): Cursor {
    this.#fill();
    return super.iterator();
  }

  override call(name: string, parameters: readonly Value[]): Value {
    if (name === 'get' && parameters.length === 1) return this.get(parameters[0]);
    this.#fill();
    return super.call(name, parameters);
  }

  override equals(other: Value): boolean {
    this.#fill();
    return super.equals(other);
  }
}
