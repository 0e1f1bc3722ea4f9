import { STATUS_CODES } from 'node:http';
import type { Json, JsonObject } from '../document/document.ts';
import { type DocumentOperation, type PlacedParameter, settled } from '../document/operations.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../document/pointer.ts';
import { extensionsOf, type Keeps, object } from './members.ts';
import { settledPlace } from './path-items.ts';
import type { SchemaContext } from './schema/context.ts';
import { isPrimitive, lowerSchema } from './schema/schema.ts';

export interface RestContext extends SchemaContext {
  readonly root: JsonObject;
  readonly keeps: Keeps;
}

/**
 * An operation as a REST API import takes it (import facts 166 to 169): parameters with their name and place,
 * bodies with their schemas, statuses with their headers and schemas, its own security.
 */
export function lowerRestOperation(operation: DocumentOperation, context: RestContext): JsonObject {
  const { value } = operation;
  return object([
    ['operationId', value['operationId']],
    ['parameters', lowerParameters(operation, context)],
    ['requestBody', lowerRequestBody(operation, context)],
    ['responses', lowerResponses(operation, context)],
    ['security', securityOf(operation, context)],
    ...extensionsOf(value, context.keeps),
  ]);
}

/** Path parameters are declared anyway; cookies are no parameters to an import (import facts 166, 167). */
function lowerParameters(
  { parameters }: DocumentOperation,
  { root, notes, marks }: RestContext,
): Json | undefined {
  const read = parameters.filter(({ value, pointer }) => {
    if (value['in'] !== 'cookie') return true;
    const name = JSON.stringify(value['name']);
    notes.rewritten(pointer, `The cookie ${name} is left out: an import reads no cookies.`);
    return false;
  });
  if (read.length === 0) return undefined;
  return read.map((it) => marks.mark(lowerParameter(it, root), it.pointer));
}

const PARAMETER_TYPES = new Set<Json | undefined>([
  'array',
  'boolean',
  'integer',
  'number',
  'string',
]);

/** Name, place, type and whether it is required are all that is read (import fact 167). */
function lowerParameter({ value }: PlacedParameter, root: JsonObject): JsonObject {
  const isRequired = value['in'] === 'path' || value['required'] === true;
  const type = memberOf(settled(root, value['schema']), 'type');
  const known = PARAMETER_TYPES.has(type) ? (type as string) : 'string';
  const items = known === 'array' ? { items: { type: 'string' } } : {};
  return object([
    ['name', value['name']],
    ['in', value['in']],
    ['required', isRequired ? true : undefined],
    ['schema', { type: known, ...items }],
  ]);
}

function lowerRequestBody(
  { value, pointer }: DocumentOperation,
  context: RestContext,
): Json | undefined {
  const own = pointer + pointerTo('requestBody');
  const body = settled(context.root, value['requestBody']);
  if (!isObject(body)) return undefined;
  const at = settledPlace(context.root, value['requestBody'] ?? null, own) ?? own;
  const content = lowerContent(body['content'], at, context, false);
  const required = body['required'] === true ? true : undefined;
  return context.marks.mark(
    object([
      ['required', required],
      ['content', content ?? {}],
    ]),
    at,
  );
}

function lowerContent(
  content: Json | undefined,
  pointer: string,
  context: RestContext,
  isResponse: boolean,
): JsonObject | undefined {
  const media = membersOf(content).map(([type, it]): [string, Json] => {
    const at = pointer + pointerTo('content', type, 'schema');
    const authored = memberOf(it, 'schema');
    if (authored === undefined) return [type, {}];
    const schema = lowerSchema(authored, at, context);
    if (!isResponse || !isPrimitive(schema)) return [type, { schema }];
    context.notes.rewritten(
      at,
      'The schema is left out: no response has a model of a primitive type.',
    );
    return [type, {}];
  });
  return media.length === 0 ? undefined : Object.fromEntries(media);
}

/** Statuses with the names of their headers and with models; no method response is called `default` (import fact 197). */
function lowerResponses({ value, pointer }: DocumentOperation, context: RestContext): JsonObject {
  const own = pointer + pointerTo('responses');
  const statuses = membersOf(value['responses']).filter(([status]) => {
    if (status !== 'default') return !status.startsWith('x-');
    const words = 'The default response is left out: no method response can have that name.';
    context.notes.rewritten(own + pointerTo(status), words);
    return false;
  });
  return Object.fromEntries(
    statuses.map(([status, response]) => {
      const at = settledPlace(context.root, response, own + pointerTo(status));
      const lowered = lowerResponse(status, response, at ?? own + pointerTo(status), context);
      return [status, lowered];
    }),
  );
}

function lowerResponse(
  status: string,
  response: Json,
  pointer: string,
  context: RestContext,
): JsonObject {
  const value = settled(context.root, response);
  const headers = membersOf(memberOf(value, 'headers')).map(([name]) => [
    name,
    { schema: { type: 'string' } },
  ]);
  const lowered = object([
    ['description', STATUS_CODES[status] ?? status],
    ['headers', headers.length > 0 ? (Object.fromEntries(headers) as JsonObject) : undefined],
    ['content', lowerContent(memberOf(value, 'content'), pointer, context, true)],
  ]);
  return context.marks.mark(lowered, pointer);
}

/** What is inherited is written out (import fact 165); what nobody said is not. */
const securityOf = (
  { value, security }: DocumentOperation,
  { root }: RestContext,
): Json | undefined => (value['security'] ?? root['security']) && security;
