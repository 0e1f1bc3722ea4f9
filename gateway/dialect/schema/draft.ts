import type { Json, JsonObject } from '../../document/document.ts';
import { onlyNull } from './only-null.ts';

type Concern = 'array' | 'number' | 'object' | 'string' | undefined;

interface Member {
  readonly name: string;
  readonly value: Json;
  readonly concerns: Concern;
}

/** A schema of the dialect in the making: its members, and schemas that must hold besides. */
export class Draft {
  readonly #members: Member[] = [];
  readonly #besides: JsonObject[] = [];

  set(name: string, value: Json, concerns?: Concern): void {
    this.#members.push({ name, value, concerns });
  }

  /** Another schema that must hold. */
  and(schema: JsonObject): void {
    this.#besides.push(schema);
  }

  /** A schema with all of it; one type, where it is given, first. */
  made(type?: string): JsonObject {
    const members = this.#members.map(({ name, value }): [string, Json] => [name, value]);
    const typed: [string, Json][] =
      type === undefined ? [] : [['type', type], ...listItems(type, members)];
    return withBesides(Object.fromEntries([...typed, ...members]), this.#besides);
  }

  /** `anyOf` a schema for each type, each with what concerns its values; the rest stands beside it. */
  madeOfTypes(types: Iterable<string>): JsonObject {
    const anyOf = [...types].map((type) => this.#branch(type));
    const shared = this.#members.filter(({ concerns }) => concerns === undefined);
    const members = shared.map(({ name, value }): [string, Json] => [name, value]);
    return withBesides(Object.fromEntries(members), [{ anyOf }, ...this.#besides]);
  }

  #branch(type: string): JsonObject {
    if (type === 'null') return onlyNull();
    const concern = type === 'integer' ? 'number' : type;
    const members = this.#members
      .filter(({ concerns }) => concerns === concern)
      .map(({ name, value }): [string, Json] => [name, value]);
    return Object.fromEntries([['type', type], ...listItems(type, members), ...members]);
  }
}

/** OpenAPI 3.0 asks for `items` wherever the type is a list. */
const listItems = (type: string, members: readonly [string, Json][]): [string, Json][] =>
  type === 'array' && !members.some(([name]) => name === 'items') ? [['items', {}]] : [];

/** What must hold besides stands beside the rest where its keywords are free, and in `allOf` where not. */
function withBesides(schema: JsonObject, besides: readonly JsonObject[]): JsonObject {
  let whole = schema;
  for (const more of besides) {
    const names = Object.keys(more);
    const isFree = !names.includes('$ref') && names.every((name) => !Object.hasOwn(whole, name));
    if (isFree) whole = { ...whole, ...more };
    else whole = { ...whole, allOf: [...listOf(whole['allOf']), more] };
  }
  return whole;
}

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];
