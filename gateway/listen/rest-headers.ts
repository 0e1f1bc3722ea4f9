import type { Arrival } from '../call.ts';

/** Names that are written in one way whatever the client's case (fact 29). */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['authorization', 'Authorization'],
  ['host', 'Host'],
  ['user-agent', 'User-Agent'],
]);

/** Names that the gateway writes itself (fact 30). */
const OWN: ReadonlySet<string> = new Set([
  'x-amzn-trace-id',
  'x-forwarded-for',
  'x-forwarded-port',
  'x-forwarded-proto',
]);

/**
 * A client's headers, names in its case and values apart (fact 29), with those API Gateway adds: name,
 * value, name, value, … (fact 30). What an integration does not get is dropped on its way there (fact 31).
 */
export function addedHeaders(arrival: Arrival, traceId: string): string[] {
  const { headers, rawHeaders, sourceIp } = arrival;
  const list: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    const lower = name.toLowerCase();
    if (!OWN.has(lower)) list.push(RENAMED.get(lower) ?? name, rawHeaders[at + 1] ?? '');
  }
  const before = headers['x-forwarded-for'];
  list.push(
    'X-Amzn-Trace-Id',
    traceOf(headers['x-amzn-trace-id'], traceId),
    'X-Forwarded-For',
    before === undefined ? sourceIp : `${before}, ${sourceIp}`,
    'X-Forwarded-Port',
    '443',
    'X-Forwarded-Proto',
    'https',
  );
  return list;
}

const ROOT = /(?:^|;)\s*Root=1-[0-9a-f]{8}-[0-9a-f]{24}\s*(?:;|$)/;
const PARENT = /(?:^|;)\s*Parent=/;
const PARENT_DIGITS = 16;

/** A trace that the caller has goes on; one with a root alone gets a parent (fact 63). */
function traceOf(trace: string | undefined, traceId: string): string {
  if (trace === undefined || !ROOT.test(trace)) return traceId;
  return PARENT.test(trace) ? trace : `${trace};Parent=${traceId.slice(-PARENT_DIGITS)}`;
}
