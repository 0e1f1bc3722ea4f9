import type { GatewayConfig } from '../../gateway/index.ts';
import type { Manifest, Service } from '../../infra/data/project-data.ts';
import { account, bucketName, queueUrl, region, topicArn } from '../embedded/resource-names.ts';
import { fullName } from './full-name.ts';
import type { Names } from './full-name.ts';

export { fullName };
export type { Names };

export type FunctionConfig = NonNullable<GatewayConfig['functions']>[string];

export interface Surroundings extends Names {
  readonly poolId: string;
  readonly clientId: string;
  /** Put in the place of what a manifest's environment says, where it says something. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Where the queues are; the others are named without an address. */
  readonly sqs?: string;
  /** Whether functions sign with their names, by which the embedded services know what each may do. */
  readonly signsByName: boolean;
}

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
      ...ownVariables(manifest, surroundings),
      ...tableVariables(manifest, surroundings),
      ...poolVariables(manifest, surroundings),
      ...resourceVariables(manifest, surroundings),
      ...credentials(manifest, surroundings),
    },
  };
}

const ownVariables = (
  { environment = {} }: Manifest,
  { variables = {} }: Surroundings,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, said]) => [name, variables[name] ?? said]),
  );

const tableVariables = ({ tables }: Manifest, names: Names): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tables ?? {}).map(([table, { variable }]) => [variable, fullName(names, table)]),
  );

/** What a variable holds of a resource, as on AWS. */
const valuesOf = {
  queues: (around: Surroundings, name: string) => queueUrl(around.sqs ?? '', around, name),
  topics: topicArn,
  buckets: bucketName,
  secrets: fullName,
  buses: fullName,
  stateMachines: (names: Names, name: string) =>
    `arn:aws:states:${region}:${account}:stateMachine:${fullName(names, name)}`,
};

function resourceVariables(manifest: Manifest, around: Surroundings): Record<string, string> {
  const kinds = Object.keys(valuesOf) as (keyof typeof valuesOf)[];
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}).flatMap(([name, { variable }]) =>
        variable === undefined ? [] : [[variable, valuesOf[kind](around, name)]],
      ),
    ),
  );
}

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
