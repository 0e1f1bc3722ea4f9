import { LazyMap } from './lazy-map.ts';
import type { OverrideMaps } from './overrides.ts';
import { PlainMap } from './plain-map.ts';
import type { Plain } from './plain-map.ts';
import { textOf } from './value.ts';
import type { Value } from './value.ts';

/** The members behind which the override maps stand (fact 159). */
const BEFORE_REQUEST_OVERRIDE = 'protocol';
const BEFORE_RESPONSE_OVERRIDE = 'deploymentId';

/**
 * `$context` in one rendering: what is known by now, and what the templates of this call have put
 * there (facts 115, 116, 159).
 */
export class ContextVariables extends LazyMap {
  readonly #known: () => Plain;
  readonly #kept: OverrideMaps;
  #tree: Identified | undefined;

  constructor(known: () => Plain, kept: OverrideMaps) {
    super();
    this.#known = known;
    this.#kept = kept;
  }

  override put(key: Value, value: Value): Value {
    this.#kept.members.set(textOf(key), value);
    return super.put(key, value);
  }

  protected override member(name: string): Value {
    return this.#kept.members.get(name) ?? this.#treeOf().get(name);
  }

  protected override *members(): Iterable<readonly [string, Value]> {
    const left = new Map(this.#kept.members);
    const take = (name: string): [string, Value] => {
      const value = left.get(name);
      left.delete(name);
      return [name, value];
    };
    for (const { key, value } of this.#treeOf().entries()) {
      const name = textOf(key);
      yield left.has(name) ? take(name) : [name, value];
      if (name === BEFORE_REQUEST_OVERRIDE) yield take('requestOverride');
      if (name === BEFORE_RESPONSE_OVERRIDE) yield take('responseOverride');
    }
    yield* left;
  }

  #treeOf(): Identified {
    return (this.#tree ??= new Identified(this.#known()));
  }
}

/** Knows which of its maps print nothing. */
class Identified extends PlainMap {
  protected override nested(name: string, source: Plain): PlainMap {
    return name === 'identity' ? new Silent(source) : super.nested(name, source);
  }
}

/** `$context.identity` prints nothing; its members do (fact 160). */
class Silent extends PlainMap {
  override toString(): string {
    return '';
  }
}
