import { Aws } from 'aws-cdk-lib';
import type { Manifest, ResourceKind } from '../data/project-data.ts';
import type { Names } from '../names.ts';
import { arn } from './grants.ts';

/** What the variable of each kind of resource holds (`manifest.schema.ts`). */
const values: Readonly<Record<ResourceKind, (name: string, names: Names) => string>> = {
  queues: (name, { resource }) =>
    `https://sqs.${Aws.REGION}.${Aws.URL_SUFFIX}/${Aws.ACCOUNT_ID}/${resource(name)}`,
  topics: (name, { resource }) => arn('sns', resource(name)),
  buckets: (name, { bucket }) => bucket(name, Aws.ACCOUNT_ID),
  secrets: (name, { resource }) => resource(name),
  buses: (name, { resource }) => resource(name),
  stateMachines: (name, { resource }) => arn('states', `stateMachine:${resource(name)}`),
};

/** A manifest's variables: its own, and those that tell what tables and resources are called. */
export function functionVariables(manifest: Manifest, names: Names): Record<string, string> {
  const tables = Object.entries(manifest.tables ?? {}).map(([name, { variable }]) => [
    variable,
    names.table(name),
  ]);
  const resources = Object.entries(values).flatMap(([kind, valueOf]) =>
    Object.entries(manifest[kind as ResourceKind] ?? {}).map(([name, { variable }]) => [
      variable,
      valueOf(name, names),
    ]),
  );
  return {
    ...manifest.environment,
    ...(Object.fromEntries([...tables, ...resources]) as Record<string, string>),
  };
}
