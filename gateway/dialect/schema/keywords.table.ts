/** What a keyword's value is made of. */
export type Holds = 'schema' | 'flag-or-schema' | 'schemas' | 'map' | 'value';

export interface Keyword {
  readonly holds: Holds;
  /** The type of value it is about; of all where absent. */
  readonly concerns?: 'array' | 'number' | 'object' | 'string';
}

/**
 * Keywords that OpenAPI 3.0.3 has and an import keeps (import facts 186, 187), each meaning the same to
 * both. All others are rewritten, refused, or prose.
 */
export const KEPT: Readonly<Record<string, Keyword>> = {
  additionalProperties: { holds: 'flag-or-schema', concerns: 'object' },
  allOf: { holds: 'schemas' },
  anyOf: { holds: 'schemas' },
  items: { holds: 'schema', concerns: 'array' },
  maxLength: { holds: 'value', concerns: 'string' },
  maxProperties: { holds: 'value', concerns: 'object' },
  minLength: { holds: 'value', concerns: 'string' },
  minProperties: { holds: 'value', concerns: 'object' },
  multipleOf: { holds: 'value', concerns: 'number' },
  not: { holds: 'schema' },
  oneOf: { holds: 'schemas' },
  pattern: { holds: 'value', concerns: 'string' },
  properties: { holds: 'map', concerns: 'object' },
};

/** Formats that draft-04 enforces or OpenAPI 3.0 lists. Others enforce nothing, and an import may refuse them (import fact 188). */
export const FORMATS: ReadonlyMap<string, 'number' | 'string'> = new Map([
  ...(['int32', 'int64', 'float', 'double'] as const).map((it) => [it, 'number'] as const),
  ...(['byte', 'binary', 'date', 'password'] as const).map((it) => [it, 'string'] as const),
  ...(['date-time', 'email', 'hostname', 'ipv4'] as const).map((it) => [it, 'string'] as const),
  ...(['ipv6', 'regex', 'uri'] as const).map((it) => [it, 'string'] as const),
]);
