import type { Json, JsonObject } from '../../../document/document.ts';
import { isObject, membersOf, pointerTo, valueAt } from '../../../document/pointer.ts';
import type { Report } from '../../report.ts';
import { KEYWORDS } from './keywords.table.ts';

/** Where a schema's references lead: a component, or a model as an export writes it (import fact 170). */
const REFERENCE =
  /^(?:#\/components\/schemas\/|https:\/\/apigateway\.amazonaws\.com\/restapis\/[^/]+\/models\/)(.+)$/;

export interface Lowering {
  /** The document: what its components do not have is left out where it is referred to (import fact 196). */
  readonly root: JsonObject;
  readonly report: Report;
}

/** Whether a reference leads to a model that the document does not have. */
export function isMissing($ref: Json | undefined, root: JsonObject): boolean {
  const [, target] = (typeof $ref === 'string' && REFERENCE.exec($ref)) || [];
  return target !== undefined && valueAt(root, `/components/schemas/${target}`) === undefined;
}

/**
 * Makes a draft-04 schema of one of OpenAPI, as an import does: what it drops is dropped, references lead to
 * `#/definitions/<name>`, and nothing stands beside them. Each keyword stays in its place.
 */
export function lower(schema: Json, pointer: string, lowering: Lowering): JsonObject {
  if (!isObject(schema)) return {};
  const { $ref } = schema;
  if (typeof $ref === 'string') return reference($ref, pointer, lowering);
  return Object.fromEntries(
    membersOf(schema).flatMap(([name, value]): [string, Json][] => {
      const at = pointer + pointerTo(name);
      const lowered = lowerKeyword(name, value, at, lowering);
      return lowered === undefined ? [] : [[name, lowered]];
    }),
  );
}

function reference($ref: string, pointer: string, { root, report }: Lowering): JsonObject {
  const [, target] = REFERENCE.exec($ref) ?? [];
  if (target !== undefined) return isMissing($ref, root) ? {} : { $ref: `#/definitions/${target}` };
  const errors =
    'Validation Result: warnings : [], errors : [Model reference must be in canonical form]';
  report('model-reference', pointer, `Invalid model specified: ${errors}: ${$ref}`);
  return {};
}

function lowerKeyword(name: string, value: Json, at: string, lowering: Lowering): Json | undefined {
  const form = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
  if (form === undefined) return undefined;
  if (!form.is(value)) {
    lowering.report(
      'model-schema',
      at,
      `Invalid model schema specified: ${name} is ${form.words}.`,
    );
    return undefined;
  }
  if (form.holds === 'map') return lowerMap(value, at, lowering);
  const isList = Array.isArray(value);
  if (form.holds === 'schemas' || (form.holds === 'schema-or-list' && isList))
    return (value as readonly Json[]).map((it, place) => lower(it, `${at}/${place}`, lowering));
  if (form.holds === 'value' || typeof value === 'boolean') return value;
  return lower(value, at, lowering);
}

/** `dependencies` have lists of names beside schemas. */
const lowerMap = (value: Json, at: string, lowering: Lowering): Json =>
  Object.fromEntries(
    membersOf(value).map(([name, it]): [string, Json] => [
      name,
      Array.isArray(it) ? (it as Json) : lower(it, at + pointerTo(name), lowering),
    ]),
  );
