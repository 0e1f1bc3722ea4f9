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

export interface Variables {
  get(name: string): Value;
  set(name: string, value: Value): unknown;
  delete(name: string): unknown;
}

/** While a loop is at an item that is nothing, its variable stays nothing whatever is assigned. */
export class WithoutVariable implements Variables {
  readonly #variables: Variables;
  readonly #name: string;

  constructor(variables: Variables, name: string) {
    this.#variables = variables;
    this.#name = name;
  }

  get(name: string): Value {
    return name === this.#name ? undefined : this.#variables.get(name);
  }

  set(name: string, value: Value): void {
    this.#variables.set(name, value);
  }

  delete(name: string): void {
    this.#variables.delete(name);
  }
}

/** What one rendering carries. */
export class Frame {
  variables: Variables;
  readonly limits: Limits;
  /** Whether the template names what loops set besides `$foreach`. */
  readonly counted: boolean;
  #out = '';

  constructor(variables: Variables, limits: Limits, counted = true) {
    this.variables = variables;
    this.limits = limits;
    this.counted = counted;
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
