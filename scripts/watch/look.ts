import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** A file as it is at one moment. */
export interface Look {
  /** Equal for two looks between which nobody wrote. */
  readonly state: string;
  /**
   * Whether it looks like somebody is still writing: it is missing, empty, or ends in the middle of a
   * line, as after a cut. Only a hint: what ends with a line may be cut too.
   */
  readonly isCut: boolean;
}

const missing: Look = { state: 'missing', isCut: true };

/** By size, time and content: file times alone are too coarse to tell two writes in a row apart. */
export function lookAtFile(path: string): Look {
  try {
    const content = readFileSync(path);
    const { size, mtimeMs } = statSync(path);
    const digest = createHash('sha1').update(content).digest('base64');
    return { state: `${size} ${mtimeMs} ${digest}`, isCut: content.at(-1) !== lineFeed };
  } catch {
    return missing;
  }
}

const lineFeed = 10;
