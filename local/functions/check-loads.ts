import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

/** Loads the module named on the command line and says what is wrong, as JSON. */
const script = `
try {
  const { handler } = require(process.argv[1]);
  if (typeof handler !== 'function') throw new Error('it exports no function named handler');
  process.exit(0);
} catch (error) {
  process.stdout.write(String(error?.stack ?? error), () => process.exit(1));
}`;

/** Lambda gives a module ten seconds to load; one that takes longer fails there too. */
const limit = 10_000;

/**
 * Loads a function's module in a process of its own, with its environment.
 *
 * @throws Error with the stack in terms of the authored files
 */
export function checkLoads(
  module: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), TZ: 'UTC', ...environment };
  const options = { env, cwd: dirname(module), timeout: limit, killSignal: 'SIGKILL' } as const;
  return new Promise((resolve, reject) => {
    const args = ['--enable-source-maps', '-e', script, module];
    execFile(process.execPath, args, options, (error, stack, complaint) => {
      if (!error) resolve();
      else reject(new Error(stack || complaint || 'it ended while it was loaded'));
    });
  });
}
