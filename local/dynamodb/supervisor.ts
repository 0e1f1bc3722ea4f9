import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import type { FromServer, ToServer } from './messages.ts';

interface SupervisorOptions {
  readonly folder: string;
  readonly log: (message: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Supervisor {
  /** Rejects when the first server process cannot open the folder. */
  readonly ready: Promise<void>;
  connect(socket: Socket): void;
  pid(): number | undefined;
  sweep(): Promise<number>;
  stop(): Promise<void>;
}

/** Beside this module: TypeScript in the tree, the built entry beside a bundle. */
const isSource = import.meta.url.endsWith('.ts');
const entry = fileURLToPath(
  new URL(isSource ? './server.ts' : './dynamodb-server.js', import.meta.url),
);
const loader = isSource ? ['--import', 'tsx'] : [];

/** A small young generation keeps the process small; the whole heap is bounded. */
const heap = ['--max-semi-space-size=2', '--max-old-space-size=512'];

const stopLimit = 3000;
const longestPause = 5000;

const inUse = (folder: string): string =>
  `Another process has the DynamoDB folder ${folder} open: end it, or choose another folder.`;

class ServerSupervisor implements Supervisor {
  readonly ready: Promise<void>;
  readonly #options: SupervisorOptions;
  readonly #sweeps = new Map<number, (count: number) => void>();
  #child: ChildProcess | undefined;
  #serving = false;
  #stopping = false;
  #failures = 0;
  #waiting: Socket[] = [];
  /** Handed over, but not yet taken: this process still holds them open. */
  readonly #handed = new Map<number, Socket>();
  #lastId = 0;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.ready = new Promise((resolve, reject) => this.#start(resolve, reject));
  }

  pid(): number | undefined {
    return this.#child?.pid;
  }

  connect(socket: Socket): void {
    if (this.#stopping) socket.destroy();
    else if (this.#serving) this.#hand(socket);
    else this.#waiting.push(socket);
  }

  async sweep(): Promise<number> {
    const id = (this.#lastId += 1);
    const swept = new Promise<number>((resolve) => this.#sweeps.set(id, resolve));
    this.#tell({ type: 'sweep', id, now: this.#options.now() });
    return swept;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    for (const socket of [...this.#waiting, ...this.#handed.values()]) socket.destroy();
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    this.#tell({ type: 'stop' });
    const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit);
    await ended;
    clearTimeout(timer);
  }

  #start(onReady: () => void, onFailed: (error: Error) => void): void {
    const child = fork(entry, [this.#options.folder], {
      execArgv: [...heap, ...loader],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    if (child.stderr) createInterface(child.stderr).on('line', this.#options.log);
    child.on('error', (error) => this.#options.log(error.message));
    child.on('message', (message) => {
      const { folder } = this.#options;
      const news = message as FromServer;
      if (news.type === 'failed') {
        this.#stopping = true;
        onFailed(new Error(news.code === 'LEVEL_LOCKED' ? inUse(folder) : news.message));
      } else this.#hear(news, onReady);
    });
    child.on('exit', (code, signal) => this.#restart(signal ?? `exit code ${code}`));
  }

  #hear(news: Exclude<FromServer, { type: 'failed' }>, onReady: () => void): void {
    if (news.type === 'swept') {
      this.#sweeps.get(news.id)?.(news.count);
      this.#sweeps.delete(news.id);
    } else if (news.type === 'taken') {
      this.#handed.get(news.id)?.destroy();
      this.#handed.delete(news.id);
    } else {
      this.#serving = true;
      this.#failures = 0;
      // Whatever the process before did not take; by now its last message has been read.
      const left = [...this.#handed.values(), ...this.#waiting.splice(0)];
      this.#handed.clear();
      for (const socket of left) this.#hand(socket);
      onReady();
    }
  }

  #restart(reason: string): void {
    this.#serving = false;
    // A sweep that was cut short goes on with the next one.
    for (const resolve of this.#sweeps.values()) resolve(0);
    this.#sweeps.clear();
    if (this.#stopping) return;
    // A process that had been serving is restarted at once, one that could not start ever later.
    const pause = this.#failures === 0 ? 0 : Math.min(longestPause, 50 * 2 ** this.#failures);
    this.#failures += 1;
    this.#options.log(`the server process ended (${reason}), restarting`);
    setTimeout(() => {
      if (this.#stopping) return;
      this.#start(
        () => undefined,
        (error) => this.#options.log(error.message),
      );
    }, pause);
  }

  #hand(socket: Socket): void {
    const id = (this.#lastId += 1);
    this.#handed.set(id, socket);
    const message: ToServer = { type: 'connection', id };
    this.#child?.send(message, socket, { keepOpen: true }, () => undefined);
  }

  #tell(message: ToServer): void {
    this.#child?.send(message, () => undefined);
  }
}

/** Runs the server process for as long as it is not stopped. */
export const superviseServer = (options: SupervisorOptions): Supervisor => {
  const supervisor = new ServerSupervisor(options);
  return {
    ready: supervisor.ready,
    connect: (socket) => supervisor.connect(socket),
    pid: () => supervisor.pid(),
    sweep: () => supervisor.sweep(),
    stop: () => supervisor.stop(),
  };
};
