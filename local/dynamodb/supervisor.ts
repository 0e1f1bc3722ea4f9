import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Grants } from '../rights/grants.ts';
import type { FromServer, ToServer } from './messages.ts';

interface SupervisorOptions {
  readonly folder: string;
  readonly grants: Grants;
  readonly log: (message: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Supervisor {
  /** Rejects when the folder cannot be opened, or when no server process has come to serve. */
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
/** Processes that end before one has ever served; then it is not an accident. */
const firstTries = 3;

const inUse = (folder: string): string =>
  `Another process has the DynamoDB folder ${folder} open: end it, or choose another folder.`;

class ServerSupervisor implements Supervisor {
  readonly ready: Promise<void>;
  readonly #options: SupervisorOptions;
  #onReady: () => void = () => undefined;
  #onFailed: (error: Error) => void = () => undefined;
  readonly #sweeps = new Map<number, (count: number) => void>();
  #child: ChildProcess | undefined;
  #serving = false;
  #stopping = false;
  #served = false;
  #failures = 0;
  #waiting: Socket[] = [];
  /** Handed over, but not yet taken: this process still holds them open. */
  readonly #handed = new Map<number, Socket>();
  #lastId = 0;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.ready = new Promise((resolve, reject) => {
      this.#onReady = resolve;
      this.#onFailed = reject;
    });
    this.#start();
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

  #start(): void {
    const child = fork(entry, [this.#options.folder, JSON.stringify(this.#options.grants)], {
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
        this.#giveUp(news.code === 'LEVEL_LOCKED' ? inUse(folder) : news.message);
      } else this.#hear(news);
    });
    child.on('exit', (code, signal) => this.#restart(signal ?? `exit code ${code}`));
  }

  /** Before it has ever served, whoever waits for it is told; later it is only logged and tried again. */
  #giveUp(reason: string): void {
    if (this.#served) {
      this.#options.log(reason);
      return;
    }
    this.#stopping = true;
    this.#onFailed(new Error(reason));
  }

  #hear(news: Exclude<FromServer, { type: 'failed' }>): void {
    if (news.type === 'swept') {
      this.#sweeps.get(news.id)?.(news.count);
      this.#sweeps.delete(news.id);
    } else if (news.type === 'taken') {
      this.#handed.get(news.id)?.destroy();
      this.#handed.delete(news.id);
    } else {
      this.#serving = true;
      this.#served = true;
      this.#failures = 0;
      // Whatever the process before did not take; by now its last message has been read.
      const left = [...this.#handed.values(), ...this.#waiting.splice(0)];
      this.#handed.clear();
      for (const socket of left) this.#hand(socket);
      this.#onReady();
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
    if (!this.#served && this.#failures >= firstTries) {
      this.#giveUp(`The DynamoDB server process does not start: it ended with ${reason}.`);
      return;
    }
    this.#options.log(`the server process ended (${reason}), restarting`);
    setTimeout(() => {
      if (!this.#stopping) this.#start();
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
