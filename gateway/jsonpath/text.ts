import { JsonPathError } from './errors.ts';
import type { JsonValue } from './json.ts';
import { Decimal } from './number.ts';

const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '/': '\\/',
};
/** What json-smart escapes; U+2000-20FF among them. The first class is its rule for the web. */
const ESCAPED_FOR_WEB = /["\\/\u0000-\u001f\u007f-\u009f\u2000-\u20ff]/g;
const ESCAPED = /["\\\u0000-\u001f\u007f-\u009f\u2000-\u20ff]/g;

function escape(sign: string): string {
  return NAMED[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Values found by `..` hold each other, so a list of them can print far longer than the document.
 * Above this many characters it is ended; API Gateway's payloads end at 10 MB.
 */
const LONGEST_TEXT = 32 * 1024 * 1024;

/** Counts what one text takes. */
class Length {
  #left = LONGEST_TEXT;

  /** @throws JsonPathError limit */
  readonly take = (text: string): string => {
    this.#left -= text.length + 1;
    if (this.#left < 0) throw new JsonPathError('limit', 'The value prints too long');
    return text;
  };
}

function write(value: JsonValue, escaped: RegExp, { take }: Length): string {
  const quote = (text: string) =>
    `"${take(text.search(escaped) < 0 ? text : text.replace(escaped, escape))}"`;
  const member = (item: JsonValue): string => {
    if (item === null) return take('null');
    if (typeof item === 'string') return quote(item);
    if (item instanceof Decimal) return take(inJson(item));
    if (typeof item !== 'object') return take(String(item));
    take('');
    if (isArray(item)) return `[${item.map(member).join(',')}]`;
    const members = Array.from(item, ([name, inner]) => `${quote(name)}:${member(inner)}`);
    return `{${members.join(',')}}`;
  };
  return member(value);
}

/** A double out of range has no JSON form; a BigDecimal has, however large. */
function inJson(number: Decimal): string {
  return Number.isFinite(number.value) || number.kind === 'big-decimal' ? number.text : 'null';
}

function isArray(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * Compact JSON as `$input.json` prints it (fact 152: members keep their order).
 * @throws JsonPathError limit
 */
export function toJson(value: JsonValue): string {
  return write(value, ESCAPED, new Length());
}

/**
 * What Java's `toString` gives, as `$input.path` prints it (facts 147, 148): a string bare, an object
 * `{a=1, b={c=2}}`, an array as compact JSON, wherever it stands, with `/` written `\/` as json-smart's
 * own array does; null is `null` inside an object and the empty text alone.
 * @throws JsonPathError limit
 */
export function toText(value: JsonValue | undefined): string {
  return value === undefined || value === null ? '' : inner(value, new Length());
}

function inner(value: JsonValue, length: Length): string {
  if (typeof value !== 'object' || value === null || value instanceof Decimal) {
    return length.take(String(value));
  }
  if (isArray(value)) return write(value, ESCAPED_FOR_WEB, length);
  const members = Array.from(
    value,
    ([name, member]) => `${length.take(name)}=${inner(member, length)}`,
  );
  return `{${members.join(', ')}}`;
}
