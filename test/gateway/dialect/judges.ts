import Draft04 from 'ajv-draft-04';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toImportDialect } from '../../../gateway/dialect/dialect.ts';
import { lower } from '../../../gateway/deployment/rest/models/lower.ts';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import type { Finding } from '../../../gateway/document/finding.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { Models } from '../../../gateway/draft-04/models.ts';

export type Judge = (value: Json) => boolean;

/** What the library that judges cannot compile: `props0 is not defined`, where it counts evaluated members. */
export const isOfLibrary = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ReferenceError';

const options = {
  strict: false,
  validateFormats: false,
  validateSchema: false,
  logger: false,
} as const;

/** JSON Schema 2020-12, by which a document of 3.1 says what it accepts. */
export const judge2020 = (schemas: JsonObject, name: string): Judge => {
  const ajv = new Ajv2020(options);
  ajv.addSchema({ components: { schemas } }, 'document');
  const validate = ajv.compile({ $ref: `document#/components/schemas/${name}` });
  return (value) => validate(value);
};

/** OpenAPI 3.0.3: draft-04 without `nullable`, which the dialect has not. */
export const judge303 = (schemas: JsonObject, name: string): Judge => {
  const ajv = new Draft04(options);
  ajv.addSchema({ id: 'document', components: { schemas } }, 'document');
  const validate = ajv.compile({ $ref: `document#/components/schemas/${name}` });
  return (value) => validate(value);
};

/** What a REST API enforces after an import. */
export const judgeOfImport = (schemas: JsonObject, name: string): Judge => {
  const root = { components: { schemas } };
  const definitions = Object.entries(schemas).map(([model, schema]): [string, JsonObject] => [
    model,
    lower(schema ?? {}, root),
  ]);
  const model = new Models(Object.fromEntries(definitions)).model(name);
  return (value) => model.judge({ text: JSON.stringify(value), json: { value } }) === undefined;
};

export interface LoweredSchemas {
  readonly schemas: JsonObject;
  readonly findings: readonly Finding[];
}

/** Schemas of a REST API's document, in the dialect. */
export const lowered = (schemas: JsonObject, openapi = '3.1.0'): LoweredSchemas => {
  const root = { openapi, info: { title: 't', version: '1' }, paths: {}, components: { schemas } };
  const before = JSON.stringify(root);
  const made = toImportDialect(documentOf(root), 'rest');
  if (JSON.stringify(root) !== before) throw new Error('The document was changed.');
  const components = made.root['components'] as { readonly schemas: JsonObject } | undefined;
  return { schemas: components?.schemas ?? {}, findings: made.findings };
};
