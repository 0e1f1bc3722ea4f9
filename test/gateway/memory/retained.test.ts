import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const long = process.env['GATEHOUSE_TEST_LONG'] === '1';

/** Calls of a round, and bytes that one may seem to leave behind: what the engine adds is shared by all. */
const [calls, BOUND_BY_CALL] = long ? [20_000, 25] : [100, 450];

/** What compiled code and full buffers may still add after the first updates. */
const BOUND = 2_000_000;

interface Printed {
  /** Bytes. */
  readonly byCall: number;
  readonly updates: number;
  readonly answers: Readonly<Record<string, number>>;
}

test(
  'a gateway holds no more memory after many calls, answered, refused, large or given up, and many updates',
  async () => {
    const program = ['--import', 'tsx', '--expose-gc', path('program.ts')];
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...program,
      path('function.cjs'),
      String(calls),
    ]);
    const grown = JSON.parse(stdout) as Printed;

    expect(Object.keys(grown.answers)).toEqual(['200', '400', '404', '429']);
    expect(grown.byCall).toBeLessThan(BOUND_BY_CALL);
    expect(grown.updates).toBeLessThan(BOUND);
  },
  long ? 900_000 : 180_000,
);
