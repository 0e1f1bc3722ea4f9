import { LazyMap } from './lazy-map.ts';
import type { Value } from './value.ts';
import { wrap } from './wrap.ts';

export type Plain = Readonly<Record<string, unknown>>;

/** Own members of a plain object, as `$stageVariables`, `$input.params()` and `$context` show them. */
export class PlainMap extends LazyMap {
  readonly #source: Plain;
  #made: Map<string, PlainMap> | undefined;

  constructor(source: Plain) {
    super();
    this.#source = source;
  }

  protected override member(name: string): Value {
    return Object.hasOwn(this.#source, name) ? this.#valueOf(name) : undefined;
  }

  protected override *members(): Iterable<readonly [string, Value]> {
    for (const name of Object.keys(this.#source)) yield [name, this.#valueOf(name)];
  }

  protected override count(): number {
    return Object.keys(this.#source).length;
  }

  /** How a nested object is shown. */
  protected nested(_name: string, source: Plain): PlainMap {
    return new PlainMap(source);
  }

  #valueOf(name: string): Value {
    const value = this.#source[name];
    if (typeof value === 'string') return value;
    if (!isPlain(value)) return wrap(value);
    this.#made ??= new Map<string, PlainMap>();
    let map = this.#made.get(name);
    if (map === undefined) this.#made.set(name, (map = this.nested(name, value)));
    return map;
  }
}

function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
