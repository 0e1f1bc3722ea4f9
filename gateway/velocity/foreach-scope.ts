import { JavaMap } from './map.ts';
import type { Value } from './value.ts';

/** `$foreach` inside a loop: where the loop is (fact 128), and a map for own members. */
export class ForeachScope extends JavaMap {
  index = 0;
  hasNext = false;
  readonly #parent: ForeachScope | undefined;

  constructor(parent: Value) {
    super();
    this.#parent = parent instanceof ForeachScope ? parent : undefined;
  }

  override property(name: string): Value {
    switch (name) {
      case 'index':
        return this.index;
      case 'count':
        return this.index + 1;
      case 'hasNext':
        return this.hasNext;
      case 'first':
        return this.index === 0;
      case 'last':
        return !this.hasNext;
      case 'parent':
        return this.#parent;
      case 'topmost':
        return this.#topmost();
      default:
        return super.property(name);
    }
  }

  override call(name: string, parameters: readonly Value[]): Value {
    if (parameters.length > 0) return super.call(name, parameters);
    if (name === 'hasNext' || name === 'isHasNext') return this.hasNext;
    const getter = /^(?:get(Index|Count|Parent|Topmost)|is(First|Last))$/.exec(name);
    const property = (getter?.[1] ?? getter?.[2])?.toLowerCase();
    return property === undefined ? super.call(name, parameters) : this.property(property);
  }

  #topmost(): ForeachScope {
    return this.#parent === undefined ? this : this.#parent.#topmost();
  }
}
