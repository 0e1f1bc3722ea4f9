import { randomBytes } from 'node:crypto';
import type { Exit } from './errors.ts';
import { exited, timedOut, timeOutText } from './errors.ts';
import type { Frame } from './frames.ts';
import { frameReader, loadFrame, writeEvent } from './frames.ts';
import type { FunctionProcess } from './function-process.ts';
import type { InvocationResult } from './functions.ts';
import type { CompleteOptions } from './options.ts';
import { functionArn } from './options.ts';
import { gatewayMark, killMarked } from './process-group.ts';
import { residentMemory } from './resident.ts';
import type { ContextMembers } from './runtime.cjs';
import type { FunctionSettings } from './settings.ts';
import { functionVariables } from './variables.ts';

/** One event on its way through a function. */
export interface Call {
  readonly requestId: string;
  /** JSON text. */
  readonly event: string;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: InvocationResult) => void;
}

/** Whoever hands out calls. Each environment reports to one. */
export interface EnvironmentOwner {
  /** It has loaded its function. */
  ready(environment: Environment): void;
  /** It answered a call and may take another. */
  answered(environment: Environment): void;
  /**
   * Its process is gone.
   *
   * @param unstarted calls it was given and never began
   * @param initFailure set when it ended before it was ready
   */
  ended(
    environment: Environment,
    unstarted: readonly Call[],
    initFailure: InvocationResult | undefined,
  ): void;
}

/** Lambda gives a function's module 10 seconds to load. */
const INIT_LIMIT = 10_000;

/** Milliseconds an event may take for others to wait behind it. */
const QUICK = 5;

/** A process that runs the events of one function, one at a time, until it is ended. */
export class Environment {
  readonly settings: FunctionSettings;
  /** Calls in the order they were sent: the first runs, the others wait in the channel. */
  readonly calls: Call[] = [];
  /** Set when it shall take no more calls. */
  retired = false;
  /** Sweeps since its last call. */
  sweeps = 0;
  readonly #process: FunctionProcess;
  readonly #owner: EnvironmentOwner;
  readonly #options: CompleteOptions;
  readonly #logStream: string;
  #timer: NodeJS.Timeout;
  #sequence = 0;
  /** When the first call began, and whether the one before it took little time. */
  #begun = 0;
  #quick = false;
  #answered = 0;
  #ready = false;
  #idleAtExit = false;
  /** The function wrote to the channel itself: nothing from there counts any more. */
  #forged = false;
  /** What the first call is answered with once the process is gone. */
  #verdict: InvocationResult | undefined;

  constructor(
    settings: FunctionSettings,
    started: FunctionProcess,
    owner: EnvironmentOwner,
    options: CompleteOptions,
  ) {
    this.settings = settings;
    this.#process = started;
    this.#owner = owner;
    this.#options = options;
    this.#logStream = logStreamName(options);
    this.#timer = setTimeout(() => this.#initTimedOut(), INIT_LIMIT).unref();
    started.log = (line) => options.log(settings.name, line);
    started.exited = (exit) => this.#exited(exit);
    started.receive = frameReader(
      (frame) => this.#received(frame),
      () => this.end(),
    );
    this.#load();
  }

  /** Resolves once the process has ended and its output has been handed on. */
  get drained(): Promise<void> {
    return this.#process.drained;
  }

  send(call: Call): void {
    const { requestId, event } = call;
    this.calls.push(call);
    this.sweeps = 0;
    this.#sequence += 1;
    if (this.calls.length === 1) this.#begin();
    writeEvent(this.#process.channel, { sequence: this.#sequence, requestId, event });
  }

  /** Whether an event that waits here is run as soon as elsewhere, by what the last ones took. */
  get quick(): boolean {
    return this.#quick && this.#options.clock.now() - this.#begun < QUICK;
  }

  /** Ends the process and all it started; its first call, if any, fails. */
  end(): void {
    this.retired = true;
    this.#process.kill();
  }

  /** Ends it if it holds more memory than its function may. */
  checkMemory(): void {
    if (residentMemory(this.#process.pid) > this.settings.memory) this.end();
  }

  /** The first call begins: its time runs from now on. */
  #begin(): void {
    this.#timer.refresh();
    this.#begun = this.#options.clock.now();
  }

  #load(): void {
    const { settings } = this;
    const context = this.#contextMembers();
    const variables = functionVariables(settings, context, this.#options);
    const { module, folder, timeout } = settings;
    this.#process.channel.write(
      loadFrame({ module, folder, timeout, export: settings.export, context, variables }),
    );
  }

  #contextMembers(): ContextMembers {
    const { name, memory } = this.settings;
    return {
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: functionArn(name, this.#options),
      memoryLimitInMB: String(memory),
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: this.#logStream,
    };
  }

  #received(frame: Frame): void {
    if (this.#forged) return;
    if (frame.kind === 'succeeded' || frame.kind === 'failed') {
      this.#answer(frame);
    } else if (frame.kind === 'ready') {
      this.#becomeReady();
    } else if (frame.kind === 'ended') {
      this.retired = true;
      this.#verdict = { outcome: 'failed', payload: frame.payload };
    } else {
      this.#idleAtExit = true;
    }
  }

  /** An answer to another event than the one that runs was written by the function, not its runtime. */
  #answer({ kind, sequence, payload }: Frame): void {
    const call = this.calls.shift();
    if (call === undefined || sequence !== this.#answered + 1) {
      if (call !== undefined) this.calls.unshift(call);
      this.#forged = true;
      this.end();
      return;
    }
    this.#answered = sequence;
    this.#quick = this.#options.clock.now() - this.#begun < QUICK;
    if (this.calls.length > 0) this.#begin();
    call.resolve({ outcome: kind === 'succeeded' ? 'succeeded' : 'failed', payload });
    this.#owner.answered(this);
  }

  #becomeReady(): void {
    if (this.#ready) return;
    this.#ready = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#timedOut(), this.settings.timeout).unref();
    this.#owner.ready(this);
  }

  #initTimedOut(): void {
    this.#verdict = this.#timeOut('');
    this.end();
  }

  #timedOut(): void {
    const [call] = this.calls;
    if (call === undefined) return;
    this.#verdict = this.#timeOut(call.requestId);
    this.end();
  }

  #timeOut(requestId: string): InvocationResult {
    const { name, timeout } = this.settings;
    const text = timeOutText(requestId, timeout, this.#options.clock.now());
    this.#options.log(name, text);
    return timedOut(text);
  }

  /** Calls behind the first never began: one event runs at a time. */
  #exited(exit: Exit): void {
    clearTimeout(this.#timer);
    this.retired = true;
    void killMarked(`AWS_LAMBDA_LOG_STREAM_NAME=${this.#logStream}`);
    const first = this.#idleAtExit ? undefined : this.calls.shift();
    const unstarted = this.calls.splice(0);
    first?.resolve(this.#verdict ?? exited(first.requestId, exit));
    const initFailure = this.#ready ? undefined : (this.#verdict ?? exited('', exit));
    this.#owner.ended(this, unstarted, initFailure);
  }
}

/** `2026/01/31/[$LATEST]<32 hex digits>` */
function logStreamName({ clock }: CompleteOptions): string {
  const day = new Date(clock.now()).toISOString().slice(0, 10).replaceAll('-', '/');
  return `${day}/[$LATEST]${gatewayMark}${randomBytes(8).toString('hex')}`;
}
