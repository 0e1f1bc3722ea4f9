import type { Json, JsonObject } from '../../gateway/document/document.ts';
import { isObject, memberOf, membersOf } from '../../gateway/document/pointer.ts';
import { type Direction, jsonSchema } from './json-schema.ts';
import { type DocumentOperation, settled } from '../../gateway/document/operations.ts';

/** `application/json` and whatever ends in `+json`, with any parameters. */
export const isJsonMediaType = (type: string): boolean =>
  /^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type);

/** The schema of the JSON content of a request body or a response. */
const contentSchema = (holder: Json | undefined, direction: Direction): Json | undefined => {
  const json = membersOf(memberOf(holder, 'content')).find(([type]) => isJsonMediaType(type));
  const schema = memberOf(json?.[1], 'schema');
  return schema === undefined ? undefined : jsonSchema(schema, direction);
};

/** Over openapi-backend's `{ path, query, header, cookie }`, header names in lower case. */
export const parametersSchema = ({ parameters }: DocumentOperation): JsonObject | undefined => {
  const places = ['path', 'query', 'header', 'cookie'].flatMap((place): [string, JsonObject][] => {
    const own = parameters.filter(({ value }) => value['in'] === place);
    if (own.length === 0) return [];
    const nameOf = (value: JsonObject): string => {
      const name = typeof value['name'] === 'string' ? value['name'] : '';
      return place === 'header' ? name.toLowerCase() : name;
    };
    const properties = own.map(({ value }): [string, Json] => [
      nameOf(value),
      jsonSchema(value['schema'] ?? contentSchema(value, 'request') ?? {}, 'request'),
    ]);
    const required = own
      .filter(({ value }) => value['required'] === true)
      .map(({ value }) => nameOf(value));
    const schema = { type: 'object', properties: Object.fromEntries(properties), required };
    return [[place, schema]];
  });
  if (places.length === 0) return undefined;
  const required = places
    .filter(([, schema]) => (schema['required'] as Json[]).length > 0)
    .map(([place]) => place);
  return { type: 'object', properties: Object.fromEntries(places), required };
};

/** Over `{ requestBody }`; undefined where the operation takes no JSON. */
export const bodySchema = (root: Json, { value }: DocumentOperation): JsonObject | undefined => {
  const body = settled(root, value['requestBody']);
  const schema = contentSchema(body, 'request');
  if (schema === undefined) return undefined;
  const required = memberOf(body, 'required') === true ? ['requestBody'] : [];
  return { type: 'object', properties: { requestBody: schema }, required };
};

/** Status as the document writes it (`200`, `4XX`, `default`) to its body's schema; null says: no JSON body. */
export const responseSchemas = (root: Json, { value }: DocumentOperation): [string, Json][] =>
  membersOf(value['responses']).map(([status, response]): [string, Json] => {
    const schema = contentSchema(settled(root, response), 'response') ?? null;
    return [status, isObject(schema) ? schema : null];
  });
