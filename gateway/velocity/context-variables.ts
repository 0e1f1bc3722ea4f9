import { LazyMap } from './lazy-map.ts';
import type { OverrideMaps } from './overrides.ts';
import { PlainMap } from './plain-map.ts';
import type { Plain } from './plain-map.ts';
import { textOf } from './value.ts';
import type { Value } from './value.ts';

/** The members behind which the override maps stand (fact 159). */
const OVERRIDES: ReadonlyMap<string, string> = new Map([
  ['protocol', 'requestOverride'],
  ['deploymentId', 'responseOverride'],
]);

/**
 * `$context` in one rendering: what is known by now, and what the templates of this call have put
 * there (facts 115, 116, 159).
 */
export class ContextVariables extends LazyMap {
  readonly #known: () => Plain;
  readonly #kept: OverrideMaps;
  #read: { readonly plain: Plain; readonly tree: Identified } | undefined;

  constructor(known: () => Plain, kept: OverrideMaps) {
    super();
    this.#known = known;
    this.#kept = kept;
  }

  override put(key: Value, value: Value): Value {
    this.#kept.set(textOf(key), value);
    return super.put(key, value);
  }

  protected override member(name: string): Value {
    return this.#kept.get(name) ?? this.#now().tree.get(name);
  }

  protected override *members(): Iterable<readonly [string, Value]> {
    for (const name of this.#names()) yield [name, this.member(name)];
  }

  protected override count(): number {
    return this.#names().size;
  }

  /** In the order of fact 159; what templates added comes last. */
  #names(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const name of Object.keys(this.#now().plain)) {
      names.add(name);
      const override = OVERRIDES.get(name);
      if (override !== undefined) names.add(override);
    }
    for (const name of this.#kept.names()) names.add(name);
    return names;
  }

  #now(): { readonly plain: Plain; readonly tree: Identified } {
    if (this.#read === undefined) {
      const plain = this.#known();
      this.#read = { plain, tree: new Identified(plain) };
    }
    return this.#read;
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
