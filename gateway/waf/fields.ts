/** A name with its value, as sent. */
export type Pair = readonly [name: string, value: string];

/** What WAF inspects of headers, and of cookies (WAF Developer Guide, "Oversize web request components"). */
const MOST_BYTES = 8_192;
const MOST_FIELDS = 200;

/** Names and values of a query as sent: only a transformation decodes them. */
export function queryArguments(query: string): readonly Pair[] {
  return query
    .split('&')
    .filter((it) => it !== '')
    .map((it) => pairOf(it));
}

/** The cookies of every Cookie header, in order. */
export function cookiesOf(rawHeaders: readonly string[]): readonly Pair[] {
  return headerPairs(rawHeaders)
    .filter(([name]) => name.toLowerCase() === 'cookie')
    .flatMap(([, value]) => value.split(';'))
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((it) => pairOf(it));
}

function pairOf(text: string): Pair {
  const equals = text.indexOf('=');
  return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
}

/** Headers line by line. */
export function headerPairs(rawHeaders: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2)
    pairs.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']);
  return pairs;
}

/** Fields up to what WAF inspects of them. */
export interface Inspected {
  readonly pairs: readonly Pair[];
  readonly oversize: boolean;
}

export function inspected(pairs: readonly Pair[]): Inspected {
  let bytes = 0;
  for (const [at, [name, value]] of pairs.entries()) {
    bytes += name.length + value.length;
    if (at >= MOST_FIELDS || bytes > MOST_BYTES)
      return { pairs: pairs.slice(0, at), oversize: true };
  }
  return { pairs, oversize: false };
}
