import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Functions, InvocationResult } from '../../gateway/lambda/functions.ts';
import type { Service } from '../../infra/data/project-data.ts';
import {
  fullName,
  functionSettings,
  type Surroundings,
} from '../../local/functions/function-settings.ts';
import { bundleFunction } from '../../scripts/bundle/functions.ts';

/** How functions behave while a case runs. */
export type Behaviour = 'run' | 'answer-nothing' | 'fail' | 'hang';

export interface ContractFunctions extends Functions {
  behaviour: Behaviour;
}

type Handler = (event: unknown) => Promise<unknown>;
type Variables = Readonly<Record<string, string>>;

interface Deployed {
  readonly handler: Handler;
  readonly variables: Variables;
}

/** Variables of the function that is running, on top of the process's. */
const running = new AsyncLocalStorage<Variables>();

/** Lets each function see the variables of its own manifest, and of no other's. */
function separateEnvironments(): void {
  process.env = new Proxy(process.env, {
    get: (shared, name: string) => running.getStore()?.[name] ?? shared[name],
  });
}

const load = createRequire(import.meta.url);

/**
 * The deployed bundles, in this process, each under its function's name and with its variables. A
 * bundle has AWS clients of its own, so that each signs as its function: that is how the services know
 * what it may do.
 *
 * @param folder takes the bundles
 */
export async function contractFunctions(
  folder: string,
  services: readonly Service[],
  surroundings: Surroundings,
): Promise<ContractFunctions> {
  const deployed = new Map<string, Deployed>();
  await Promise.all(services.map(({ name }) => bundleFunction(name, join(folder, name))));
  for (const service of services) {
    const { name, manifest } = service;
    const entry = load(join(folder, name, 'index.cjs')) as { handler: Handler };
    const variables = functionSettings(service, '', '', surroundings).environment ?? {};
    deployed.set(fullName(surroundings, manifest.function), { handler: entry.handler, variables });
  }
  separateEnvironments();
  const functions: ContractFunctions = {
    behaviour: 'run',
    has: (name) => deployed.has(name),
    invoke: async (name, event): Promise<InvocationResult> => {
      if (functions.behaviour === 'hang') return new Promise(() => undefined);
      if (functions.behaviour === 'fail') return failed;
      if (functions.behaviour === 'answer-nothing') return nothing;
      const called = deployed.get(name);
      if (called === undefined) return failed;
      const result = await running.run(called.variables, () => called.handler(JSON.parse(event)));
      return { outcome: 'succeeded', payload: JSON.stringify(result) };
    },
    update: () => undefined,
    close: () => Promise.resolve(),
  };
  return functions;
}

const nothing: InvocationResult = { outcome: 'succeeded', payload: '{"statusCode":204}' };
const failed: InvocationResult = {
  outcome: 'failed',
  payload: '{"errorMessage":"broken","errorType":"Error","trace":[]}',
};
