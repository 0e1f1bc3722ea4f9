import type { JsonObject } from '../../../document/document.ts';
import { settled } from '../../../document/operations.ts';
import { isObject, memberOf, membersOf } from '../../../document/pointer.ts';
import { Models } from '../../../draft-04/models.ts';
import type { Model } from '../../../draft-04/models.ts';
import { textOf } from '../../text-of.ts';
import type { RestOperation } from '../operations.ts';
import { isMissing, lower } from './lower.ts';

/** What a method validates bodies with: models by media type, in lower case, without parameters. */
export type RequestModels = ReadonlyMap<string, Model>;

/** The models of an API, and which of them its methods have. */
export interface ApiModels {
  /** Models of an operation's request body by media type (import fact 168); only those with a schema. */
  requestModelsOf(operation: RestOperation): RequestModels;
}

/**
 * Makes models of `components.schemas` and of the schemas that stand in request bodies (import facts 168 to 170).
 *
 * @param operations those whose bodies are validated: schemas of others are not looked at
 */
export function compileModels(root: JsonObject, operations: readonly RestOperation[]): ApiModels {
  const schemas = membersOf(memberOf(root['components'], 'schemas'));
  const definitions = Object.fromEntries(
    schemas.map(([name, schema]) => [name, lower(schema, root)]),
  );
  const bodies = new Map(
    operations.map((it) => [
      it,
      bodySchemas(root, it).map((body) => named(body, definitions, root)),
    ]),
  );
  const models = new Models(definitions);
  const known = new Map<string, Model>();
  const model = (name: string): Model => {
    const made = known.get(name) ?? models.model(name);
    known.set(name, made);
    return made;
  };
  return {
    requestModelsOf: (operation) =>
      new Map((bodies.get(operation) ?? []).map(({ mediaType, name }) => [mediaType, model(name)])),
  };
}

interface BodySchema {
  readonly mediaType: string;
  readonly schema: JsonObject;
}

/** A body that refers to a component has its model; any other schema becomes one of its own (import fact 169). */
function named(
  { mediaType, schema }: BodySchema,
  definitions: Record<string, JsonObject>,
  root: JsonObject,
): { readonly mediaType: string; readonly name: string } {
  const lowered = lower(schema, root);
  const [, component] = /^#\/definitions\/([A-Za-z0-9]+)$/.exec(textOf(lowered['$ref'])) ?? [];
  if (component !== undefined) return { mediaType, name: component };
  // No component may have such a name.
  const name = `body-${Object.keys(definitions).length}`;
  definitions[name] = lowered;
  return { mediaType, name };
}

/** A body that refers to a model that is not there has none (import fact 196). */
function bodySchemas(root: JsonObject, { value }: RestOperation): BodySchema[] {
  const content = memberOf(settled(root, value['requestBody']), 'content');
  return membersOf(content).flatMap(([type, media]): BodySchema[] => {
    const schema = memberOf(media, 'schema');
    if (!isObject(schema) || isMissing(schema['$ref'], root)) return [];
    return [{ mediaType: mediaTypeOf(type), schema }];
  });
}

/** `application/json; charset=utf-8` is `application/json` (fact 164). */
const mediaTypeOf = (text: string): string => (text.split(';')[0] ?? '').trim().toLowerCase();
