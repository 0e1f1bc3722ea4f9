import { logLines } from '../../../gateway/lambda/log-lines.ts';

function capture(): { lines: string[]; clock: { time: number }; log: ReturnType<typeof logLines> } {
  const lines: string[] = [];
  const clock = { time: 1_000_000 };
  const log = logLines(
    (line) => lines.push(line),
    () => clock.time,
  );
  return { lines, clock, log };
}

describe('log lines', () => {
  test('are handed on whole, however they arrive', () => {
    const { lines, log } = capture();
    for (const chunk of ['one\ntw', 'o\n', '\nthr', 'ee']) log.write(Buffer.from(chunk));
    log.end();
    expect(lines).toEqual(['one', 'two', '', 'three']);
  });

  test('a character cut in two by the pipe stays whole', () => {
    const { lines, log } = capture();
    const bytes = Buffer.from('grün\n');
    log.write(bytes.subarray(0, 3));
    log.write(bytes.subarray(3));
    expect(lines).toEqual(['grün']);
  });

  test('beyond 1 MB in a second are dropped and counted; the next second resumes with a whole line', () => {
    const { lines, clock, log } = capture();
    log.write(Buffer.from(`${'x'.repeat(1_048_575)}\n`));
    log.write(Buffer.from('dropped\nhalf of '));
    clock.time += 1000;
    log.write(Buffer.from('a line\nwhole\n'));
    expect(lines.slice(1)).toEqual(['[23 bytes of output dropped]', 'whole']);
  });

  test('a line longer than 256 KB is cut', () => {
    const { lines, log } = capture();
    log.write(Buffer.from('x'.repeat(262_145)));
    log.write(Buffer.from('y\n'));
    expect(lines.map((line) => line.length)).toEqual([262_145, 1]);
  });

  test('what was dropped last is reported at the end', () => {
    const { lines, log } = capture();
    log.write(Buffer.from('x'.repeat(1_048_576)));
    log.write(Buffer.from('more'));
    log.end();
    expect(lines.at(-1)).toBe('[4 bytes of output dropped]');
  });
});
