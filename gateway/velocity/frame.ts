import { bounded } from './limits.ts';
import { RenderError } from './template-error.ts';
import type { Value } from './value.ts';

export interface Limits {
  /** Nodes of the tree that one rendering visits, with a charge for long texts and lists. */
  readonly steps: number;
  /** Characters of output. */
  readonly output: number;
  /** Times one `#foreach` goes round; it ends there without an error (fact 129). */
  readonly loops: number;
}

export const apiGatewayLimits: Limits = { steps: 1_000_000, output: 10 * 1024 * 1024, loops: 1000 };

/** The variables of one template by number: what a rendering needs of each is found at once. */
export class Slots {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a name, which is given one where it has none. */
  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) this.#numbers.set(name, (number = this.size));
    return number;
  }

  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  names(): Iterable<[name: string, slot: number]> {
    return this.#numbers;
  }
}

/** What one rendering carries. */
export class Frame {
  readonly limits: Limits;
  /** Whether the template names what loops set besides `$foreach`. */
  readonly counted: boolean;
  readonly #variables: Value[];
  /** While a loop is at an item that is nothing, its variable stays nothing whatever is assigned. */
  #hidden: number[] | undefined;
  #out = '';

  /** @param variables by slot */
  constructor(variables: Value[], limits: Limits, counted = true) {
    this.#variables = variables;
    this.limits = limits;
    this.counted = counted;
  }

  get(slot: number): Value {
    return this.#hidden?.includes(slot) === true ? undefined : this.#variables[slot];
  }

  set(slot: number, value: Value): void {
    this.#variables[slot] = value;
  }

  /** Runs while a variable is nothing. */
  without(slot: number, run: (frame: Frame) => void): void {
    const before = this.#hidden;
    this.#hidden = [...(before ?? []), slot];
    try {
      run(this);
    } finally {
      this.#hidden = before;
    }
  }

  get output(): string {
    return this.#out;
  }

  /** @throws RenderError past the limit of output */
  write(text: string): void {
    this.#out += text;
    if (this.#out.length > this.limits.output)
      throw new RenderError(`The output is longer than ${this.limits.output} characters.`);
  }

  /** What a run writes, taken out of the output; what it wrote is lost when it throws. */
  captured(run: (frame: Frame) => void): string {
    const before = this.#out;
    this.#out = '';
    try {
      run(this);
      return bounded(this.#out);
    } finally {
      this.#out = before;
    }
  }
}

/** `#stop` ends the rendering, `#break` the loop, block or template around it. */
export class StopCommand extends Error {
  /** The loop to be ended; undefined for the nearest scope. */
  readonly scope: unknown;
  readonly everything: boolean;

  constructor(everything: boolean, scope?: unknown) {
    super();
    this.everything = everything;
    this.scope = scope;
  }

  endsAt(scope: unknown): boolean {
    return !this.everything && (this.scope === undefined || this.scope === scope);
  }
}
