import type { Manifest, ResourceKind } from '../../../infra/data/project-data.ts';

const own = 'arn:${AWS::Partition}';
const here = '${AWS::Region}:${AWS::AccountId}';

/** What a variable of each kind holds, and on what its actions are granted: as this table has it and nowhere else. */
const kinds: Readonly<
  Record<
    ResourceKind,
    { value: (full: string) => string; on: (full: string) => string; service: string }
  >
> = {
  queues: {
    service: 'sqs',
    value: (full) => `https://sqs.\${AWS::Region}.\${AWS::URLSuffix}/\${AWS::AccountId}/${full}`,
    on: (full) => `${own}:sqs:${here}:${full}`,
  },
  topics: {
    service: 'sns',
    value: (full) => `${own}:sns:${here}:${full}`,
    on: (full) => `${own}:sns:${here}:${full}`,
  },
  buckets: {
    service: 's3',
    value: (full) => `${full}-\${AWS::AccountId}`,
    on: (full) => `${own}:s3:::${full}-\${AWS::AccountId}`,
  },
  secrets: {
    service: 'secretsmanager',
    value: (full) => full,
    on: (full) => `${own}:secretsmanager:${here}:secret:${full}-??????`,
  },
  buses: {
    service: 'events',
    value: (full) => full,
    on: (full) => `${own}:events:${here}:event-bus/${full}`,
  },
  stateMachines: {
    service: 'states',
    value: (full) => `${own}:states:${here}:stateMachine:${full}`,
    on: (full) => `${own}:states:${here}:stateMachine:${full}`,
  },
};

type Uses = Pick<Manifest, ResourceKind | 'eventSources'>;

const used = (uses: Uses) =>
  Object.entries(kinds).flatMap(([kind, facts]) =>
    Object.entries(uses[kind as ResourceKind] ?? {}).map(([name, use]) => ({ name, use, facts })),
  );

/** Variables that tell what resources are called. */
export const resourceVariables = (uses: Uses, prefixed: string): Record<string, string> =>
  Object.fromEntries(
    used(uses).map(({ name, use, facts }) => [use.variable, facts.value(`${prefixed}-${name}`)]),
  );

/** `action resource`, each on its own. */
export const resourceGrants = (uses: Uses, prefixed: string): string[] => [
  ...used(uses).flatMap(({ name, use, facts }) =>
    use.actions.map((action) => {
      const isInside = facts.service === 's3' && action.endsWith('Object');
      const resource = facts.on(`${prefixed}-${name}`) + (isInside ? '/*' : '');
      return `${facts.service}:${action} ${resource}`;
    }),
  ),
  ...(uses.eventSources ?? []).flatMap(({ queue }) =>
    ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'].map(
      (action) => `sqs:${action} ${own}:sqs:${here}:${prefixed}-${queue}`,
    ),
  ),
];
