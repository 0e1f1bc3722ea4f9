/** Writes lines in batches: one write a turn of the event loop costs less than one a line. */
export function lineWriter(stream: NodeJS.WritableStream): (line: string) => void {
  let pending = '';
  const flush = (): void => {
    stream.write(pending);
    pending = '';
  };
  return (line) => {
    if (pending === '') setImmediate(flush);
    pending += `${line}\n`;
  };
}
