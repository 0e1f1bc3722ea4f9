import type { ExecutionLog, RestRoom } from '../execution-log.ts';

/** One room's part of a call. */
export interface Step {
  readonly room: RestRoom;
  /** Milliseconds since the call began. */
  readonly at: number;
  /** Milliseconds the room took; the last room's until the answer was made. */
  time: number;
  /** What it found, and the JSON pointer of what made it so. */
  readonly outcomes: { readonly text: string; readonly pointer: string | undefined }[];
  readonly lines: Line[];
}

/** A line of the execution log. */
export interface Line {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly text: string;
}

/** Where a call's time comes from. */
export interface CallTime {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds, with fractions, from any origin. */
  precise(): number;
}

/** Keeps what the rooms say of one call, for its trace and the execution log. */
export class CallLog implements ExecutionLog {
  readonly enabled = true;
  readonly steps: Step[] = [];
  readonly #time: CallTime;
  readonly #start: number;

  constructor(time: CallTime) {
    this.#time = time;
    this.#start = time.precise();
    this.enter('listen');
  }

  enter(room: RestRoom): void {
    this.end();
    const at = this.#time.precise() - this.#start;
    this.steps.push({ room, at, time: 0, outcomes: [], lines: [] });
  }

  line(text: string): void {
    this.#current().lines.push({ time: this.#time.now(), text });
  }

  outcome(text: string, pointer?: string): void {
    this.#current().outcomes.push({ text, pointer });
  }

  /** The room that was entered last is left. */
  end(): void {
    const step = this.steps.at(-1);
    if (step !== undefined) step.time = this.#time.precise() - this.#start - step.at;
  }

  #current(): Step {
    const step = this.steps.at(-1);
    if (step === undefined) throw new Error('no room was entered');
    return step;
  }
}
