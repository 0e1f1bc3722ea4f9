import type { Call, Environment, EnvironmentOwner } from './environment.ts';
import type { Fleet } from './fleet.ts';
import type { InvocationResult } from './functions.ts';
import type { CompleteOptions } from './options.ts';
import type { FunctionSettings } from './settings.ts';

/** The environments of one function, and the calls that wait for one. */
export class Pool implements EnvironmentOwner {
  settings: FunctionSettings;
  readonly #fleet: Fleet;
  readonly #options: CompleteOptions;
  readonly #environments = new Set<Environment>();
  /** Most recently used last: it is used first, so that the others can end. */
  readonly #idle: Environment[] = [];
  readonly #pending: Call[] = [];
  #starting = 0;

  constructor(settings: FunctionSettings, fleet: Fleet, options: CompleteOptions) {
    this.settings = settings;
    this.#fleet = fleet;
    this.#options = options;
  }

  get environments(): ReadonlySet<Environment> {
    return this.#environments;
  }

  invoke(call: Call): void {
    const environment = this.#waitingPlace() ?? this.#idle.pop();
    if (environment === undefined) {
      this.#pending.push(call);
      this.grow();
    } else {
      environment.send(call);
    }
  }

  /** Starts environments for calls that none will take soon. */
  grow(): void {
    while (
      this.#starting < this.#pending.length &&
      this.#environments.size < this.#options.environmentsPerFunction
    ) {
      const environment = this.#fleet.start(this);
      if (environment === undefined) return;
      this.#environments.add(environment);
      this.#starting += 1;
    }
  }

  /** Environments of the old settings end once they are idle. */
  update(settings: FunctionSettings): void {
    if (settings.revision === this.settings.revision) return;
    this.settings = settings;
    this.retire();
  }

  /** Each environment ends after the calls it has. */
  retire(): void {
    this.#idle.length = 0;
    for (const environment of this.#environments) {
      environment.retired = true;
      if (environment.calls.length === 0) environment.end();
    }
  }

  /** Ends environments that no call has come to for `sweeps` sweeps. */
  sweep(sweeps: number): void {
    for (const environment of [...this.#idle]) {
      environment.sweeps += 1;
      if (environment.sweeps >= sweeps) this.#endIdle(environment);
    }
  }

  /** Ends the environment that was idle longest, to make room for another function's. */
  endLeastRecent(): boolean {
    const [environment] = this.#idle;
    if (environment === undefined) return false;
    this.#endIdle(environment);
    return true;
  }

  ready(environment: Environment): void {
    this.#starting -= 1;
    this.#free(environment);
  }

  answered(environment: Environment): void {
    const yields = this.#environments.size > 1 && this.#fleet.crowded;
    if (environment.retired || yields) {
      environment.retired = true;
      if (environment.calls.length === 0) environment.end();
    } else {
      this.#free(environment);
    }
  }

  ended(
    environment: Environment,
    unstarted: readonly Call[],
    initFailure: InvocationResult | undefined,
  ): void {
    this.#environments.delete(environment);
    this.#forget(environment);
    this.#pending.unshift(...unstarted);
    if (initFailure !== undefined) {
      this.#starting -= 1;
      // Settings may have changed while it loaded: then a call is not to fail for the old ones.
      if (environment.settings === this.settings) this.#next()?.resolve(initFailure);
    }
    this.#fleet.ended(environment);
    this.grow();
  }

  #free(environment: Environment): void {
    const call = this.#next();
    if (call !== undefined) environment.send(call);
    else if (environment.calls.length === 0) this.#rest(environment);
  }

  #rest(environment: Environment): void {
    if (this.#fleet.crowded) environment.end();
    else this.#idle.push(environment);
  }

  /** The oldest call that someone still waits for. */
  #next(): Call | undefined {
    let call = this.#pending.shift();
    while (call?.signal?.aborted === true) {
      call.resolve(ABANDONED);
      call = this.#pending.shift();
    }
    return call;
  }

  /**
   * Where an event may wait in a channel: the fullest environment that is quick, so that few processes
   * have to be woken; once no further one may start, the emptiest.
   */
  #waitingPlace(): Environment | undefined {
    const { waiting, environmentsPerFunction } = this.#options;
    if (waiting === 0) return undefined;
    const mayStart = this.#idle.length > 0 || this.#environments.size < environmentsPerFunction;
    let place: Environment | undefined;
    for (const environment of this.#environments) {
      const { length } = environment.calls;
      if (environment.retired || length === 0 || length > waiting) continue;
      if (mayStart && !environment.quick) continue;
      const better = place === undefined || length > place.calls.length === mayStart;
      if (better) place = environment;
    }
    return place;
  }

  #endIdle(environment: Environment): void {
    this.#forget(environment);
    environment.end();
  }

  #forget(environment: Environment): void {
    const index = this.#idle.indexOf(environment);
    if (index >= 0) this.#idle.splice(index, 1);
  }
}

/** The caller stopped waiting before the event was given to an environment. */
const ABANDONED: InvocationResult = {
  outcome: 'failed',
  payload:
    '{"errorType":"Gatehouse.Abandoned","errorMessage":"The caller stopped waiting before the event was run"}',
};
