import type { Json, JsonObject } from '../document/document.ts';
import { isObject, memberOf, membersOf, valueAt } from '../document/pointer.ts';
import type { JsonObject as JsonMap, JsonValue } from '../jsonpath/json.ts';
import { KEYWORDS } from './keywords.table.ts';
import { compilePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { isList, isMap } from './value.ts';

/** A schema that refers to itself without going into the value would never end. */
const DEEPEST = 2_000;
/** A body can be wrong in a million places; nobody reads on after these. */
const MOST_MESSAGES = 100;
const NOTHING: JsonObject = Object.freeze({});

/** What a keyword may ask of the inspection it is part of. */
export interface Inspection {
  readonly schema: JsonObject;
  say(message: string): void;
  /** Goes on with another schema for the same or another value, in the same report. */
  inspect(schema: Json, value: JsonValue): void;
  /** Asks another schema, with a report of its own. */
  holds(schema: Json, value: JsonValue): boolean;
  matches(pattern: string, text: string): boolean;
  /** Whether `properties` or `patternProperties` know a member. */
  isDeclared(name: string): boolean;
}

/** Whether values hold under a schema, lists and objects by identity. */
interface Held {
  get(value: JsonValue): boolean | undefined;
  set(value: JsonValue, holds: boolean): unknown;
}

/** A keyword of a schema: what it expects, and what looks at it. */
interface Check {
  readonly expected: Json;
  readonly look: (typeof KEYWORDS)[string];
}

/**
 * Says what is wrong with a value as the validator of API Gateway does: the keywords of a schema first, and
 * only while nothing at all is wrong yet its members, sorted by name.
 */
export class Inspector {
  readonly #root: JsonObject;
  readonly #patterns = new Map<string, Pattern>();
  readonly #checks = new WeakMap<JsonObject, readonly Check[]>();
  /** Of one inspection: whether a value holds under a schema. */
  #held = new WeakMap<JsonObject, Held>();

  /** @param root where references lead */
  constructor(root: JsonObject) {
    this.#root = root;
  }

  /**
   * @returns what is wrong, in order; nothing when the value is valid
   * @throws RangeError where a schema leads into itself for ever
   */
  inspect(schema: Json, value: JsonValue): readonly string[] {
    const report: string[] = [];
    this.#held = new WeakMap();
    this.visit(schema, value, report, 0);
    return report;
  }

  /** Asked once of each schema and value: alternatives that lead into themselves would double at each level. */
  holds(schema: Json, value: JsonValue, depth: number): boolean {
    const known = isObject(schema) ? this.#heldOf(schema, value) : undefined;
    const before = known?.get(value);
    if (before !== undefined) return before;
    const own: string[] = [];
    this.visit(schema, value, own, depth);
    known?.set(value, own.length === 0);
    return own.length === 0;
  }

  /** `undefined` for a value that has nothing in it: asking again costs less than looking up. */
  #heldOf(schema: JsonObject, value: JsonValue): Held | undefined {
    if (!isList(value) && !isMap(value)) return undefined;
    const known = this.#held.get(schema) ?? (new WeakMap() as Held);
    this.#held.set(schema, known);
    return known;
  }

  visit(reference: Json, value: JsonValue, report: string[], depth: number): void {
    if (depth > DEEPEST) throw new RangeError('A schema leads into itself for ever.');
    if (report.length >= MOST_MESSAGES) return;
    const schema = this.#settled(reference);
    const known = this.#heldOf(schema, value);
    if (known?.get(value) === true) return;
    const at = new Visit(this, schema, report, depth);
    for (const { expected, look } of this.#checksOf(schema)) look(expected, value, at);
    if (report.length > 0) return;
    if (isList(value)) this.#visitItems(schema, value, report, depth);
    else if (isMap(value)) this.#visitMembers(schema, value, report, depth);
    if (report.length === 0) known?.set(value, true);
  }

  #visitItems(
    schema: JsonObject,
    items: readonly JsonValue[],
    report: string[],
    depth: number,
  ): void {
    for (const [at, item] of items.entries()) {
      const child = itemSchema(schema, at);
      if (child !== undefined) this.visit(child, item, report, depth + 1);
      if (report.length >= MOST_MESSAGES) return;
    }
  }

  #visitMembers(schema: JsonObject, value: JsonMap, report: string[], depth: number): void {
    for (const name of [...value.keys()].sort())
      for (const child of this.#memberSchemas(schema, name))
        this.visit(child, value.get(name) ?? null, report, depth + 1);
  }

  /** In the order of the table, looked up once. */
  #checksOf(schema: JsonObject): readonly Check[] {
    const known = this.#checks.get(schema);
    if (known !== undefined) return known;
    const checks = Object.entries(KEYWORDS).flatMap(([name, look]): Check[] => {
      const expected = memberOf(schema, name);
      return expected === undefined ? [] : [{ expected, look }];
    });
    this.#checks.set(schema, checks);
    return checks;
  }

  /** What stands beside a reference counts for nothing (draft-04, JSON Reference 3). */
  #settled(schema: Json): JsonObject {
    let at: Json | undefined = schema;
    for (let steps = 0; steps <= DEEPEST; steps += 1) {
      const reference = memberOf(at, '$ref');
      if (typeof reference !== 'string') return isObject(at) ? at : NOTHING;
      at = valueAt(this.#root, reference.slice(reference.indexOf('#') + 1));
    }
    throw new RangeError('A schema leads into itself for ever.');
  }

  pattern(source: string): Pattern {
    const known = this.#patterns.get(source);
    if (known !== undefined) return known;
    const pattern = compilePattern(source);
    this.#patterns.set(source, pattern);
    return pattern;
  }

  /** Schemas that `properties` and `patternProperties` have for a member. */
  declared(schema: JsonObject, name: string): Json[] {
    const own = memberOf(schema['properties'], name);
    const byPattern = membersOf(schema['patternProperties'])
      .filter(([pattern]) => this.pattern(pattern).test(name))
      .map(([, child]) => child);
    return own === undefined ? byPattern : [own, ...byPattern];
  }

  #memberSchemas(schema: JsonObject, name: string): readonly Json[] {
    const declared = this.declared(schema, name);
    const additional = schema['additionalProperties'];
    return declared.length === 0 && isObject(additional) ? [additional] : declared;
  }
}

class Visit implements Inspection {
  readonly schema: JsonObject;
  readonly #inspector: Inspector;
  readonly #report: string[];
  readonly #depth: number;

  constructor(inspector: Inspector, schema: JsonObject, report: string[], depth: number) {
    this.#inspector = inspector;
    this.schema = schema;
    this.#report = report;
    this.#depth = depth;
  }

  say(message: string): void {
    this.#report.push(message);
  }

  inspect(schema: Json, value: JsonValue): void {
    this.#inspector.visit(schema, value, this.#report, this.#depth + 1);
  }

  holds(schema: Json, value: JsonValue): boolean {
    return this.#inspector.holds(schema, value, this.#depth + 1);
  }

  matches(pattern: string, text: string): boolean {
    return this.#inspector.pattern(pattern).test(text);
  }

  isDeclared(name: string): boolean {
    return this.#inspector.declared(this.schema, name).length > 0;
  }
}

function itemSchema({ items, additionalItems }: JsonObject, at: number): Json | undefined {
  if (isObject(items)) return items;
  const own = Array.isArray(items) ? (items as Json[])[at] : undefined;
  return own ?? (isObject(additionalItems) ? additionalItems : undefined);
}
