import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { openChannel } from './channel.ts';
import type { Exit } from './errors.ts';
import type { LogLines } from './log-lines.ts';
import { logLines } from './log-lines.ts';
import { killGroup } from './process-group.ts';
import { environmentProgram } from './program.ts';
import { processVariables } from './variables.ts';
import { guard, release } from './warden.ts';

export interface ProcessSettings {
  /**
   * MB. AWS gives a function's old space 90 % of it. The new space, and V8's threads, are kept smaller
   * than there: sixteen environments share one machine.
   */
  readonly memory: number;
  /** Variables that count only from a process's start. */
  readonly variables: Readonly<Record<string, string>>;
  readonly inspect: boolean;
  readonly now: () => number;
}

/** A Node process in a group of its own, with a channel; it has no function yet. */
export interface FunctionProcess {
  readonly pid: number;
  readonly channel: Socket;
  /** Gets what the process sends; the bytes stay valid until it returns. */
  receive: (bytes: Buffer) => void;
  /** Where lines of both streams go; they are dropped until it is set. */
  log: (line: string) => void;
  /** Called once, after the process has ended and everything it sent has been read. */
  exited: (exit: Exit) => void;
  /** Resolves once all it printed has been handed on. */
  readonly drained: Promise<void>;
  kill(): void;
}

/** How long output of an ended process is waited for, if a descendant holds its pipes. */
const LAST_OUTPUT = 100;

export function startProcess(settings: ProcessSettings): FunctionProcess {
  const child = spawnNode(settings);
  const pid = child.pid ?? 0;
  if (pid !== 0) guard(pid);
  const channel = openChannel(child.stdio[3] as Socket, (bytes) => started.receive(bytes));
  let drained: () => void = () => undefined;
  const started: FunctionProcess = {
    pid,
    drained: new Promise((resolve) => (drained = resolve)),
    channel,
    receive: () => undefined,
    log: () => undefined,
    exited: () => undefined,
    kill: () => {
      if (pid !== 0) killGroup(pid);
    },
  };
  const lines = logLines((line) => started.log(line), settings.now);
  forward(child.stdout, lines);
  forward(child.stderr, lines);
  channel.on('error', () => undefined);
  watchExit(child, started, lines, drained);
  return started;
}

function spawnNode({ memory, variables, inspect }: ProcessSettings): ChildProcess {
  const node = [
    process.execPath,
    `--max-old-space-size=${Math.floor(memory * 0.9)}`,
    '--max-semi-space-size=4',
    '--v8-pool-size=1',
    ...(inspect ? ['--inspect=127.0.0.1:0'] : []),
    environmentProgram,
  ];
  const [command = process.execPath, ...args] = [...batchScheduling(), ...node];
  return spawn(command, args, {
    detached: true,
    env: { ...processVariables(process.env), ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
}

const CHRT = '/usr/bin/chrt';
let batch: readonly string[] | undefined;

/**
 * Under Linux's batch scheduling a woken process does not push the gateway off its processor: a call
 * costs a fifth less CPU. Where the command is missing or forbidden, scheduling stays as it is.
 */
function batchScheduling(): readonly string[] {
  const command = [CHRT, '--batch', '0'];
  batch ??=
    existsSync(CHRT) && spawnSync(CHRT, [...command.slice(1), 'true']).status === 0 ? command : [];
  return batch;
}

function forward(stream: Readable | null, lines: LogLines): void {
  stream?.on('data', (chunk: Buffer) => lines.write(chunk));
  stream?.on('error', () => undefined);
}

/** Answers that a process sent before its end may still be in the channel when it has exited. */
function watchExit(
  child: ChildProcess,
  started: FunctionProcess,
  lines: LogLines,
  drained: () => void,
): void {
  let exit: Exit | undefined;
  let waitingFor = 2;
  const step = (): void => {
    waitingFor -= 1;
    if (waitingFor > 0 || exit === undefined) return;
    started.exited(exit);
    endOutput(child, () => {
      lines.end();
      drained();
    });
  };
  child.once('error', () => {
    exit = { code: 1, signal: null };
    waitingFor = 1;
    step();
  });
  child.once('exit', (code, signal) => {
    exit = { code, signal };
    started.kill();
    release(started.pid);
    step();
  });
  started.channel.once('close', () => {
    // Closed by the function itself: nothing can reach the process any more.
    if (exit === undefined) started.kill();
    step();
  });
}

/** Calls `done` when both streams have ended, at the latest after a moment. */
function endOutput({ stdout, stderr }: ChildProcess, done: () => void): void {
  const streams = [stdout, stderr].filter((it) => it !== null && !it.readableEnded);
  let open = streams.length;
  const finish = (): void => {
    clearTimeout(timer);
    streams.forEach((stream) => stream?.destroy());
    done();
  };
  const timer = setTimeout(finish, LAST_OUTPUT);
  const ended = (): void => {
    open -= 1;
    if (open === 0) finish();
  };
  streams.forEach((stream) => stream?.once('end', ended));
  if (open === 0) finish();
}
