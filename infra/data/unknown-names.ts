import type { IntegrationRoles, Manifest } from './manifest.schema.ts';
import type { DataFault } from './refusal.ts';
import { type Resources, type ResourceKind, resourcesSchema } from './resources.schema.ts';
import type { Tables } from './tables.schema.ts';
import { faultAt, pointerTo } from './validate.ts';

export const tablesFile = 'infra/data/tables.json';
export const resourcesFile = 'infra/data/resources.json';

/** A function or a role: what it may use, and where that is written. */
export interface User {
  readonly file: string;
  /** Names that lead to it in the file. */
  readonly at: readonly string[];
  readonly uses: Pick<Manifest, 'eventSources'> | IntegrationRoles[string];
}

/** What is there to be used. */
interface Known {
  readonly tables: Tables;
  readonly resources: Resources;
}

/** The kinds of resources, as manifests and the data file name them. */
export const resourceKinds = Object.keys(resourcesSchema.properties) as readonly ResourceKind[];

/** A name that points nowhere would deploy a function or a role without a right it needs. */
export function unknownNames(
  root: string,
  users: readonly User[],
  { tables, resources }: Known,
): DataFault[] {
  const places = [
    { kind: 'tables', file: tablesFile, known: tables },
    ...resourceKinds.map((kind) => ({ kind, file: resourcesFile, known: resources[kind] })),
  ];
  return users.flatMap(({ file, at, uses }) => [
    ...places.flatMap((place) =>
      Object.keys((uses as Readonly<Record<string, object>>)[place.kind] ?? {})
        .filter((name) => !Object.hasOwn(place.known, name))
        .map((name) => faultAt(root, file, pointerTo(...at, place.kind, name), isNot(place))),
    ),
    ...unknownSources(root, file, uses, resources),
  ]);
}

/** Queues that lead to queues, and topics to theirs. */
export function unknownQueues(root: string, { queues, topics }: Resources): DataFault[] {
  const named = [
    ...Object.entries(queues).flatMap(([name, { deadLetter }]) =>
      deadLetter ? [{ at: ['queues', name, 'deadLetter', 'queue'], queue: deadLetter.queue }] : [],
    ),
    ...Object.entries(topics).flatMap(([name, topic]) =>
      (topic.queues ?? []).map((queue, index) => ({
        at: ['topics', name, 'queues', String(index)],
        queue,
      })),
    ),
  ];
  return named
    .filter(({ queue }) => !Object.hasOwn(queues, queue))
    .map(({ at }) => faultAt(root, resourcesFile, pointerTo(...at), isNoQueue(queues)));
}

function unknownSources(
  root: string,
  file: string,
  uses: User['uses'],
  { queues }: Resources,
): DataFault[] {
  const sources = 'eventSources' in uses ? (uses.eventSources ?? []) : [];
  return sources.flatMap(({ queue }, index) =>
    Object.hasOwn(queues, queue)
      ? []
      : faultAt(root, file, pointerTo('eventSources', String(index), 'queue'), isNoQueue(queues)),
  );
}

const singular: Readonly<Record<string, string>> = {
  tables: 'table',
  queues: 'queue',
  topics: 'topic',
  buckets: 'bucket',
  secrets: 'secret',
  buses: 'event bus',
  stateMachines: 'state machine',
};

const isNot = ({ kind, file, known }: { kind: string; file: string; known: object }): string =>
  `is no ${singular[kind] ?? kind}: describe it in ${file}, which has ${namesOf(known)}`;

const isNoQueue = (queues: object): string =>
  isNot({ kind: 'queues', file: resourcesFile, known: queues });

const namesOf = (known: object): string => Object.keys(known).join(', ') || 'none';
