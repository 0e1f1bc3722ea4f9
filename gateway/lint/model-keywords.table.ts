/**
 * Keywords of JSON Schema that OpenAPI 3.0 does not have: no import makes a model with them (import
 * fact 186). Draft-04 has some of them, and a model may, but not one that is imported.
 */
export const UNSUPPORTED: ReadonlySet<string> = new Set([
  ...['$anchor', '$defs', '$dynamicAnchor', '$dynamicRef', '$recursiveAnchor', '$recursiveRef'],
  ...['$vocabulary', 'additionalItems', 'const', 'contains', 'definitions', 'dependencies'],
  ...['dependentRequired', 'dependentSchemas', 'else', 'if', 'maxContains', 'minContains'],
  ...['patternProperties', 'prefixItems', 'propertyNames', 'then'],
  ...['unevaluatedItems', 'unevaluatedProperties'],
]);

/** Keywords that an import drops and that say what a value must be (REST fact 106, import facts 186, 187). */
export const UNENFORCED: ReadonlySet<string> = new Set([
  ...['maxItems', 'minItems', 'nullable', 'readOnly', 'writeOnly'],
]);

/** Keywords whose models were refused as late as 2022, while the guide lists them as ignored (import fact 186). */
export const DISPUTED: ReadonlySet<string> = new Set(['discriminator', 'example']);

/** Keywords that an import drops, and no validator would look at. */
export const DROPPED: ReadonlySet<string> = new Set(['default']);

/**
 * `format`s of JSON Schema, drafts 4 to 2020-12, and of the OpenAPI format registry, but for `uri-template`,
 * of which import fact 188 reports a refusal.
 */
export const FORMATS: ReadonlySet<string> = new Set([
  ...['date', 'date-time', 'duration', 'email', 'hostname', 'host-name', 'idn-email'],
  ...['idn-hostname', 'ip-address', 'ipv4', 'ipv6', 'iri', 'iri-reference', 'json-pointer'],
  ...['regex', 'relative-json-pointer', 'time', 'uri', 'uri-reference', 'uriref'],
  ...['uuid', 'color', 'phone', 'style', 'utc-millisec', 'unknown'],
  ...['base64url', 'binary', 'byte', 'char', 'commonmark', 'date-time-local', 'decimal'],
  ...['decimal128', 'double', 'double-int', 'float', 'html', 'http-date', 'int16', 'int32'],
  ...['int64', 'int8', 'media-range', 'password', 'sf-binary', 'sf-boolean', 'sf-decimal'],
  ...['sf-integer', 'sf-string', 'sf-token', 'single', 'time-local', 'uint16', 'uint32'],
  ...['uint64', 'uint8', 'unixtime'],
]);
