import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Functions, InvocationResult } from '../../gateway/lambda/functions.ts';
import type { Service } from '../../infra/data/project-data.ts';
import {
  fullName,
  functionSettings,
  type Surroundings,
} from '../../local/functions/function-settings.ts';
import { bundleFunctions } from '../../scripts/bundle/functions.ts';

/** How functions behave while a case runs. */
export type Behaviour = 'run' | 'answer-nothing' | 'fail' | 'hang' | 'absent';

export interface ContractFunctions extends Functions {
  /** Of all functions but authorizers: what is behind them is never asked while they go wrong. */
  behaviour: Behaviour;
  /** Settles when everything that began has ended: nobody waits for asynchronous calls. */
  idle(): Promise<unknown>;
}

/** Name of the function of the Lambda authorizer, behind the deployment's prefix. */
const authorizer = 'authorizer-service';

type Handler = (event: unknown, context: { readonly awsRequestId: string }) => Promise<unknown>;
type Variables = Readonly<Record<string, string>>;

interface Deployed {
  readonly file: string;
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

/** A bundle is loaded by its first call. */
const load = createRequire(import.meta.url);

/**
 * The deployed bundles, in this process, each under its function's name and with its variables. A
 * bundle has AWS clients of its own, so that each signs as its function: that is how the services know
 * what it may do.
 *
 * @param folder takes the bundles
 * @param onHang hears of each call that is never answered
 */
export async function contractFunctions(
  folder: string,
  services: readonly Service[],
  surroundings: Surroundings,
  onHang: () => void,
): Promise<ContractFunctions> {
  const deployed = new Map<string, Deployed>();
  await bundleFunctions(
    services.map(({ name }) => name),
    folder,
  );
  for (const service of services) {
    const { name, manifest } = service;
    const variables = functionSettings(service, '', '', surroundings).environment ?? {};
    deployed.set(fullName(surroundings, manifest.function), {
      file: join(folder, name, 'index.cjs'),
      variables,
    });
  }
  separateEnvironments();
  const steady = fullName(surroundings, authorizer);
  const behaviourOf = (name: string): Behaviour => (name === steady ? 'run' : functions.behaviour);
  const begun = new Set<Promise<unknown>>();
  const functions: ContractFunctions = {
    behaviour: 'run',
    idle: () => Promise.all(begun),
    has: (name) => deployed.has(name) && behaviourOf(name) !== 'absent',
    invoke: async (name, event): Promise<InvocationResult> => {
      const behaviour = behaviourOf(name);
      const called = deployed.get(name);
      if (behaviour === 'hang') {
        onHang();
        return new Promise(() => undefined);
      }
      if (behaviour === 'answer-nothing') return nothing;
      if (behaviour === 'fail' || called === undefined) return failed('broken');
      const result = running.run(called.variables, () => run(called.file, event));
      begun.add(result);
      return result.finally(() => begun.delete(result));
    },
    update: () => undefined,
    close: () => Promise.resolve(),
  };
  return functions;
}

/** What Lambda answers where a handler throws: its message selects an integration response (REST fact 146). */
const run = async (file: string, event: string): Promise<InvocationResult> => {
  try {
    const { handler } = load(file) as { handler: Handler };
    const result = await handler(JSON.parse(event), { awsRequestId: randomUUID() });
    return { outcome: 'succeeded', payload: JSON.stringify(result ?? null) };
  } catch (error) {
    return failed((error as Error).message);
  }
};

const nothing: InvocationResult = { outcome: 'succeeded', payload: '{"statusCode":204}' };
const failed = (errorMessage: string): InvocationResult => ({
  outcome: 'failed',
  payload: JSON.stringify({ errorMessage, errorType: 'Error', trace: [] }),
});
