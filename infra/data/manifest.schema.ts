import type { FormOf } from './form.ts';

const variable = {
  type: 'string',
  pattern: '^[A-Z][A-Z0-9_]*$',
  description: 'the name of an environment variable, as USERS_TABLE',
} as const;

const actions = {
  type: 'array',
  uniqueItems: true,
  description: 'a list of IAM actions',
  items: {
    type: 'string',
    pattern: '^[A-Z][A-Za-z]+$',
    description: 'one IAM action without its service, as GetItem',
  },
} as const;

/** Resources of one kind that a function is told of by a variable, and what it may do with them. */
const used = (what: string) =>
  ({
    type: 'object',
    description: `${what} by their names in infra/data/resources.json`,
    additionalProperties: {
      type: 'object',
      required: ['actions'],
      additionalProperties: false,
      description: 'an object with variable and actions',
      properties: { variable, actions },
    },
  }) as const;

/** Everything but tables and the user pool; what the variable holds stands beside each. */
const usedResources = {
  /** The queue's URL. */
  queues: used('queues'),
  /** The topic's ARN. */
  topics: used('topics'),
  /** The bucket's name. */
  buckets: used('buckets'),
  /** The secret's name. */
  secrets: used('secrets'),
  /** The bus's name. */
  buses: used('event buses'),
  /** The state machine's ARN. */
  stateMachines: used('state machines'),
} as const;

const eventSource = {
  type: 'object',
  required: ['queue', 'batchSize'],
  additionalProperties: false,
  description: 'an object with queue and batchSize',
  properties: {
    queue: { type: 'string', description: 'the name of a queue of infra/data/resources.json' },
    batchSize: {
      type: 'integer',
      minimum: 1,
      maximum: 10,
      description: 'messages a call gets at most, 1 to 10',
    },
    maximumConcurrency: {
      type: 'integer',
      minimum: 2,
      maximum: 1000,
      description: 'calls at a time, 2 to 1000',
    },
  },
} as const;

const schedule = {
  type: 'object',
  required: ['expression'],
  additionalProperties: false,
  description: 'an object with expression',
  properties: {
    expression: {
      type: 'string',
      pattern: '^(cron\\(.+\\)|rate\\(.+\\))$',
      description: 'cron(0 3 * * ? *) or rate(1 hour), in UTC',
    },
  },
} as const;

/** `handlers/<service>/manifest.json`: one Lambda function, what calls it and what it may touch. */
export const manifestSchema = {
  type: 'object',
  required: ['function', 'description', 'memory', 'timeout'],
  additionalProperties: false,
  description: 'an object with function, description, memory and timeout',
  properties: {
    function: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]{0,40}$',
      description: 'what follows prefix and environment in the name, as user-service',
    },
    description: {
      type: 'string',
      minLength: 1,
      maxLength: 256,
      description: 'what the function is for, at most 256 characters',
    },
    memory: {
      type: 'integer',
      minimum: 128,
      maximum: 10240,
      description: 'MB of memory, 128 to 10240',
    },
    timeout: {
      type: 'integer',
      minimum: 1,
      maximum: 900,
      description: 'seconds, 1 to 900',
    },
    environment: {
      type: 'object',
      additionalProperties: { type: 'string', description: 'a text' },
      description: 'variables and their values',
    },
    tables: {
      type: 'object',
      description: 'tables by their names in infra/data/tables.json',
      additionalProperties: {
        type: 'object',
        required: ['variable', 'actions'],
        additionalProperties: false,
        description: 'an object with variable and actions',
        properties: { variable, actions },
      },
    },
    userPool: {
      type: 'object',
      required: ['variables', 'actions'],
      additionalProperties: false,
      description: 'an object with variables and actions',
      properties: {
        variables: {
          type: 'object',
          additionalProperties: false,
          description: 'an object with id, clientId or both',
          properties: { id: variable, clientId: variable },
        },
        actions,
      },
    },
    ...usedResources,
    eventSources: {
      type: 'array',
      items: eventSource,
      description:
        'queues whose messages call the function in batches, with partial batch failures',
    },
    schedules: {
      type: 'array',
      items: schedule,
      description: 'times at which the function is called',
    },
  },
} as const;

export type Manifest = FormOf<typeof manifestSchema>;

const usedTables = {
  type: 'object',
  description: 'tables by their names in infra/data/tables.json',
  additionalProperties: {
    type: 'object',
    required: ['actions'],
    additionalProperties: false,
    description: 'an object with actions',
    properties: { actions },
  },
} as const;

/** `infra/data/integration-roles.json`: as whom API Gateway calls AWS services, and what it may there. */
export const integrationRolesSchema = {
  type: 'object',
  required: ['roles'],
  additionalProperties: false,
  description: 'an object with roles',
  properties: {
    roles: {
      type: 'object',
      propertyNames: {
        pattern: '^[a-z][a-z0-9-]{0,40}$',
        description: 'a name in small letters, digits and -',
      },
      description: 'roles by their names after prefix and environment',
      additionalProperties: {
        type: 'object',
        required: ['description'],
        additionalProperties: false,
        description: 'an object with description and what the role may do',
        properties: {
          description: { type: 'string', minLength: 1, description: 'what the role is for' },
          tables: usedTables,
          ...usedResources,
        },
      },
    },
  },
} as const;

export type IntegrationRoles = FormOf<typeof integrationRolesSchema>['roles'];
