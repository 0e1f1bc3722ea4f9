import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';

/**
 * `npm run generate` in a process of its own: types, docs page and Redocly's lint take seconds, and
 * nobody who calls the API waits for them.
 */
export class GenerateRun {
  readonly #root: string;
  readonly #say: (line: string) => void;
  #child: ChildProcess | undefined;
  #ended: Promise<void> = Promise.resolve();

  constructor(root: string, say: (line: string) => void) {
    this.#root = root;
    this.#say = say;
  }

  /** @param priority low where nobody waits for it */
  start(priority: 'normal' | 'low'): void {
    const args = ['--import', 'tsx', 'scripts/generate/main.ts'];
    const child = spawn(process.execPath, args, {
      cwd: this.#root,
      // A group of its own, so that its end takes Redocly's processes along.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child = child;
    if (child.pid !== undefined && priority === 'low') {
      setPriority(child.pid, constants.priority.PRIORITY_LOW);
    }
    createInterface(child.stderr).on('line', (line) => {
      if (!line.startsWith('wrote ')) this.#say(line);
    });
    this.#ended = new Promise((resolve) => {
      child.once('error', (error) => this.#say(`npm run generate: ${error.message}`));
      child.once('close', () => {
        this.#child = undefined;
        resolve();
      });
    });
  }

  ended(): Promise<void> {
    return this.#ended;
  }

  /** Ends a run that would write what an edit has made old. */
  async stop(): Promise<void> {
    const pid = this.#child?.pid;
    if (pid !== undefined) killGroup(pid);
    await this.#ended;
  }
}

/** A group that has just ended needs no killing. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
