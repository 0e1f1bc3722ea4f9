import { StringDecoder } from 'node:string_decoder';

/**
 * Cuts a process's output into lines, within bounds: a function that prints without end costs neither
 * memory nor the gateway's time. What goes past the allowance of a second is counted and thrown away.
 */

/** Bytes of output that are handed on per stream and second. */
const ALLOWANCE = 1_048_576;
/** CloudWatch Logs' limit of one event; a longer line is cut into several, as there. */
const LONGEST_LINE = 262_144;
const LINE_FEED = 10;

export interface LogLines {
  write(chunk: Buffer): void;
  /** Hands on what is left without a line end. */
  end(): void;
}

export function logLines(emit: (line: string) => void, now: () => number): LogLines {
  let second = 0;
  let left = ALLOWANCE;
  let dropped = 0;
  let rest = '';
  const decoder = new StringDecoder('utf8');

  const flush = (): void => {
    if (rest !== '') emit(rest);
    rest = '';
  };

  const renew = (): void => {
    const current = Math.floor(now() / 1000);
    if (current === second) return;
    second = current;
    left = ALLOWANCE;
  };

  const report = (): void => {
    if (dropped > 0) emit(`[${dropped} bytes of output dropped]`);
    dropped = 0;
  };

  /** After a gap, output resumes with a whole line. */
  const resume = (chunk: Buffer): Buffer => {
    if (dropped === 0) return chunk;
    const lineEnd = chunk.indexOf(LINE_FEED);
    dropped += lineEnd < 0 ? chunk.length : lineEnd + 1;
    if (lineEnd < 0) return chunk.subarray(chunk.length);
    report();
    return chunk.subarray(lineEnd + 1);
  };

  const write = (chunk: Buffer): void => {
    renew();
    if (left <= 0) {
      if (dropped === 0) {
        decoder.end();
        flush();
      }
      dropped += chunk.length;
      return;
    }
    left -= chunk.length;
    const lines = (rest + decoder.write(resume(chunk))).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach((line) => emit(line));
    if (rest.length > LONGEST_LINE) flush();
  };

  return {
    write,
    end: () => {
      flush();
      report();
    },
  };
}
