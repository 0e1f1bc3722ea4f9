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

function write(value: JsonValue, escaped: RegExp): string {
  const quote = (text: string) => `"${text.replace(escaped, escape)}"`;
  const member = (item: JsonValue): string => {
    if (item === null) return 'null';
    if (typeof item === 'string') return quote(item);
    if (item instanceof Decimal) return Number.isFinite(item.value) ? item.text : infinite(item);
    if (typeof item !== 'object') return String(item);
    if (isArray(item)) return `[${item.map(member).join(',')}]`;
    const members = [...item].map(([name, inner]) => `${quote(name)}:${member(inner)}`);
    return `{${members.join(',')}}`;
  };
  return member(value);
}

/** A double out of range has no JSON form; a BigDecimal has, however large. */
function infinite(value: Decimal): string {
  return value.kind === 'double' ? 'null' : value.text;
}

function isArray(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Compact JSON as `$input.json` prints it (fact 152: members keep their order). */
export function toJson(value: JsonValue): string {
  return write(value, ESCAPED);
}

/**
 * What Java's `toString` gives, as `$input.path` prints it (facts 147, 148): a string bare, an object
 * `{a=1, b={c=2}}`, an array as compact JSON, wherever it stands, with `/` written `\/` as json-smart's
 * own array does; null is `null` inside an object and the empty text alone.
 */
export function toText(value: JsonValue | undefined): string {
  return value === undefined || value === null ? '' : inner(value);
}

function inner(value: JsonValue): string {
  if (value === null) return 'null';
  if (value instanceof Decimal) return value.text;
  if (typeof value !== 'object') return String(value);
  if (isArray(value)) return write(value, ESCAPED_FOR_WEB);
  return `{${[...value].map(([name, member]) => `${name}=${inner(member)}`).join(', ')}}`;
}
