import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Loads the module named on standard input and says what is wrong. */
const script = `
const path = require('node:fs').readFileSync(0, 'utf8');
if (path === '') process.exit(0);
process.chdir(require('node:path').dirname(path));
try {
  const { handler } = require(path);
  if (typeof handler !== 'function') throw new Error('it exports no function named handler');
  process.exit(0);
} catch (error) {
  process.stdout.write(String(error?.stack ?? error), () => process.exit(1));
}`;

/** Lambda gives a module ten seconds to load; one that takes longer fails there too. */
const loadLimit = 10_000;

/** Milliseconds for output still in the pipes at the end of a process. */
const lastOutput = 100;

/** A process that waits for a function's module. It starts while the module is being bundled. */
export interface LoadCheck {
  /**
   * Loads the module.
   *
   * @throws Error with the stack in terms of the authored files
   */
  load(module: string): Promise<void>;
  /** There is nothing to load. */
  cancel(): void;
}

/**
 * @param environment what the function will find in its environment
 * @param limit milliseconds the module has to load
 */
export function openLoadCheck(
  environment: Readonly<Record<string, string>>,
  limit = loadLimit,
): LoadCheck {
  const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), TZ: 'UTC', ...environment };
  const child = spawn(process.execPath, ['--enable-source-maps', '-e', script], { env });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  child.stdin.on('error', () => undefined);
  // Processes that the module started may hold the pipes open for as long as they live.
  const letGo = (): void => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  child.once('exit', () => setTimeout(letGo, lastOutput).unref());
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  const end = (): void => {
    said.stdout = `it did not load in ${limit} ms`;
    child.kill('SIGKILL');
    letGo();
  };
  return {
    load: async (module) => {
      const timer = setTimeout(end, limit);
      child.stdin.end(module);
      const code = await ended;
      clearTimeout(timer);
      if (code !== 0) throw new Error(said.stdout || said.stderr || 'it ended while it was loaded');
    },
    cancel: () => child.stdin.end(),
  };
}
