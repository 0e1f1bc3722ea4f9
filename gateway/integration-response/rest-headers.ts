import { configurationError } from '../configuration-error.ts';
import type { IntegrationResponse } from '../deployment/rest/deployment.ts';
import { headerBytes, isHeaderName, isHeaderValue } from '../media/header-list.ts';
import { answeredName } from '../media/owned-headers.ts';
import type { RestAccepted, RestEndpointResponse } from '../rest-call.ts';

const JSON_TYPE = 'application/json';

/**
 * The headers of an answer: those that `responseParameters` map, what `$context.responseOverride` adds or
 * replaces, and a content type (facts 60, 66, 116, 162). Of the integration's own headers none is answered.
 *
 * @throws RestError API_CONFIGURATION_ERROR for a value that would split the response
 */
export function answerHeaders(
  call: RestAccepted,
  { responseParameters }: IntegrationResponse,
  response: RestEndpointResponse,
  override: Readonly<Record<string, string>> | undefined,
): readonly string[] {
  const mapped = responseParameters?.(call, response) ?? NONE;
  if (mapped.length === 0 && override === undefined) return DEFAULT;
  const overridden = override === undefined ? NONE : Object.entries(override).flat();
  const replaced = new Set(lowerNames(overridden));
  const kept = mapped.filter((_, at) => !replaced.has(mapped[at & ~1]?.toLowerCase() ?? ''));
  return answered(call, [...kept, ...overridden]);
}

const NONE: readonly string[] = [];
const DEFAULT: readonly string[] = Object.freeze(['Content-Type', JSON_TYPE]);

const lowerNames = (list: readonly string[]): string[] =>
  list.flatMap((name, at) => (at % 2 === 0 ? [name.toLowerCase()] : []));

function answered(call: RestAccepted, list: readonly string[]): string[] {
  const headers: string[] = [];
  let isTyped = false;
  for (let at = 0; at < list.length; at += 2) {
    const name = list[at] ?? '';
    const value = list[at + 1] ?? '';
    if (!isHeaderName(name) || !isHeaderValue(value))
      throw configurationError(call, `Header ${JSON.stringify(name)} is malformed`, '/responses');
    const own = answeredName(name);
    if (own === undefined) continue;
    if (own.toLowerCase() === 'content-type') isTyped = true;
    headers.push(own, headerBytes(value));
  }
  return isTyped ? headers : [...DEFAULT, ...headers];
}
