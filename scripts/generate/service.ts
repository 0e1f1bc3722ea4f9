import { meaningOf } from '../../gateway/deployment/rest/security.ts';
import type { ApiDocument, Json, JsonObject } from '../../gateway/document/document.ts';
import { memberOf, membersOf } from '../../gateway/document/pointer.ts';
import { type DocumentOperation, settled } from '../../gateway/document/operations.ts';
import type { Access } from '../../handlers/runtime/operation.ts';
import { isJsonMediaType } from './schemas.ts';
import type { ApiService } from './services.ts';

const header = '// Made by `npm run generate` from the document; not to be edited.\n';

const pick = (value: Json | undefined, names: readonly string[]): JsonObject =>
  Object.fromEntries(membersOf(value).filter(([name]) => names.includes(name)));

/** What openapi-backend reads of a parameter: where it is, how lists are written, and that it is one. */
const parameterOf = (value: JsonObject): JsonObject => {
  const type = memberOf(value['schema'], 'type');
  const list = value['in'] === 'query' && type === 'array' ? { schema: { type } } : {};
  return { ...pick(value, ['name', 'in', 'required', 'style', 'explode']), ...list };
};

/** openapi-backend looks for malformed JSON in bodies of `application/json` alone: whatever is JSON is called that. */
const mediaTypesOf = (root: Json, { value }: DocumentOperation): readonly string[] =>
  membersOf(memberOf(settled(root, value['requestBody']), 'content')).map(([type]) =>
    isJsonMediaType(type) ? 'application/json' : type,
  );

const definedOperation = (root: Json, operation: DocumentOperation): JsonObject => {
  const types = mediaTypesOf(root, operation);
  const body = { content: Object.fromEntries(types.map((type) => [type, {}])) };
  const { parameters } = operation;
  return {
    operationId: operation.id,
    security: operation.security,
    ...(parameters.length > 0
      ? { parameters: parameters.map(({ value }) => parameterOf(value)) }
      : {}),
    ...(types.length > 0 ? { requestBody: body } : {}),
    responses: {},
  };
};

/** `<service>/definition.json`: the smallest document openapi-backend dispatches by. */
export const definitionOf = ({ root }: ApiDocument, { operations }: ApiService): JsonObject => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations)
    (paths[operation.path] ??= {})[operation.member] = definedOperation(root, operation);
  const named = new Set(
    operations.flatMap(({ security }) =>
      security.flatMap((it) => membersOf(it).map(([name]) => name)),
    ),
  );
  const schemes = membersOf(memberOf(root['components'], 'securitySchemes'))
    .filter(([name]) => named.has(name))
    .map(([name, scheme]): [string, Json] => [
      name,
      pick(scheme, ['type', 'name', 'in', 'scheme']),
    ]);
  return {
    openapi: '3.0.3',
    info: pick(root['info'], ['title', 'version']),
    paths,
    ...(schemes.length > 0 ? { components: { securitySchemes: Object.fromEntries(schemes) } } : {}),
  };
};

const accessOf = (root: JsonObject, { security }: DocumentOperation): Access => {
  const schemes = security.flatMap((requirement) => membersOf(requirement).map(([name]) => name));
  if (schemes.length === 0) return 'public';
  return schemes.every((name) => meaningOf(root, name) === 'api-key') ? 'key' : 'authorized';
};

/** The one value of a header that every answer has: it is `required`, and its schema's `enum` holds no other. */
const constantOf = (root: Json, header: Json): string | undefined => {
  const value = settled(root, header);
  const values = memberOf(settled(root, memberOf(value, 'schema')), 'enum');
  if (memberOf(value, 'required') !== true || !Array.isArray(values)) return undefined;
  return values.length === 1 ? String(values[0]) : undefined;
};

/** Headers with one value each, by status. */
const constantHeaders = (root: Json, { value }: DocumentOperation): [string, JsonObject][] =>
  membersOf(value['responses']).flatMap(([status, response]): [string, JsonObject][] => {
    const headers = membersOf(memberOf(settled(root, response), 'headers')).flatMap(
      ([name, header]): [string, string][] => {
        const constant = constantOf(root, header);
        return constant === undefined ? [] : [[name, constant]];
      },
    );
    return headers.length === 0 ? [] : [[status, Object.fromEntries(headers)]];
  });

/** A row of the table that dispatches. */
const rowOf = (root: JsonObject, operation: DocumentOperation): string => {
  const { id, method, path } = operation;
  const route = `method: '${method}', path: '${path}', access: '${accessOf(root, operation)}'`;
  const headers = constantHeaders(root, operation);
  if (headers.length === 0) return `    ${id}: { ${route} },`;
  const lines = headers.map(([status, it]) => `        '${status}': ${JSON.stringify(it)},\n`);
  return `    ${id}: {\n      ${route},\n      headers: {\n${lines.join('')}      },\n    },`;
};

/** Names of the query parameters whose default the validators fill in, as a union of strings. */
const defaultedOf = (root: Json, { parameters }: DocumentOperation): string =>
  parameters
    .filter(({ value }) => value['in'] === 'query')
    .filter(({ value }) => memberOf(settled(root, value['schema']), 'default') !== undefined)
    .map(({ value }) => `'${value['name'] as string}'`)
    .join(' | ');

/** `<service>/operations.ts`: the type of every handler, and the table that dispatches to them. */
export const operationsSource = ({ root }: ApiDocument, { operations }: ApiService): string => {
  const types = operations.map((it) => {
    const parameters = [`Schemas['${it.id}']`, `'${accessOf(root, it)}'`, defaultedOf(root, it)];
    return `  ${it.id}: Operation<${parameters.filter((one) => one !== '').join(', ')}>;`;
  });
  const rows = operations.map((it) => rowOf(root, it));
  return `${header}import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
${types.join('\n')}
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
${rows.join('\n')}
  },
};
`;
};

/** Types of \`validators.js\`. */
export const validatorTypes = ({ operations }: ApiService): string =>
  `${header}import type { Validate } from '../../../handlers/runtime/operation.ts';

${operations.map(({ id }) => `export declare const ${id}: Validate;`).join('\n')}
`;

/** Types of \`response-validators.js\`. */
export const responseValidatorTypes = ({ operations }: ApiService): string =>
  `${header}import type { Validate } from '../../../handlers/runtime/operation.ts';

/** By operation and status as the document writes it; null says that the status has no JSON body. */
export declare const responses: Readonly<
  Record<${operations.map(({ id }) => `'${id}'`).join(' | ')}, Readonly<Record<string, Validate | null>>>
>;
`;
