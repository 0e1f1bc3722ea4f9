/** Takes lines, without line ends, and writes them in batches. */
export interface LineWriter {
  readonly write: (line: string) => void;
  /** Writes what is waiting. */
  readonly flush: () => void;
}

/** How long a line may wait for others, in milliseconds. */
const WAIT = 20;
/** Characters that are enough for a write of their own. */
const ENOUGH = 16 * 1024;

/** One write for many lines: a system call for each would cost more than making the line. */
export function lineWriter(stream: NodeJS.WritableStream): LineWriter {
  let pending = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (pending !== '') stream.write(pending);
    pending = '';
  };
  return {
    write: (line) => {
      pending += `${line}\n`;
      if (pending.length > ENOUGH) flush();
      else timer ??= setTimeout(flush, WAIT);
    },
    flush,
  };
}
