import type { GatewayConfig } from '../../gateway/index.ts';
import type { Manifest, Service } from '../../infra/data/project-data.ts';

export type FunctionConfig = NonNullable<GatewayConfig['functions']>[string];

/** What stands in front of the names of functions and tables. */
export interface Names {
  readonly prefix: string;
  readonly environment: string;
}

export interface Surroundings extends Names {
  readonly poolId: string;
  readonly clientId: string;
  /** Whether functions sign with their names, by which the embedded services know what each may do. */
  readonly signsByName: boolean;
}

export const fullName = ({ prefix, environment }: Names, name: string): string =>
  `${prefix}-${environment}-${name}`;

/** What CDK would configure for the function of a service, from the same manifest. */
export function functionSettings(
  { manifest }: Service,
  module: string,
  version: string,
  surroundings: Surroundings,
): FunctionConfig {
  return {
    module,
    version,
    memory: manifest.memory,
    timeout: manifest.timeout,
    environment: {
      ...manifest.environment,
      ...tableVariables(manifest, surroundings),
      ...poolVariables(manifest, surroundings),
      ...credentials(manifest, surroundings),
    },
  };
}

const tableVariables = ({ tables }: Manifest, names: Names): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tables ?? {}).map(([table, { variable }]) => [variable, fullName(names, table)]),
  );

function poolVariables({ userPool }: Manifest, around: Surroundings): Record<string, string> {
  const { id, clientId } = userPool?.variables ?? {};
  return {
    ...(id !== undefined && { [id]: around.poolId }),
    ...(clientId !== undefined && { [clientId]: around.clientId }),
  };
}

const credentials = (manifest: Manifest, around: Surroundings): Record<string, string> =>
  around.signsByName
    ? { AWS_ACCESS_KEY_ID: fullName(around, manifest.function), AWS_SECRET_ACCESS_KEY: 'local' }
    : {};
