/** The common form, read without more ado. */
const PLAIN = /^\s*\{\s*"statusCode"\s*:\s*(\d{1,9})\s*\}\s*$/;

/** A name, quoted in either way or not at all, and its colon. */
const NAME = /\s*(?:"([^"]*)"|'([^']*)'|([^\s"'{}[\]:,]+))\s*:\s*/y;
/** A value that is neither an object nor a list. */
const VALUE = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s"'{}[\],]+)\s*/y;
const INTEGER = /^\d{1,9}$/;

/**
 * Reads the `statusCode` of what a MOCK integration's request template made. The reader is as lenient as API
 * Gateway's: names without quotes, single quotes, trailing commas, and anything behind the pair itself are
 * taken; a status in quotes and text that is not wholly in braces are not (facts 109, 110).
 *
 * @returns `undefined` where there is none
 */
export function mockStatus(text: string): number | undefined {
  const [, plain] = PLAIN.exec(text) ?? [];
  if (plain !== undefined) return Number(plain);
  const trimmed = text.trim();
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return undefined;
  return strictStatus(trimmed) ?? lenientStatus(trimmed.slice(1, -1));
}

function strictStatus(text: string): number | undefined {
  try {
    const { statusCode } = JSON.parse(text) as { readonly statusCode?: unknown };
    return typeof statusCode === 'number' && Number.isInteger(statusCode) ? statusCode : undefined;
  } catch {
    return undefined;
  }
}

/** Goes through the pairs until one is the status, or what comes is no pair. */
function lenientStatus(pairs: string): number | undefined {
  let at = 0;
  while (at < pairs.length) {
    NAME.lastIndex = at;
    const name = NAME.exec(pairs);
    if (name === null) return undefined;
    VALUE.lastIndex = NAME.lastIndex;
    const value = VALUE.exec(pairs);
    const text = value?.[1] ?? '';
    if ((name[1] ?? name[2] ?? name[3]) === 'statusCode')
      return INTEGER.test(text) ? Number(text) : undefined;
    if (value === null || pairs[VALUE.lastIndex] !== ',') return undefined;
    at = VALUE.lastIndex + 1;
  }
  return undefined;
}
