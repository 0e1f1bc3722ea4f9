import { JsonDocument, readPayload } from './payload.ts';
import { PayloadError } from './mapping-error.ts';
import { RenderError } from './template-error.ts';
import { bounded, spendOnText } from './limits.ts';
import { JavaObject } from './value.ts';
import type { Value } from './value.ts';

type Method = (text: string) => Value;

const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['escapeJavaScript', escapeJavaScript],
  ['parseJson', parsed],
  ['urlEncode', urlEncode],
  ['urlDecode', urlDecode],
  ['base64Encode', (text) => Buffer.from(inJava(text)).toString('base64')],
  ['base64Decode', (text) => Buffer.from(text, 'base64').toString()],
]);

/** `$util` (facts 150, 154-156): each method takes one text, anything else gives nothing. */
export class Util extends JavaObject {
  override call(name: string, parameters: readonly Value[]): Value {
    const method = methods.get(name);
    const [first] = parameters;
    if (method === undefined) return super.call(name, parameters);
    if (typeof first !== 'string' || parameters.length !== 1) return undefined;
    spendOnText(first.length);
    const value = method(first);
    return typeof value === 'string' ? bounded(value) : value;
  }

  /** AWS prints the name of a Java class here; nothing is to be read from it. */
  override toString(): string {
    return '';
  }
}

const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\n': '\\n',
  '\t': '\\t',
  '\f': '\\f',
  '\r': '\\r',
};

const ESCAPED = /[\u0000-\u001f'"\\/\u0080-\uffff]/g;

/** As the Java library does it, with `/` and what is not ASCII (fact 154). */
function escapeJavaScript(text: string): string {
  if (text.search(ESCAPED) < 0) return text;
  return text.replace(ESCAPED, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0x20 && code < 0x80) return `\\${sign}`;
    return SHORT[sign] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/** @throws RenderError for what starts as JSON and is none */
function parsed(text: string): Value {
  if (text === '') return undefined;
  try {
    const json = readPayload(text);
    return new JsonDocument(json).valueOf(json);
  } catch (error) {
    if (error instanceof PayloadError) throw new RenderError(`$util.parseJson: ${error.message}`);
    throw error;
  }
}

/** Java writes half of a surrogate pair as `?`. */
function inJava(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '?');
}

/** Java's URLEncoder: a space is `+`, only letters, digits and `.-*_` stay (fact 150). */
function urlEncode(text: string): string {
  return encodeURIComponent(inJava(text)).replace(/%20|[!'()~]/g, (piece) =>
    piece === '%20' ? '+' : `%${piece.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Java's URLDecoder. @throws RenderError for a `%` without two hexadecimal digits */
function urlDecode(text: string): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return text.replace(/\+|(?:%[\da-fA-F]{2})+|%/g, (piece) => {
    if (piece === '+') return ' ';
    if (piece === '%') throw new RenderError('URLDecoder: Illegal hex characters in escape (%)');
    return decoder.decode(Buffer.from(piece.replaceAll('%', ''), 'hex'));
  });
}
