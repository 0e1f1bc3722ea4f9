import type { FormOf } from './form.ts';

const texts = { type: 'array', items: { type: 'string' }, description: 'a list of texts' } as const;
const flag = { type: 'boolean', description: 'true or false' } as const;
const named = { type: 'string', description: 'a name' } as const;
const description = { type: 'string', description: 'a text' } as const;
const addresses = {
  type: 'array',
  items: { enum: ['email', 'phone_number'] },
  description: 'a list of email and phone_number',
} as const;
/** Minutes that Cognito allows for access and id tokens. */
const minutes = {
  type: 'integer',
  minimum: 5,
  maximum: 1440,
  description: 'minutes, 5 to 1440',
} as const;

const passwordPolicy = {
  type: 'object',
  required: ['minimumLength'],
  additionalProperties: false,
  description: 'an object with minimumLength',
  properties: {
    minimumLength: {
      type: 'integer',
      minimum: 8,
      maximum: 99,
      description: 'characters, 8 to 99',
    },
    requireLowercase: flag,
    requireUppercase: flag,
    requireNumbers: flag,
    requireSymbols: flag,
    temporaryPasswordValidityDays: {
      type: 'integer',
      minimum: 1,
      maximum: 365,
      description: 'days, 1 to 365',
    },
  },
} as const;

const resourceServer = {
  type: 'object',
  required: ['identifier', 'scopes'],
  additionalProperties: false,
  description: 'an object with identifier and scopes',
  properties: {
    identifier: named,
    name: named,
    scopes: {
      type: 'array',
      description: 'a list of objects with name and description',
      items: {
        type: 'object',
        required: ['name', 'description'],
        additionalProperties: false,
        description: 'an object with name and description',
        properties: { name: named, description },
      },
    },
  },
} as const;

const client = {
  type: 'object',
  required: ['name', 'authFlows'],
  additionalProperties: false,
  description: 'an object with name and authFlows',
  properties: {
    name: named,
    authFlows: {
      type: 'array',
      description: 'a list of flows, as USER_PASSWORD_AUTH',
      items: {
        type: 'string',
        pattern: '^(?!ALLOW_)[A-Z_]+$',
        description: 'a flow without ALLOW_, as USER_PASSWORD_AUTH',
      },
    },
    oauthFlows: {
      type: 'array',
      description: 'a list of code and client_credentials',
      items: { enum: ['code', 'client_credentials'], description: 'code or client_credentials' },
    },
    oauthScopes: texts,
    callbackUrls: texts,
    logoutUrls: texts,
    generateSecret: flag,
    accessTokenValidityMinutes: minutes,
    idTokenValidityMinutes: minutes,
    refreshTokenValidityDays: {
      type: 'integer',
      minimum: 1,
      maximum: 3650,
      description: 'days, 1 to 3650',
    },
  },
} as const;

/** `infra/data/user-pool.json`. The first client is the one that documents and functions are given. */
export const userPoolSchema = {
  type: 'object',
  required: ['usernameAttributes', 'passwordPolicy', 'clients'],
  additionalProperties: false,
  description: 'an object with usernameAttributes, passwordPolicy and clients',
  properties: {
    usernameAttributes: { ...addresses, minItems: 1 },
    /** Attributes the pool sends a code for at sign-up; the default sender has 50 e-mails a day. */
    autoVerifiedAttributes: addresses,
    passwordPolicy,
    customAttributes: {
      type: 'array',
      description: 'a list of names without custom:',
      items: {
        type: 'string',
        pattern: '^[A-Za-z0-9_]{1,20}$',
        description: 'a name of 1 to 20 letters, digits and _, without custom:',
      },
    },
    groups: {
      type: 'array',
      description: 'a list of objects with name',
      items: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        description: 'an object with name',
        properties: { name: named, description },
      },
    },
    resourceServers: {
      type: 'array',
      description: 'a list of objects with identifier and scopes',
      items: resourceServer,
    },
    clients: {
      type: 'array',
      minItems: 1,
      description: 'a list of at least one client',
      items: client,
    },
    triggers: {
      type: 'object',
      additionalProperties: false,
      description: 'services of handlers/ by the name of the trigger',
      properties: {
        preTokenGeneration: { type: 'string', description: 'the name of a folder of handlers/' },
      },
    },
  },
} as const;

export type UserPoolData = FormOf<typeof userPoolSchema>;
export type UserPoolClientData = FormOf<typeof client>;
export type PasswordPolicy = FormOf<typeof passwordPolicy>;
