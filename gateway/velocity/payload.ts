import { JsonTextError, parseJson } from '../jsonpath/json.ts';
import type { JsonObject, JsonValue } from '../jsonpath/json.ts';
import { Decimal } from '../jsonpath/number.ts';
import { toText } from '../jsonpath/text.ts';
import { JavaCollection } from './collection.ts';
import { LazyMap } from './lazy-map.ts';
import { nested } from './limits.ts';
import { JavaMap } from './map.ts';
import { PayloadError } from './mapping-error.ts';
import { isNumber, JavaBigDecimal, JavaDouble, JavaLong, wholeNumber } from './number.ts';
import type { JavaNumber } from './number.ts';
import { textOf } from './value.ts';
import type { Value } from './value.ts';
import { JsonArray } from './wrap.ts';

/**
 * What a payload holds: JSON, or else the text itself (fact 151).
 * @throws PayloadError for text that starts as an object or array and is none
 */
export function readPayload(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    if (/^\s*[{[]/.test(text)) throw new PayloadError(error.message);
    return text;
  }
}

/**
 * One JSON document as templates see it. Maps and lists are handed out by reference, so what a
 * template changes in one shows in every later reading of the document.
 */
export class JsonDocument {
  readonly #root: JsonValue;
  /** Each object and array as the one map or list that stands for it. */
  readonly #values = new Map<object, Value>();
  #changed = false;

  constructor(root: JsonValue) {
    this.#root = root;
  }

  /** Whether a template has changed something, so that `current` has to go through all of it. */
  get changed(): boolean {
    return this.#changed;
  }

  /** The document with what templates changed. @throws RenderError where it has come to hold itself */
  current(): JsonValue {
    return this.#changed ? this.#jsonOf(this.valueOf(this.#root)) : this.#root;
  }

  readonly valueOf = (json: JsonValue | undefined): Value => {
    if (typeof json === 'string' || typeof json === 'boolean') return json;
    if (json === undefined || json === null) return undefined;
    if (typeof json !== 'object' || json instanceof Decimal) return numberOf(json);
    let value = this.#values.get(json);
    if (value === undefined) this.#values.set(json, (value = this.#made(json)));
    return value;
  };

  #made(json: Exclude<JsonValue, Decimal | string | number | bigint | boolean | null>): Value {
    const mark = () => {
      this.#changed = true;
    };
    return json instanceof Map
      ? new PayloadMap(json as JsonObject, this.valueOf, mark)
      : new PayloadList((json as readonly JsonValue[]).map(this.valueOf), mark);
  }

  /** The way back; remembers whose JSON this is. */
  readonly #jsonOf = (value: Value): JsonValue => {
    const json = jsonOf(value, this.#jsonOf);
    if (typeof json === 'object' && json !== null && !(json instanceof Decimal))
      this.#values.set(json, value);
    return json;
  };
}

/** What a template holds as JSON. */
export function jsonOf(value: Value, inner: (value: Value) => JsonValue = jsonOf): JsonValue {
  if (value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (isNumber(value)) return jsonNumber(value);
  if (value instanceof JavaMap)
    return nested(
      () => new Map(value.entries().map(({ key, value: one }) => [textOf(key), inner(one)])),
    );
  if (value instanceof JavaCollection) return nested(() => value.items().map((one) => inner(one)));
  return textOf(value);
}

function jsonNumber(value: JavaNumber): JsonValue {
  if (typeof value === 'number') return value;
  if (value instanceof JavaBigDecimal) return Decimal.ofText(value.toString());
  if (value instanceof JavaDouble) return Decimal.ofDouble(value.value);
  const number = Number(value.value);
  return Number.isSafeInteger(number) ? number : value.value;
}

function numberOf(json: number | bigint | Decimal): JavaNumber {
  if (typeof json === 'bigint') return wholeNumber(json);
  if (typeof json !== 'number')
    return json.kind === 'double'
      ? new JavaDouble(json.value, json.shown)
      : new JavaBigDecimal(json.value, json.text);
  return json === (json | 0) ? json : new JavaLong(BigInt(json));
}

/** Methods that leave a map or list as it is, and hand out nothing through which it could be changed. */
const READS: ReadonlySet<string> = new Set([
  ...['get', 'getOrDefault', 'size', 'isEmpty', 'contains', 'containsAll', 'containsKey'],
  ...['containsValue', 'keySet', 'values', 'indexOf', 'lastIndexOf', 'toArray'],
  ...['toString', 'equals', 'hashCode'],
]);

/** An object of the payload (facts 130, 147). */
class PayloadMap extends LazyMap {
  readonly #source: JsonObject;
  readonly #valueOf: (json: JsonValue | undefined) => Value;
  readonly #mark: () => void;

  constructor(
    source: JsonObject,
    valueOf: (json: JsonValue | undefined) => Value,
    mark: () => void,
  ) {
    super();
    this.#source = source;
    this.#valueOf = valueOf;
    this.#mark = mark;
  }

  protected override member(name: string): Value {
    const json = this.#source.get(name);
    return typeof json === 'string' ? json : this.#valueOf(json);
  }

  protected override *members(): Iterable<readonly [string, Value]> {
    for (const [name, json] of this.#source) yield [name, this.#valueOf(json)];
  }

  protected override count(): number {
    return this.#source.size;
  }

  override put(key: Value, value: Value): Value {
    this.#mark();
    return super.put(key, value);
  }

  override call(name: string, parameters: readonly Value[]): Value {
    if (!READS.has(name)) this.#mark();
    return super.call(name, parameters);
  }
}

/** An array of the payload: prints as JSON (fact 147). */
class PayloadList extends JsonArray {
  readonly #mark: () => void;

  constructor(items: Value[], mark: () => void) {
    super(items);
    this.#mark = mark;
  }

  override assign(name: Value, value: Value): boolean {
    this.#mark();
    return super.assign(name, value);
  }

  override call(name: string, parameters: readonly Value[]): Value {
    if (!READS.has(name)) this.#mark();
    return super.call(name, parameters);
  }

  override toString(): string {
    return toText(jsonOf(this));
  }
}
