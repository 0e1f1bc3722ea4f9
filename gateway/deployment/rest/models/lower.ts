import type { Json, JsonObject } from '../../../document/document.ts';
import { isObject, membersOf, valueAt } from '../../../document/pointer.ts';
import { KEYWORDS } from './keywords.table.ts';
import { targetOf } from './reference.ts';

/** Whether a reference leads to a model that the document does not have. */
export function isMissing($ref: Json | undefined, root: JsonObject): boolean {
  const target = typeof $ref === 'string' ? targetOf($ref) : undefined;
  return target !== undefined && valueAt(root, `/components/schemas/${target}`) === undefined;
}

/**
 * Makes a draft-04 schema of one of OpenAPI, as an import does: what it drops is dropped, references lead to
 * `#/definitions/<name>`, and nothing stands beside them. Each keyword stays in its place. What API Gateway
 * refuses of a schema the linter has told before; here it is left out.
 *
 * @param root the document: what its components do not have is left out where it is referred to (import fact 196)
 */
export function lower(schema: Json, root: JsonObject): JsonObject {
  if (!isObject(schema)) return {};
  const { $ref } = schema;
  if (typeof $ref === 'string') return reference($ref, root);
  return Object.fromEntries(
    membersOf(schema).flatMap(([name, value]): [string, Json][] => {
      const lowered = lowerKeyword(name, value, root);
      return lowered === undefined ? [] : [[name, lowered]];
    }),
  );
}

function reference($ref: string, root: JsonObject): JsonObject {
  const target = targetOf($ref);
  return target === undefined || isMissing($ref, root) ? {} : { $ref: `#/definitions/${target}` };
}

function lowerKeyword(name: string, value: Json, root: JsonObject): Json | undefined {
  const form = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
  if (form?.is(value) !== true) return undefined;
  if (form.holds === 'map') return lowerMap(value, root);
  const isList = Array.isArray(value);
  if (form.holds === 'schemas' || (form.holds === 'schema-or-list' && isList))
    return (value as readonly Json[]).map((it) => lower(it, root));
  if (form.holds === 'value' || typeof value === 'boolean') return value;
  return lower(value, root);
}

/** `dependencies` have lists of names beside schemas. */
const lowerMap = (value: Json, root: JsonObject): Json =>
  Object.fromEntries(
    membersOf(value).map(([name, it]): [string, Json] => [
      name,
      Array.isArray(it) ? (it as Json) : lower(it, root),
    ]),
  );
