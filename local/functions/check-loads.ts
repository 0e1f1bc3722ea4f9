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
const limit = 10_000;

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

/** @param environment what the function will find in its environment */
export function openLoadCheck(environment: Readonly<Record<string, string>>): LoadCheck {
  const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), TZ: 'UTC', ...environment };
  const child = spawn(process.execPath, ['--enable-source-maps', '-e', script], { env });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  return {
    load: async (module) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), limit);
      child.stdin.end(module);
      const code = await ended;
      clearTimeout(timer);
      if (code !== 0) throw new Error(said.stdout || said.stderr || 'it ended while it was loaded');
    },
    cancel: () => child.stdin.end(),
  };
}
