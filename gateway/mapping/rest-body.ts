import { JsonPathError } from '../jsonpath/errors.ts';
import { JsonTextError, parseJson } from '../jsonpath/json.ts';
import type { JsonValue } from '../jsonpath/json.ts';
import { compilePath } from '../jsonpath/jsonpath.ts';
import { toJson } from '../jsonpath/text.ts';
import { ExpressionError } from './expression.ts';

/** A body that starts as JSON and is none (facts 84, 87). */
export class MalformedBody extends Error {}

/** What API Gateway takes for the start of JSON (fact 84). */
const JSON_START = /^[{["']/;

/** Bodies that were read, by who holds them: several expressions of a mapping look at one. */
const READ = new WeakMap<object, { readonly document: JsonValue }>();

/** An empty body is an empty object; blanks around it do not count (facts 84, 87). */
const trimmed = (text: string): string => {
  const body = text.trim();
  return body === '' ? '{}' : body;
};

/**
 * The whole body, as `method.request.body` and `integration.response.body` have it (facts 84, 87).
 *
 * @param holder what the body belongs to: the same for the same body
 * @throws MalformedBody
 */
export function wholeBody(holder: object, text: string): string {
  read(holder, text);
  return trimmed(text);
}

/**
 * Compiles what follows `body.`: a JSONPath without its `$.` (fact 85). What it finds that is no text is
 * written as JSON; null and nothing are left out.
 *
 * @throws ExpressionError
 */
export function compileBodyPart(
  path: string,
): (holder: object, text: string) => string | undefined {
  const { find } = compiled(path);
  return (holder, text) => {
    const document = read(holder, text);
    return foundIn(() => {
      const found = find(document);
      if (found === undefined || found === null) return undefined;
      return typeof found === 'string' ? found : toJson(found);
    });
  };
}

function compiled(path: string): ReturnType<typeof compilePath> {
  try {
    return compilePath(`$.${path}`);
  } catch (error) {
    if (error instanceof JsonPathError) throw new ExpressionError(error.message);
    throw error;
  }
}

/** A step that does not suit what it meets finds nothing, and so does one that finds too much to be written. */
function foundIn(find: () => string | undefined): string | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof JsonPathError) return undefined;
    throw error;
  }
}

function read(holder: object, text: string): JsonValue {
  const known = READ.get(holder);
  if (known !== undefined) return known.document;
  const document = parsed(trimmed(text));
  READ.set(holder, { document });
  return document;
}

/** Text that does not start as JSON is text (fact 84). */
function parsed(body: string): JsonValue {
  try {
    return parseJson(body);
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    if (JSON_START.test(body)) throw new MalformedBody(error.message);
    return body;
  }
}
