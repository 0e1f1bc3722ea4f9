import type { Json, JsonObject } from '../document/document.ts';
import { shapes } from '../document/grammar.table.ts';
import type { DocumentOperation } from '../document/operations.ts';
import {
  escapeToken,
  isObject,
  memberOf,
  membersOf,
  pointerTo,
  valueAt,
} from '../document/pointer.ts';
import type { LintContext } from './context.ts';

/** A schema that an import makes a model of, or that stands within one. */
export interface ModelSchema {
  readonly schema: JsonObject;
  readonly pointer: string;
  /** Of the model that it belongs to: a component, or the schema of a body. */
  readonly model: string;
  /** Within `allOf`, `anyOf` or `oneOf` of the model, however deep. */
  readonly isAlternative: boolean;
}

/** A schema of a request's or a response's body, as the operation has it. */
export interface BodySchema {
  readonly operation: DocumentOperation;
  /** Of a response. */
  readonly status?: string;
  readonly mediaType: string;
  /** Of the media type, references followed. */
  readonly mediaPointer: string;
  readonly schema: Json | undefined;
  readonly pointer: string;
}

type Asked = Pick<LintContext, 'root' | 'operations'>;

const knownSchemas = new WeakMap<JsonObject, readonly ModelSchema[]>();
const knownBodies = new WeakMap<JsonObject, readonly BodySchema[]>();

/** Every schema of every model (import facts 168, 169), found once for all rules that ask. */
export const modelSchemasOf = (context: Asked): readonly ModelSchema[] => {
  let found = knownSchemas.get(context.root);
  if (found === undefined) knownSchemas.set(context.root, (found = readSchemas(context)));
  return found;
};

const knownDeclared = new WeakMap<JsonObject, readonly ModelSchema[]>();

/** The same without references: beside one no keyword counts. */
export const declaredSchemasOf = (context: Asked): readonly ModelSchema[] => {
  let found = knownDeclared.get(context.root);
  if (found === undefined) {
    found = modelSchemasOf(context).filter(({ schema }) => typeof schema['$ref'] !== 'string');
    knownDeclared.set(context.root, found);
  }
  return found;
};

/** The bodies of all operations, in their order; those of a component once for each that refers to it. */
export const bodySchemasOf = (context: Asked): readonly BodySchema[] => {
  let found = knownBodies.get(context.root);
  if (found === undefined)
    knownBodies.set(
      context.root,
      (found = context.operations.flatMap((it) => bodiesOf(context.root, it))),
    );
  return found;
};

interface Placed {
  readonly value: Json | undefined;
  readonly pointer: string;
}

/** Follows references into the same document, and where they lead. */
const settle = (root: Json, value: Json | undefined, pointer: string): Placed => {
  let at: Placed = { value, pointer };
  for (let steps = 0; steps < 50; steps += 1) {
    const reference = memberOf(at.value, '$ref');
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return at;
    at = { value: valueAt(root, reference.slice(1)), pointer: reference.slice(1) };
  }
  return { value: undefined, pointer };
};

const bodiesOf = (root: JsonObject, operation: DocumentOperation): BodySchema[] => {
  const { value, pointer } = operation;
  const bodiesIn = (holder: Placed, status?: string): BodySchema[] =>
    membersOf(memberOf(holder.value, 'content')).map(([mediaType, media]) => {
      const mediaPointer = holder.pointer + pointerTo('content', mediaType);
      return {
        operation,
        ...(status !== undefined && { status }),
        mediaType,
        mediaPointer,
        schema: memberOf(media, 'schema'),
        pointer: `${mediaPointer}/schema`,
      };
    });
  return [
    ...bodiesIn(settle(root, value['requestBody'], `${pointer}/requestBody`)),
    ...membersOf(value['responses']).flatMap(([status, response]) =>
      bodiesIn(settle(root, response, pointer + pointerTo('responses', status)), status),
    ),
  ];
};

const readSchemas = (context: Asked): ModelSchema[] => {
  const walk = new Walk();
  const place = pointerTo('components', 'schemas');
  for (const [name, schema] of membersOf(memberOf(context.root['components'], 'schemas')))
    walk.model(schema, place + pointerTo(name));
  for (const { schema, pointer } of bodySchemasOf(context)) walk.model(schema, pointer);
  return walk.found;
};

const ALTERNATIVES: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);
const members = new Map(Object.entries(shapes.schema.members ?? {}));

/** By the grammar: a member of `properties` may bear the name of any keyword, and data may look like a schema. */
class Walk {
  readonly found: ModelSchema[] = [];
  /** A schema that an alias, or several operations, lead to is looked at once. */
  readonly #seen = new WeakSet<JsonObject>();

  model(schema: Json | undefined, pointer: string): void {
    this.#schema(schema, pointer, { model: pointer, isAlternative: false });
  }

  #schema(
    schema: Json | undefined,
    pointer: string,
    within: Pick<ModelSchema, 'model' | 'isAlternative'>,
  ): void {
    if (!isObject(schema) || this.#seen.has(schema)) return;
    this.#seen.add(schema);
    this.found.push({ schema, pointer, ...within });
    for (const [keyword, value] of membersOf(schema)) {
      const shape = members.get(keyword);
      if (shape === undefined || shape === 'data') continue;
      const at = `${pointer}/${escapeToken(keyword)}`;
      const inner = ALTERNATIVES.has(keyword) ? { ...within, isAlternative: true } : within;
      if (shape === 'schemas')
        for (const [name, it] of membersOf(value))
          this.#schema(it, `${at}/${escapeToken(name)}`, inner);
      else if (Array.isArray(value))
        for (const [place, it] of (value as readonly Json[]).entries())
          this.#schema(it, `${at}/${place}`, inner);
      else if (shape === 'schema') this.#schema(value, at, inner);
    }
  }
}
