import type { FormOf } from './form.ts';

const key = {
  type: 'object',
  required: ['name', 'type'],
  additionalProperties: false,
  description: 'an attribute and its type, as {"name": "user_id", "type": "S"}',
  properties: {
    name: { type: 'string', description: 'the name of an attribute' },
    type: { enum: ['S', 'N', 'B'], description: 'S for text, N for numbers, B for bytes' },
  },
} as const;

const index = {
  type: 'object',
  required: ['partitionKey', 'projection'],
  additionalProperties: false,
  description: 'an object with partitionKey and projection',
  properties: {
    partitionKey: key,
    sortKey: key,
    projection: {
      oneOf: [
        { enum: ['ALL', 'KEYS_ONLY'] },
        { type: 'array', minItems: 1, items: { type: 'string' } },
      ],
      description: '"ALL", "KEYS_ONLY" or a list of attributes beside the keys',
    },
  },
} as const;

const table = {
  type: 'object',
  required: ['partitionKey'],
  additionalProperties: false,
  description: 'an object with partitionKey',
  properties: {
    partitionKey: key,
    sortKey: key,
    timeToLive: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description: 'the attribute that holds the second of expiry',
    },
    stream: {
      enum: ['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES'],
      description: 'what the records of its stream hold, deployed only: NEW_AND_OLD_IMAGES or less',
    },
    indexes: {
      type: 'object',
      propertyNames: {
        pattern: '^[A-Za-z0-9_.-]{3,255}$',
        description: 'a name of 3 to 255 letters, digits, _ . and -',
      },
      additionalProperties: index,
      description: 'indexes by their names',
    },
  },
} as const;

/** `infra/data/tables.json`. */
export const tablesSchema = {
  type: 'object',
  required: ['tables'],
  additionalProperties: false,
  description: 'an object with tables',
  properties: {
    tables: {
      type: 'object',
      propertyNames: {
        pattern: '^[a-z][a-z0-9-]*$',
        description: 'a name in small letters, digits and -',
      },
      additionalProperties: table,
      description: 'tables by their names after prefix and environment',
    },
  },
} as const;

export type Key = FormOf<typeof key>;
export type TableIndex = FormOf<typeof index>;
export type TableData = FormOf<typeof table>;
export type Tables = Readonly<Record<string, TableData>>;
