import type { FunctionConfig } from '../config.ts';
import { notFound, timedOut, timeOutText } from './errors.ts';
import type { Functions, InvocationResult } from './functions.ts';
import type { CompleteOptions, FunctionsOptions } from './options.ts';
import { completeOptions, functionArn } from './options.ts';
import type { ContextMembers, Handler } from './runtime.cjs';
import { createContext, errorDocument, loadHandler, runEvent } from './program.ts';
import type { FunctionSettings } from './settings.ts';
import { functionSettings } from './settings.ts';
import { functionVariables } from './variables.ts';

/**
 * Functions that run inside the gateway's process, for a debugger and for measuring. One event of a
 * function at a time, as an environment does; nothing a function does is contained, and a time limit
 * answers the caller without stopping the handler. Each function's variables are set in `process.env`
 * while one of its events starts, and stay until another function's does.
 */
export function inProcessFunctions(
  functions: Readonly<Record<string, FunctionConfig>>,
  options: FunctionsOptions = {},
): Functions {
  const complete = completeOptions(options);
  const loaded = new Map<string, InProcessFunction>();
  const update = (next: Readonly<Record<string, FunctionConfig>>): void => {
    for (const name of [...loaded.keys()]) {
      if (!Object.hasOwn(next, name)) loaded.delete(name);
    }
    for (const [name, config] of Object.entries(next)) {
      const settings = functionSettings(name, config);
      if (loaded.get(name)?.settings.revision !== settings.revision) {
        loaded.set(name, new InProcessFunction(settings, complete));
      }
    }
  };
  update(functions);
  return {
    has: (name) => loaded.has(name),
    invoke: (name, event) =>
      loaded.get(name)?.invoke(event) ?? Promise.resolve(notFound(functionArn(name, complete))),
    update,
    close: () => Promise.resolve(),
  };
}

/** Makes each load of an ES module a new one; CommonJS modules are taken out of the cache. */
let loads = 0;
/** The variables that `process.env` has. */
let current: Readonly<Record<string, string>> | undefined;

class InProcessFunction {
  readonly settings: FunctionSettings;
  readonly #options: CompleteOptions;
  readonly #context: ContextMembers;
  readonly #variables: Readonly<Record<string, string>>;
  #handler: Handler | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #running = false;

  constructor(settings: FunctionSettings, options: CompleteOptions) {
    this.settings = settings;
    this.#options = options;
    this.#context = {
      functionName: settings.name,
      functionVersion: '$LATEST',
      invokedFunctionArn: functionArn(settings.name, options),
      memoryLimitInMB: String(settings.memory),
      logGroupName: `/aws/lambda/${settings.name}`,
      logStreamName: 'in-process',
    };
    this.#variables = functionVariables(settings, this.#context, options);
  }

  invoke(event: string): Promise<InvocationResult> {
    if (!this.#running && this.#handler !== undefined) return this.#run(this.#handler, event);
    const result = this.#last.then(() => this.#loadAndRun(event));
    this.#last = result;
    return result;
  }

  async #loadAndRun(event: string): Promise<InvocationResult> {
    try {
      this.#activate();
      loads += 1;
      this.#handler ??= await loadHandler(
        this.settings.module,
        this.settings.export,
        `?load=${loads}`,
      );
    } catch (error) {
      return { outcome: 'failed', payload: errorDocument(error) };
    }
    return this.#run(this.#handler, event);
  }

  #run(handler: Handler, event: string): Promise<InvocationResult> {
    this.#activate();
    this.#running = true;
    const requestId = this.#options.ids();
    const { timeout } = this.settings;
    const result = new Promise<InvocationResult>((resolve) => {
      let open = true;
      const answer = (result: InvocationResult): void => {
        if (!open) return;
        open = false;
        clearTimeout(timer);
        this.#running = false;
        resolve(result);
      };
      const finish = (failed: boolean, payload: string): void =>
        answer({ outcome: failed ? 'failed' : 'succeeded', payload });
      const timer = setTimeout(
        () => answer(timedOut(timeOutText(requestId, timeout, this.#options.clock.now()))),
        timeout,
      );
      const context = createContext(this.#context, requestId, Date.now() + timeout);
      runEvent(handler, event, context, { finish, whenIdle: undefined });
    });
    this.#last = result;
    return result;
  }

  #activate(): void {
    if (current === this.#variables) return;
    current = this.#variables;
    Object.assign(process.env, current);
  }
}
