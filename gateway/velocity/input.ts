import { JsonPathError } from '../jsonpath/errors.ts';
import type { JsonValue } from '../jsonpath/json.ts';
import { compilePath } from '../jsonpath/jsonpath.ts';
import type { JsonPath } from '../jsonpath/jsonpath.ts';
import { toJson } from '../jsonpath/text.ts';
import { spendOnText } from './limits.ts';
import type { RequestParameters } from './request-parameters.ts';
import { JsonDocument, readPayload } from './payload.ts';
import { RenderError } from './template-error.ts';
import { JavaObject } from './value.ts';
import type { Value } from './value.ts';

/** An empty payload is an empty object (facts 134, 149). */
const EMPTY = '{}';

/** `$input` (facts 147-153). The payload is read when a path first asks for it. */
export class Input extends JavaObject {
  readonly #text: string;
  readonly #parameters: () => RequestParameters;
  #document: JsonDocument | undefined;

  constructor(payload: string | undefined, parameters: () => RequestParameters) {
    super();
    this.#text = payload === undefined || payload === '' ? EMPTY : payload;
    this.#parameters = parameters;
  }

  override property(name: string): Value {
    return name === 'body' ? this.#text : undefined;
  }

  override call(name: string, parameters: readonly Value[]): Value {
    const [first] = parameters;
    if (parameters.length === 0 && name === 'params') return this.#parameters();
    if (parameters.length !== 1) return super.call(name, parameters);
    switch (name) {
      case 'path':
        return typeof first === 'string' ? this.#path(first) : undefined;
      case 'json':
        return typeof first === 'string' ? this.#json(first) : undefined;
      case 'params':
        return typeof first === 'string' ? this.#parameters().find(first) : undefined;
      default:
        return super.call(name, parameters);
    }
  }

  /** AWS prints the name of a Java class here; nothing is to be read from it. */
  override toString(): string {
    return '';
  }

  #path(path: string): Value {
    return this.#read().valueOf(this.#find(path));
  }

  /** What is missing is the empty text, in its quotes (fact 152). */
  #json(path: string): string {
    const found = this.#find(path);
    if (found === undefined) return '""';
    const text = jayway(() => toJson(found));
    spendOnText(text.length);
    return text;
  }

  #read(): JsonDocument {
    return (this.#document ??= new JsonDocument(readPayload(this.#text)));
  }

  #find(text: string): JsonValue | undefined {
    const document = this.#read();
    if (text === '$' && !document.changed) return document.current();
    return jayway(() => {
      const path = pathOf(text);
      if (!path.definite || document.changed) spendOnText(this.#text.length);
      return path.find(document.current());
    });
  }
}

/** A path that Jayway refuses fails the rendering. */
function jayway<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof JsonPathError) throw new RenderError(`${error.fault}: ${error.message}`);
    throw error;
  }
}

/** A template may make paths of what callers send: the oldest gives way, and a long one is not kept. */
const MOST_PATHS = 1000;
const LONGEST_PATH_KEPT = 1_000;
const paths = new Map<string, JsonPath>();

function pathOf(text: string): JsonPath {
  const known = paths.get(text);
  if (known !== undefined) return known;
  const path = compilePath(text);
  if (text.length > LONGEST_PATH_KEPT) return path;
  const [oldest] = paths.keys();
  if (paths.size >= MOST_PATHS && oldest !== undefined) paths.delete(oldest);
  paths.set(text, path);
  return path;
}
