import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { router } from './aws-json/router.ts';
import { openEvents, type BusEvent } from './events/events.ts';
import { fullName, type Names } from './functions/function-settings.ts';
import { isFromElsewhere } from './http/own-machine.ts';
import { serve } from './http/server.ts';
import type { Project } from './project/project.ts';
import type { Grants } from './rights/grants.ts';
import { openSecrets } from './secrets/secrets.ts';
import type { Invoke } from './states/call-function.ts';
import { readMachines } from './states/read-machines.ts';
import { openStates } from './states/states.ts';
import type { Timers } from './states/timers.ts';

export interface FlowServicesOptions {
  /** Whose `infra/data/resources.json` says which secrets, buses and state machines there are. */
  readonly project: Project;
  readonly names: Names;
  /** `secrets/`, `events/` and `states/` are kept in it. One process may use it at a time. */
  readonly dataFolder: string;
  /** 0 for any free one. */
  readonly port: number;
  /** What functions may do, by the name they sign with. Default: everyone may do everything. */
  readonly grants?: Grants;
  /** Default: the time of day. */
  readonly clock?: { now(): number };
  /** By which executions wait. Default: Node's own, by the clock. */
  readonly timers?: Timers;
  /** Makes UUIDs. */
  readonly ids?: () => string;
  /** Hears of faults, of calls that are not granted, and of executions that failed; of no secret. */
  readonly log: (line: string) => void;
}

/** Secrets Manager, EventBridge and Step Functions. */
export interface FlowServices {
  /** One address for the three: `AWS_ENDPOINT_URL_SECRETS_MANAGER`, `_EVENTBRIDGE` and `_SFN`. */
  readonly url: string;
  /** The newest hundred events that were put on any bus, the newest first. */
  recentEvents(): readonly BusEvent[];
  /** State machines run from now on: those that were cut off go on, those asked for meanwhile begin. */
  bindFunctions(functions: Invoke): void;
  /** Ends after the calls in flight; executions go on with the next start. */
  close(): Promise<void>;
}

/** What a page of another site is told. */
const foreign = { status: 403, headers: {}, body: '' };

/** Bytes of the largest call: the entries of PutEvents as text of JSON in JSON. */
const bodyLimit = 4 * 1024 * 1024;

/**
 * Starts Secrets Manager, EventBridge and Step Functions on the loopback address.
 *
 * @throws the listening error for a taken port; Error for a damaged file in the data folder, and for a
 *   state machine whose definition cannot be honoured, with file, place and remedy
 */
export async function startFlowServices(options: FlowServicesOptions): Promise<FlowServices> {
  const { project, names, dataFolder, log, timers, clock = { now: () => Date.now() } } = options;
  const machines = readMachines(project, names);
  const { secrets: declared, buses } = project.resources;
  const about = { now: () => clock.now(), newId: options.ids ?? randomUUID };
  const named = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).map(([name, it]) => [fullName(names, name), it]));
  const secrets = await openSecrets({
    ...about,
    folder: join(dataFolder, 'secrets'),
    declared: named(declared),
  });
  const events = await openEvents({
    ...about,
    folder: join(dataFolder, 'events'),
    buses: Object.keys(named(buses)),
  });
  const states = await openStates({
    ...about,
    folder: join(dataFolder, 'states'),
    machines,
    log,
    ...(timers && { timers }),
  });
  const opened = [secrets, events, states];
  const end = async (): Promise<void> => {
    await Promise.all(opened.map((it) => it.close()));
  };
  const route = router({
    services: opened.map((it) => it.service),
    grants: options.grants ?? {},
    log,
  });
  const guarded: typeof route = (request) =>
    isFromElsewhere(request.headers) ? Promise.resolve(foreign) : route(request);
  const server = await serve(options.port, () => guarded, bodyLimit).catch((error: unknown) =>
    end().then(() => Promise.reject(error as Error)),
  );
  return {
    url: `http://127.0.0.1:${server.port}`,
    recentEvents: () => events.recent(),
    bindFunctions: (functions) => states.bindFunctions(functions),
    close: () => server.close().then(end),
  };
}
