/** Is told of steps taken, and may throw to end a match. */
export type Spend = (steps: number) => void;

const OFTEN_ENOUGH = 1024;

/** One search of a pattern in a text. Every try is charged, so that none runs on without end. */
export class PatternRun {
  readonly text: string;
  /** Begin and end of each group, -1 where it took no part. */
  readonly groups: Int32Array;
  /** Where a group was entered, where a loop stood, what a look behind must reach. */
  readonly marks: Int32Array;
  readonly #spend: Spend;
  #tries = 0;

  constructor(text: string, groups: number, marks: number, spend: Spend) {
    this.text = text;
    this.groups = new Int32Array(2 * groups).fill(-1);
    this.marks = new Int32Array(marks).fill(-1);
    this.#spend = spend;
  }

  tries(count: number): void {
    this.#tries += count;
    if (this.#tries < OFTEN_ENOUGH) return;
    this.#spend(this.#tries);
    this.#tries = 0;
  }
}

/** Matches from a place on and gives where it ends; -1 where it does not. */
export type Matcher = (run: PatternRun, at: number) => number;
