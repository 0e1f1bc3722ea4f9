import type { IntegrationRoles, Manifest, ResourceKind, Tables } from './project-data.ts';

/** A function's manifest or a role: what it may do. */
export type Uses = Omit<IntegrationRoles[string], 'description'> & Pick<Manifest, 'eventSources'>;

/** Actions of DynamoDB on one table, and on its indexes where the service asks for an index. */
export interface TableRight {
  /** Name in tables.json. */
  readonly table: string;
  /** Names of indexes; absent where the right is on the table itself. */
  readonly indexes?: readonly string[];
  /** IAM actions without their service. */
  readonly actions: readonly string[];
}

/** Actions that name an index as their resource. */
const indexActions = ['Query', 'Scan'];

/** What is granted on tables: their actions, and Query and Scan on their indexes where these are listed. */
export function tableRights({ tables: used }: Uses, tables: Tables): readonly TableRight[] {
  return Object.entries(used ?? {}).flatMap(([table, { actions }]) => {
    const indexes = Object.keys(tables[table]?.indexes ?? {});
    const onIndexes = actions.filter((action) => indexActions.includes(action));
    return [
      { table, actions },
      ...(indexes.length > 0 ? [{ table, indexes, actions: onIndexes }] : []),
    ];
  });
}

/** What IAM calls the services of the kinds of resources. */
export type ResourceService = 'sqs' | 'sns' | 's3' | 'secretsmanager' | 'events' | 'states';

/** Actions on one resource of resources.json, or on what it holds. */
export interface ResourceRight {
  readonly service: ResourceService;
  /** IAM actions without their service; never empty. */
  readonly actions: readonly string[];
  /** The end of the ARN, for `arnOf`: `gatehouse-dev-webhooks`, `event-bus/gatehouse-dev-shop`. */
  readonly resource: string;
}

/** How resources are called where they are; either may be a token of CDK. */
export interface ResourceNames {
  /** Full name of a name in resources.json. */
  readonly name: (name: string) => string;
  /** Twelve digits, which end the names of buckets. */
  readonly account: string;
}

/** What is granted on queues, topics, buckets, secrets, buses and state machines. */
export function resourceRights(uses: Uses, names: ResourceNames): readonly ResourceRight[] {
  const granted = Object.entries(resourcesOf).flatMap(([kind, { service, parts }]) =>
    Object.entries(uses[kind as ResourceKind] ?? {}).flatMap(([name, { actions }]) =>
      parts.map(({ resource, takes }) => ({
        ...{ service, resource: resource(name, names) },
        actions: actions.filter(takes),
      })),
    ),
  );
  return granted.filter(({ actions }) => actions.length > 0);
}

/** What Lambda does as the function's role to take its messages from a queue. */
const pollActions = [
  'ReceiveMessage',
  'DeleteMessage',
  'ChangeMessageVisibility',
  'GetQueueAttributes',
];

/** What the event sources of a manifest take. */
export function eventSourceRights(
  { eventSources = [] }: Pick<Manifest, 'eventSources'>,
  { name }: ResourceNames,
): readonly ResourceRight[] {
  return eventSources.map(({ queue }) => ({
    ...{ service: 'sqs', resource: name(queue), actions: pollActions },
  }));
}

/** Where an account is; each may be a token of CDK. */
export interface Place {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** The ARN of a right's resource. Those of S3 name neither region nor account. */
export const arnOf = (
  { partition, region, account }: Place,
  { service, resource }: Pick<ResourceRight, 'resource'> & { readonly service: string },
): string =>
  `arn:${partition}:${service}:${service === 's3' ? ':' : `${region}:${account}`}:${resource}`;

interface Part {
  readonly resource: (name: string, names: ResourceNames) => string;
  /** Whether an action is one on this part. */
  readonly takes: (action: string) => boolean;
}

const whole = (resource: (fullName: string) => string): readonly Part[] => [
  { resource: (name, names) => resource(names.name(name)), takes: () => true },
];

const bucketName = (name: string, { name: full, account }: ResourceNames): string =>
  `${full(name)}-${account}`;

/** Actions on what is in a bucket: GetObject, PutObjectTagging, AbortMultipartUpload. */
const onObjects = (action: string): boolean =>
  /Object(?!LockConfiguration)|MultipartUpload(Parts)?$/.test(action);

/** Actions on a run of a state machine. */
const onExecution = (action: string): boolean => /Execution(History)?$/.test(action);
const startsOne = (action: string): boolean => /^Start(Sync)?Execution$/.test(action);

const resourcesOf: Readonly<
  Record<ResourceKind, { readonly service: ResourceService; readonly parts: readonly Part[] }>
> = {
  queues: { service: 'sqs', parts: whole((name) => name) },
  topics: { service: 'sns', parts: whole((name) => name) },
  buckets: {
    service: 's3',
    parts: [
      { resource: bucketName, takes: (action) => !onObjects(action) },
      { resource: (name, names) => `${bucketName(name, names)}/*`, takes: onObjects },
    ],
  },
  // Secrets Manager puts six characters of its own behind the name.
  secrets: { service: 'secretsmanager', parts: whole((name) => `secret:${name}-??????`) },
  buses: { service: 'events', parts: whole((name) => `event-bus/${name}`) },
  stateMachines: {
    service: 'states',
    parts: [
      {
        resource: (name, { name: full }) => `stateMachine:${full(name)}`,
        takes: (action) => startsOne(action) || !onExecution(action),
      },
      {
        resource: (name, { name: full }) => `execution:${full(name)}:*`,
        takes: (action) => onExecution(action) && !startsOne(action),
      },
    ],
  },
};
