import type { ExecutionLog, RestRoom } from '../execution-log.ts';
import { Secrets } from './secrets.ts';

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

/** A little more than the execution log writes of a line: bodies have megabytes, and traces keep many calls. */
const MOST_KEPT = 2_048;

/** A copy: a slice would hold on to the whole text. */
const kept = (text: string): string =>
  text.length <= MOST_KEPT
    ? text
    : Buffer.from(text.slice(0, MOST_KEPT), 'utf16le').toString('utf16le');

/** Keeps what the rooms say of one call, for its trace and the execution log. */
export class CallLog implements ExecutionLog {
  readonly enabled = true;
  readonly steps: Step[] = [];
  readonly #time: CallTime;
  readonly #start: number;
  readonly #secrets = new Secrets();

  constructor(time: CallTime) {
    this.#time = time;
    this.#start = time.precise();
    this.enter('listen');
  }

  enter(room: RestRoom): void {
    const at = this.end();
    this.steps.push({ room, at, time: 0, outcomes: [], lines: [] });
  }

  line(text: string): void {
    this.#current().lines.push({ time: this.#time.now(), text: kept(this.#secrets.masked(text)) });
  }

  outcome(text: string, pointer?: string): void {
    this.#current().outcomes.push({ text: this.#secrets.masked(text), pointer });
  }

  hide(secret: string): void {
    this.#secrets.add(secret);
  }

  /** The room that was entered last is left. @returns milliseconds since the call began */
  end(): number {
    const now = this.#time.precise() - this.#start;
    const step = this.steps.at(-1);
    if (step !== undefined) step.time = now - step.at;
    return now;
  }

  #current(): Step {
    const step = this.steps.at(-1);
    if (step === undefined) throw new Error('no room was entered');
    return step;
  }
}
