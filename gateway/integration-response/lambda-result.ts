import type { Answer } from '../call.ts';
import type { Json, JsonObject } from '../document/document.ts';
import { headerBytes, hopByHop, isHeaderName, isHeaderValue } from '../media/header-list.ts';

/** A result that API Gateway cannot make an answer of (facts 37, 38). */
export class MalformedResult extends Error {}

const JSON_TYPE = ['content-type', 'application/json'];

/**
 * Makes the answer of a function in payload format 2.0. A result without `statusCode` is the body of
 * a 200 (fact 31); members it does not know are ignored (fact 36).
 *
 * @param payload JSON text
 * @throws MalformedResult
 */
export function answerV2(payload: string): Answer {
  const result = parse(payload);
  if (typeof result === 'string') return { status: 200, headers: JSON_TYPE, body: result };
  if (!isObject(result) || !Object.hasOwn(result, 'statusCode'))
    return { status: 200, headers: JSON_TYPE, body: payload };
  const headers = new ResultHeaders();
  // Cookies come before a set-cookie header (fact 35).
  for (const cookie of listOf(result['cookies'], 'cookies')) headers.add('set-cookie', cookie);
  for (const [name, value] of entriesOf(result['headers'], 'headers')) headers.add(name, value);
  return { status: statusOf(result), headers: headers.finish(), body: bodyOf(result) };
}

/**
 * Makes the answer of a function in payload format 1.0: `headers` and `multiValueHeaders` merge, and
 * nothing is inferred (fact 37).
 *
 * @param payload JSON text
 * @throws MalformedResult
 */
export function answerV1(payload: string): Answer {
  const result = parse(payload);
  if (!isObject(result)) throw new MalformedResult('the result is not an object');
  const headers = new ResultHeaders();
  const multi = entriesOf(result['multiValueHeaders'], 'multiValueHeaders');
  const named = new Set(multi.map(([name]) => name.toLowerCase()));
  for (const [name, values] of multi)
    for (const value of listOf(values, 'multiValueHeaders')) headers.add(name, value);
  for (const [name, value] of entriesOf(result['headers'], 'headers'))
    if (!named.has(name.toLowerCase()) || !headers.has(name, value)) headers.add(name, value);
  return { status: statusOf(result), headers: headers.finish(), body: bodyOf(result) };
}

function parse(payload: string): Json {
  try {
    return JSON.parse(payload) as Json;
  } catch {
    throw new MalformedResult('the result is not JSON');
  }
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** 200 to 599, as a number or its text. */
function statusOf({ statusCode }: JsonObject): number {
  const status =
    typeof statusCode === 'string' && statusCode !== '' ? Number(statusCode) : statusCode;
  if (typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599)
    return status;
  throw new MalformedResult('statusCode is not a status');
}

/** Base64 is always decoded: an HTTP API has no binary media types (fact 34). */
function bodyOf({ body, isBase64Encoded }: JsonObject): Buffer | string {
  if (body === undefined || body === null) return '';
  if (typeof body !== 'string') throw new MalformedResult('body is not a string');
  if (isBase64Encoded === undefined || isBase64Encoded === null || isBase64Encoded === false)
    return body;
  if (isBase64Encoded !== true) throw new MalformedResult('isBase64Encoded is not a boolean');
  return Buffer.from(body, 'base64');
}

function entriesOf(value: Json | undefined, member: string): [string, Json][] {
  if (value === undefined || value === null) return [];
  if (!isObject(value)) throw new MalformedResult(`${member} is not an object`);
  return Object.entries(value) as [string, Json][];
}

function listOf(value: Json | undefined, member: string): readonly Json[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new MalformedResult(`${member} is not a list`);
  return value as readonly Json[];
}

/** Headers the gateway writes itself, whatever a function says of them. */
const WRITTEN_HERE: ReadonlySet<string> = new Set(['content-length', 'apigw-requestid']);

/** Headers of a result on their way into an answer, names in lower case (fact 33). */
class ResultHeaders {
  readonly #list: string[] = [];
  #hasType = false;

  add(name: string, value: Json): void {
    const lower = name.toLowerCase();
    if (!isHeaderName(lower) || typeof value === 'object')
      throw new MalformedResult(`header ${JSON.stringify(name)} is malformed`);
    const text = String(value);
    if (!isHeaderValue(text))
      throw new MalformedResult(`the value of header ${lower} holds control characters`);
    if (hopByHop.has(lower) || WRITTEN_HERE.has(lower)) return;
    if (lower === 'content-type') this.#hasType = true;
    this.#list.push(lower, headerBytes(text));
  }

  has(name: string, value: Json): boolean {
    if (typeof value === 'object') return false;
    const lower = name.toLowerCase();
    const text = headerBytes(String(value));
    return this.#list.some((it, at) => at % 2 === 0 && it === lower && this.#list[at + 1] === text);
  }

  /** A result without content type is plain text (fact 32). */
  finish(): readonly string[] {
    if (!this.#hasType) this.#list.push('content-type', 'text/plain; charset=utf-8');
    return this.#list;
  }
}
