import type { Functions, InvocationResult } from '../../gateway/lambda/functions.ts';
import { fullName } from '../../local/functions/function-settings.ts';
import type { Service } from '../../local/project/project.ts';

/** How functions behave while a case runs. */
export type Behaviour = 'run' | 'answer-nothing' | 'fail' | 'hang';

export interface ContractFunctions extends Functions {
  behaviour: Behaviour;
}

type Handler = (event: unknown) => Promise<unknown>;

const names = { prefix: 'gatehouse', environment: 'local' };

/** The deployed handlers, in this process, each under its function's name. */
export async function contractFunctions(services: readonly Service[]): Promise<ContractFunctions> {
  const handlers = new Map<string, Handler>();
  for (const { name, manifest } of services) {
    const entry = (await import(`../../handlers/${name}/index.lambda.ts`)) as { handler: Handler };
    handlers.set(fullName(names, manifest.function), entry.handler);
  }
  const functions: ContractFunctions = {
    behaviour: 'run',
    has: (name) => handlers.has(name),
    invoke: async (name, event): Promise<InvocationResult> => {
      if (functions.behaviour === 'hang') return new Promise(() => undefined);
      if (functions.behaviour === 'fail') return failed;
      if (functions.behaviour === 'answer-nothing') return nothing;
      const result = await handlers.get(name)?.(JSON.parse(event));
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
