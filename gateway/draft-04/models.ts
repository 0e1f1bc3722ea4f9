import Draft04 from 'ajv-draft-04';
import type { Json, JsonObject } from '../document/document.ts';
import { escapeToken, isObject } from '../document/pointer.ts';
import { parseJson } from '../jsonpath/json.ts';
import { FORMATS } from './formats.ts';
import { Inspector } from './inspect.ts';
import { compilePattern, resetSteps } from './pattern.ts';
import { canonicalJson } from './value.ts';

/** Text that is no JSON, and JSON deeper than the validator reads: both are refused in these words. */
export const UNPARSABLE = '[Unknown error parsing request body]';

/**
 * Numbers that a double would not keep as they are written: `1.0`, an exponent, many digits. Text that looks
 * so is read once more; within a string that costs time and changes nothing.
 */
const LOSES_DIGITS =
  /(?:^|[:[,\s])-?(?:\d{16}|\d{1,15}(?:\.(?:\d{15}|\d{0,14}[eE]|0{1,14}(?!\d))|[eE]))/;

const ROOT = 'models';

const regExp = Object.assign(
  (source: string) => {
    const pattern = compilePattern(source);
    return { test: (text: string) => pattern.test(text), toString: () => `/${source}/` };
  },
  { code: 'compilePattern' },
);

/** A body as text and, once for all that read it, as JSON; `json` is `null` where it is none. */
export interface JsonBody {
  readonly text: string;
  readonly json: { readonly value: Json } | null;
}

/** A model of an API: judges bodies. */
export interface Model {
  readonly name: string;
  /**
   * @returns what is wrong with it as `$context.error.validationErrorString` says it (fact 108),
   *   `undefined` when it is valid
   */
  judge(body: JsonBody): string | undefined;
}

type Accepts = (value: unknown) => boolean;

/** Definitions that the library may still go into for a body: alternatives that lead into themselves double at each level. */
let visits = 0;
const VISITS = 10_000;
const VISITS_PER_CHARACTER = 8;
const COUNTED = 'x-gatehouse-counted';

const withCounter = (definitions: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [
      name,
      isObject(schema) && schema['$ref'] === undefined ? { ...schema, [COUNTED]: true } : schema,
    ]),
  );

function countVisit(): boolean {
  visits -= 1;
  if (visits < 0) throw new RangeError('More than a body of this length can need.');
  return true;
}

/**
 * The models of one API. The library says quickly that a body is valid; only what it does not accept, and
 * numbers it cannot read, go through the inspector, which finds the validator's own words.
 */
export class Models {
  readonly #root: JsonObject;
  readonly #inspector: Inspector;
  #library: Draft04 | undefined;

  /**
   * @param definitions draft-04 schemas by name, with draft-04's keywords alone; references lead to
   *   `#/definitions/<name>`, and nothing stands beside them
   */
  constructor(definitions: JsonObject) {
    this.#root = { definitions };
    this.#inspector = new Inspector(this.#root);
  }

  /** Nothing is compiled before the first body: an API of a thousand operations starts at once. */
  model(name: string): Model {
    const $ref = `#/definitions/${escapeToken(name)}`;
    let accepts: Accepts | undefined;
    return {
      name,
      judge: (body) => {
        if (body.json === null) return UNPARSABLE;
        resetSteps();
        visits = VISITS + VISITS_PER_CHARACTER * body.text.length;
        accepts ??= this.#compile($ref);
        if (accepts(body.json.value) && !LOSES_DIGITS.test(body.text)) return undefined;
        return this.#explain(body.text, $ref);
      },
    };
  }

  #explain(text: string, $ref: string): string | undefined {
    try {
      const wrong = this.#inspector.inspect({ $ref }, parseJson(text));
      return wrong.length === 0 ? undefined : `[${wrong.join(', ')}]`;
    } catch {
      // No JSON, or deeper than the stack: the validator gives up in the same words.
      return UNPARSABLE;
    }
  }

  #compile($ref: string): Accepts {
    try {
      this.#library ??= library(this.#root);
      const validate = this.#library.compile({ $ref: ROOT + $ref });
      return (value) => holds(validate, value);
    } catch {
      // What the library cannot compile, a reference to itself say, is the inspector's alone.
      return () => false;
    }
  }
}

function holds(validate: (value: unknown) => unknown, value: unknown): boolean {
  try {
    return validate(value) === true;
  } catch {
    // A value deeper than the stack, or alternatives without end: the inspector asks each once.
    return false;
  }
}

function library(root: JsonObject): Draft04 {
  const formats = Object.fromEntries(
    Object.entries(FORMATS).map(([name, { holds }]) => [name, holds]),
  );
  const options = { strict: false, validateSchema: false, ownProperties: true, messages: false };
  const ajv = new Draft04({
    ...options,
    logger: false,
    formats,
    unicodeRegExp: false,
    code: { regExp },
  });
  // The library's own compares each item with each other one: minutes for a list of some hundred thousand.
  ajv.removeKeyword('uniqueItems').addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    validate: (expected: unknown, list: readonly Json[]) => expected !== true || areUnique(list),
    errors: false,
  });
  ajv.addKeyword({ keyword: COUNTED, before: 'not', validate: countVisit, errors: false });
  const definitions = withCounter(root['definitions'] as JsonObject);
  ajv.addSchema({ definitions, id: ROOT }, ROOT, undefined, false);
  return ajv;
}

const areUnique = (list: readonly Json[]): boolean =>
  new Set(list.map(canonicalJson)).size === list.length;
