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

/** `handlers/<service>/manifest.json`: one Lambda function and what it may touch. */
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
  },
} as const;

export type Manifest = FormOf<typeof manifestSchema>;
