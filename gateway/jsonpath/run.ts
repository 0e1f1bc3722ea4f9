import { JsonPathError } from './errors.ts';
import type { JsonValue } from './json.ts';

/** Values visited and pattern steps taken by one read; a read that needs more is ended. */
const MOST_STEPS = 1_000_000;

/** One reading of a path: the document, what was found, and how much was spent on it. */
export class Run {
  readonly document: JsonValue;
  found: JsonValue[] = [];
  #steps: { left: number };

  constructor(document: JsonValue, parent?: Run) {
    this.document = document;
    this.#steps = parent === undefined ? { left: MOST_STEPS } : parent.#steps;
  }

  /** @throws JsonPathError limit */
  readonly spend = (steps: number): void => {
    this.#steps.left -= steps;
    if (this.#steps.left < 0) throw new JsonPathError('limit', 'The path takes too many steps');
  };
}
