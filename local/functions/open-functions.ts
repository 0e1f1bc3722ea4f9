import { join } from 'node:path';
import type { Backends } from '../addresses/backends.ts';
import { suffixes } from '../addresses/services.ts';
import type { ServiceName } from '../addresses/services.ts';
import type { Setting } from '../addresses/setting.ts';
import { fullName } from './function-settings.ts';
import { LocalFunctions } from './local-functions.ts';

/**
 * Starts the functions, told where this run's services are, and lets those services call them.
 *
 * @throws Error naming file, line and reason for each service that cannot be bundled
 */
export async function openFunctions(
  setting: Setting & { readonly backends: Backends },
): Promise<LocalFunctions> {
  const { project, names, dataFolder, backends, closing, say } = setting;
  const { poolId, clientId } = backends.pool;
  const { endpoints } = backends.services;
  const functions = new LocalFunctions({
    project,
    bundlesFolder: join(dataFolder, 'functions'),
    surroundings: {
      ...{ ...names, poolId, clientId, signsByName: backends.holdToRights },
      variables: backends.outside.variables,
      ...(endpoints.sqs !== undefined && { sqs: endpoints.sqs }),
    },
    environment: environmentOf(backends),
    log: (name, line) => say(`${name}: ${line}`),
  });
  closing.add(() => functions.close());
  await functions.start();
  await functions.rest();
  backends.bindTriggers({
    invoke: async (service, event) => {
      // The pool names the service, as it does for CDK; its function may be called otherwise.
      const { manifest } = project.services.find(({ name }) => name === service) ?? {};
      const full = fullName(names, manifest?.function ?? service);
      const { outcome, payload } = await functions.functions.invoke(full, JSON.stringify(event));
      const answer: unknown = JSON.parse(payload);
      if (outcome === 'succeeded') return answer;
      throw new Error((answer as { errorMessage?: string }).errorMessage ?? 'it failed');
    },
  });
  backends.services.bindFunctions(functions.functions);
  return functions;
}

/** Variables every function gets. */
export const environmentOf = ({ dynamodb, pool, services }: Backends): Record<string, string> => ({
  AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: pool.endpoint,
  ...Object.fromEntries(
    Object.entries(services.endpoints).map(([name, url]) => [
      `AWS_ENDPOINT_URL_${suffixes[name as ServiceName]}`,
      url,
    ]),
  ),
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});
