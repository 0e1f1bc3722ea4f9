import type { FormOf } from './form.ts';

const resourceName = {
  pattern: '^[a-z][a-z0-9-]{0,40}$',
  description: 'a name in small letters, digits and -',
} as const;

const seconds = (minimum: number, maximum: number, what: string) =>
  ({
    type: 'integer',
    minimum,
    maximum,
    description: `${what}, ${minimum} to ${maximum} seconds`,
  }) as const;

const queue = {
  type: 'object',
  additionalProperties: false,
  description: 'an object with visibilityTimeout, retention and deadLetter, each optional',
  properties: {
    visibilityTimeout: seconds(0, 43_200, 'how long a received message is hidden'),
    retention: seconds(60, 1_209_600, 'how long a message is kept'),
    deadLetter: {
      type: 'object',
      required: ['queue', 'maxReceiveCount'],
      additionalProperties: false,
      description: 'an object with queue and maxReceiveCount',
      properties: {
        queue: { type: 'string', description: 'the name of another queue of this file' },
        maxReceiveCount: {
          type: 'integer',
          minimum: 1,
          maximum: 1000,
          description: 'receives after which a message moves there, 1 to 1000',
        },
      },
    },
  },
} as const;

const topic = {
  type: 'object',
  additionalProperties: false,
  description: 'an object with queues',
  properties: {
    queues: {
      type: 'array',
      items: { type: 'string', description: 'the name of a queue of this file' },
      description: 'queues that get each message as it was published (raw message delivery)',
    },
  },
} as const;

const bucket = {
  type: 'object',
  additionalProperties: false,
  description: 'an object with expireAfterDays',
  properties: {
    expireAfterDays: {
      type: 'object',
      additionalProperties: {
        type: 'integer',
        minimum: 1,
        maximum: 3650,
        description: 'days, 1 to 3650',
      },
      description: 'days after which objects are deleted, by the prefix of their keys',
    },
  },
} as const;

const secret = {
  type: 'object',
  required: ['description', 'length'],
  additionalProperties: false,
  description: 'an object with description and length',
  properties: {
    description: { type: 'string', minLength: 1, description: 'what the secret is for' },
    length: {
      type: 'integer',
      minimum: 32,
      maximum: 4096,
      description: 'characters of the value that is generated, 32 to 4096',
    },
  },
} as const;

const bus = {
  type: 'object',
  required: ['description'],
  additionalProperties: false,
  description: 'an object with description',
  properties: { description: { type: 'string', minLength: 1, description: 'what is told on it' } },
} as const;

const stateMachine = {
  type: 'object',
  required: ['definition'],
  additionalProperties: false,
  description: 'an object with definition',
  properties: {
    definition: {
      type: 'string',
      description: 'a file of Amazon States Language beside this one, as reports.asl.json',
    },
  },
} as const;

/** Resources of one kind by their names after prefix and environment. */
const named = <const Resource extends object>(what: string, additionalProperties: Resource) =>
  ({
    type: 'object',
    propertyNames: resourceName,
    additionalProperties,
    description: `${what} by their names after prefix and environment`,
  }) as const;

/** `infra/data/resources.json`: everything beside the tables and the user pool that functions and APIs use. */
export const resourcesSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'an object with queues, topics, buckets, secrets, buses and stateMachines',
  properties: {
    queues: named('queues', queue),
    topics: named('topics', topic),
    buckets: named('buckets', bucket),
    secrets: named('secrets', secret),
    buses: named('event buses', bus),
    stateMachines: named('state machines', stateMachine),
  },
} as const;

export type QueueData = FormOf<typeof queue>;
export type TopicData = FormOf<typeof topic>;
export type BucketData = FormOf<typeof bucket>;
export type SecretData = FormOf<typeof secret>;
export type BusData = FormOf<typeof bus>;
export type StateMachineData = FormOf<typeof stateMachine>;

/** Every kind is there, empty where the file has none. */
export interface Resources {
  readonly queues: Readonly<Record<string, QueueData>>;
  readonly topics: Readonly<Record<string, TopicData>>;
  readonly buckets: Readonly<Record<string, BucketData>>;
  readonly secrets: Readonly<Record<string, SecretData>>;
  readonly buses: Readonly<Record<string, BusData>>;
  readonly stateMachines: Readonly<Record<string, StateMachineData>>;
}

export type ResourceKind = keyof Resources;
