import type { ApiDocument, Json, JsonObject } from '../../gateway/document/document.ts';
import { memberOf, membersOf } from '../../gateway/document/pointer.ts';
import { type DocumentOperation, settled } from '../../gateway/document/operations.ts';
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

const definedOperation = (root: Json, operation: DocumentOperation): JsonObject => {
  const types = membersOf(memberOf(settled(root, operation.value['requestBody']), 'content'));
  const body = { content: Object.fromEntries(types.map(([type]) => [type, {}])) };
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

const accessOf = ({ security }: DocumentOperation): string =>
  security.some((requirement) => membersOf(requirement).length > 0) ? 'authorized' : 'public';

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
    const parameters = [`Schemas['${it.id}']`, `'${accessOf(it)}'`, defaultedOf(root, it)];
    return `  ${it.id}: Operation<${parameters.filter((one) => one !== '').join(', ')}>;`;
  });
  const rows = operations.map(
    (it) =>
      `    ${it.id}: { method: '${it.method}', path: '${it.path}', access: '${accessOf(it)}' },`,
  );
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
