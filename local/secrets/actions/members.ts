/** A name or an ARN. */
export const secretId = { type: 'string', minLength: 1, maxLength: 2048 } as const;

export const versionId = { type: 'string', minLength: 32, maxLength: 64 } as const;

export const stage = { type: 'string', minLength: 1, maxLength: 256 } as const;

export const stages = { type: 'array', items: stage, minItems: 1, maxItems: 20 } as const;

export const secretName = {
  type: 'string',
  pattern: '^[A-Za-z0-9/_+=.@-]{1,512}$',
} as const;

export const description = { type: 'string', maxLength: 2048 } as const;

/** Of a text, or of the Base64 of at most 65,536 bytes. */
export const value = { type: 'string', minLength: 1, maxLength: 87_384 } as const;
