import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import type { FromServer, OwnMessage, ToServer } from './messages.ts';

export interface SupervisorOptions {
  /** Of the service, as people read it: `DynamoDB`. */
  readonly name: string;
  readonly entry: Entry;
  /** Its arguments. */
  readonly arguments: readonly string[];
  /** MB of its heap at most; what Buffers hold is beside it. */
  readonly heap: number;
  /** What only one process may have open. @default it keeps nothing */
  readonly folder?: string;
  readonly log: (message: string) => void;
  /** Hears what the process says beside the common messages. */
  readonly onMessage?: (body: object) => void;
  /** The process is gone, with what it was asked and has not answered. */
  readonly onEnded?: () => void;
}

export interface Supervisor {
  /** Rejects when the folder cannot be opened, or when no server process has come to serve. */
  readonly ready: Promise<void>;
  connect(socket: Socket): void;
  pid(): number | undefined;
  tell(body: object): void;
  stop(): Promise<void>;
}

/** Where a server process begins: TypeScript in the tree, a built file beside a bundle. */
export interface Entry {
  readonly path: string;
  readonly isSource: boolean;
}

/**
 * @param url of the module that asks: `import.meta.url`
 * @param source beside it in the tree
 * @param built beside it in `dist/`
 */
export function entryBeside(url: string, source: string, built: string): Entry {
  const isSource = url.endsWith('.ts');
  return { isSource, path: fileURLToPath(new URL(isSource ? source : built, url)) };
}

/** A small young generation keeps the process small; the whole heap is bounded. */
const argumentsOf = ({ entry, heap }: SupervisorOptions): string[] => [
  '--max-semi-space-size=2',
  `--max-old-space-size=${heap}`,
  ...(entry.isSource ? ['--import', 'tsx'] : []),
];

const stopLimit = 3000;
const longestPause = 5000;
/** Processes that end before one has ever served; then it is not an accident. */
const firstTries = 3;

class ServerSupervisor implements Supervisor {
  readonly ready: Promise<void>;
  readonly #options: SupervisorOptions;
  #onReady: () => void = () => undefined;
  #onFailed: (error: Error) => void = () => undefined;
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

  tell(body: object): void {
    this.#send({ type: 'own', body });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    for (const socket of [...this.#waiting, ...this.#handed.values()]) socket.destroy();
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    this.#send({ type: 'stop' });
    const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit);
    await ended;
    clearTimeout(timer);
  }

  #start(): void {
    const { entry, arguments: given, log } = this.#options;
    const child = fork(entry.path, given, {
      execArgv: argumentsOf(this.#options),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    if (child.stderr) createInterface(child.stderr).on('line', log);
    child.on('error', (error) => log(error.message));
    child.on('message', (message) => this.#hear(message as FromServer | OwnMessage));
    child.on('exit', (code, signal) => this.#restart(signal ?? `exit code ${code}`));
  }

  #inUse(): string {
    const { name, folder = '' } = this.#options;
    return `Another process has the ${name} folder ${folder} open: end it, or choose another folder.`;
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

  #hear(news: FromServer | OwnMessage): void {
    if (news.type === 'own') this.#options.onMessage?.(news.body);
    else if (news.type === 'failed') {
      this.#giveUp(news.code === 'LEVEL_LOCKED' ? this.#inUse() : news.message);
    } else if (news.type === 'taken') {
      this.#handed.get(news.id)?.destroy();
      this.#handed.delete(news.id);
    } else this.#serve();
  }

  #serve(): void {
    this.#serving = true;
    this.#served = true;
    this.#failures = 0;
    // Whatever the process before did not take; by now its last message has been read.
    const left = [...this.#handed.values(), ...this.#waiting.splice(0)];
    this.#handed.clear();
    for (const socket of left) this.#hand(socket);
    this.#onReady();
  }

  #restart(reason: string): void {
    this.#serving = false;
    this.#options.onEnded?.();
    if (this.#stopping) return;
    // A process that had been serving is restarted at once, one that could not start ever later.
    const pause = this.#failures === 0 ? 0 : Math.min(longestPause, 50 * 2 ** this.#failures);
    this.#failures += 1;
    if (!this.#served && this.#failures >= firstTries) {
      const { name } = this.#options;
      this.#giveUp(`The ${name} server process does not start: it ended with ${reason}.`);
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

  #send(message: ToServer | OwnMessage): void {
    this.#child?.send(message, () => undefined);
  }
}

/** Runs a server process for as long as it is not stopped. */
export const supervise = (options: SupervisorOptions): Supervisor => {
  const supervisor = new ServerSupervisor(options);
  return {
    ready: supervisor.ready,
    connect: (socket) => supervisor.connect(socket),
    pid: () => supervisor.pid(),
    tell: (body) => supervisor.tell(body),
    stop: () => supervisor.stop(),
  };
};
