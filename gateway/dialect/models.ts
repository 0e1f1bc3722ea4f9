import { targetOf } from '../deployment/rest/models/reference.ts';
import type { Json, JsonObject } from '../document/document.ts';
import { memberOf, membersOf, pointerTo, tokensOf, valueAt } from '../document/pointer.ts';
import type { Notes } from './notes.ts';
import { decoded } from './path-items.ts';

const SCHEMAS = pointerTo('components', 'schemas');

/** A schema that becomes a model under a name. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: Json;
  /** Where it is authored. */
  readonly pointer: string;
}

/** Model names are alphanumeric; one bad name fails the whole import (import fact 177). */
const alphanumeric = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, '');

/** Where a reference leads in the document; an export names models by an address (import fact 170). */
const placeOf = ($ref: string): string | undefined => {
  if ($ref.startsWith('#/')) return decoded($ref.slice(1));
  const model = targetOf($ref);
  return model === undefined ? undefined : `${SCHEMAS}/${model}`;
};

/** The names of an API's models, and where references to schemas lead. */
export class ModelNames {
  readonly #root: JsonObject;
  readonly #notes: Notes;
  /** Model names by the pointer of the schema. */
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #waiting: NamedSchema[] = [];

  constructor(root: JsonObject, notes: Notes) {
    this.#root = root;
    this.#notes = notes;
    const schemas = membersOf(memberOf(root['components'], 'schemas'));
    for (const [name] of schemas) if (alphanumeric(name) === name) this.#taken.add(name);
    for (const [name, schema] of schemas) this.#nameComponent(name, schema);
  }

  /** Schemas that have a name and were not taken before; lowering one may name others. */
  *take(): Generator<NamedSchema> {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift())
      yield next;
  }

  /** The `$ref` to write for one of the document; of one that leads nowhere, the same. */
  reference($ref: string, pointer: string): string {
    const target = placeOf($ref);
    if (target === undefined || valueAt(this.#root, target) === undefined) return $ref;
    const name = this.#names.get(target) ?? this.#lift(target, pointer);
    return `#${SCHEMAS}/${name}`;
  }

  #nameComponent(name: string, schema: Json): void {
    const pointer = SCHEMAS + pointerTo(name);
    const own = alphanumeric(name);
    const model = own === name && own !== '' ? name : this.#free(own);
    if (model !== name)
      this.#notes.rewritten(
        pointer,
        `The schema "${name}" is called "${model}": names of models are alphanumeric.`,
      );
    this.#names.set(pointer, model);
    this.#waiting.push({ name: model, schema, pointer });
  }

  /** References lead to components alone: a schema that stands elsewhere becomes one. */
  #lift(target: string, pointer: string): string {
    const token = alphanumeric(tokensOf(target).at(-1) ?? '');
    const name = this.#free(/^\d*$/.test(token) ? `Schema${token}` : token);
    this.#names.set(target, name);
    this.#waiting.push({ name, schema: valueAt(this.#root, target) ?? {}, pointer: target });
    this.#notes.rewritten(
      pointer,
      `What "#${target}" refers to is the schema "${name}": references lead to components alone.`,
    );
    return name;
  }

  #free(wanted: string): string {
    const base = wanted === '' ? 'Model' : wanted;
    let name = base;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${base}${number}`;
    this.#taken.add(name);
    return name;
  }
}
