import { spend } from './limits.ts';

/** So many tries of a pattern count as one step of a template. */
const TRIES_IN_STEP = 16;
const OFTEN_ENOUGH = 1024;

/** One search of a pattern in a text. Every try is charged, so that none runs on without end. */
export class PatternRun {
  readonly text: string;
  /** Begin and end of each group, -1 where it took no part. */
  readonly groups: Int32Array;
  /** Where a group was entered, where a loop stood, what a look behind must reach. */
  readonly marks: Int32Array;
  #tries = 0;

  constructor(text: string, groups: number, marks: number) {
    this.text = text;
    this.groups = new Int32Array(2 * groups).fill(-1);
    this.marks = new Int32Array(marks).fill(-1);
  }

  /** @throws RenderError past the steps of the rendering */
  tries(count: number): void {
    this.#tries += count;
    if (this.#tries < OFTEN_ENOUGH) return;
    spend(Math.ceil(this.#tries / TRIES_IN_STEP));
    this.#tries = 0;
  }
}

/** Matches from a place on and gives where it ends; -1 where it does not. */
export type Matcher = (run: PatternRun, at: number) => number;
