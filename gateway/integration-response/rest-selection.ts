import { configurationError } from '../configuration-error.ts';
import type { IntegrationResponse, IntegrationResponses } from '../deployment/rest/deployment.ts';
import { EndlessMatch } from '../pattern/pattern-error.ts';
import type { RestAccepted, RestEndpointResponse } from '../rest-call.ts';

/**
 * Finds the integration response: the first whose pattern is the whole of the status, or of a failed
 * function's error message, else the default (facts 75 to 77, 111, 137).
 *
 * @throws RestError API_CONFIGURATION_ERROR where there is none (fact 77)
 */
export function selectedResponse(
  call: RestAccepted,
  responses: IntegrationResponses,
  response: RestEndpointResponse,
): IntegrationResponse {
  const text = selectionText(response);
  const selected = text === undefined ? undefined : matching(call, responses.selected, text);
  const found = selected ?? responses.default;
  if (found !== undefined) {
    if (call.log.enabled) call.log.outcome(outcomeOf(text, found.statusCode), found.pointer);
    return found;
  }
  const status = text === undefined ? '' : ` Endpoint Response Status Code: ${text}`;
  const said = `No match for output mapping and no default output mapping configured.${status}`;
  throw configurationError(call, said, '/responses');
}

const outcomeOf = (text: string | undefined, status: number): string =>
  `${text === undefined ? 'what succeeded' : JSON.stringify(text)} is answered with ${status}`;

function matching(
  call: RestAccepted,
  selected: readonly IntegrationResponse[],
  text: string,
): IntegrationResponse | undefined {
  try {
    return selected.find((it) => it.matches(text));
  } catch (error) {
    if (!(error instanceof EndlessMatch)) throw error;
    throw configurationError(call, `The selection pattern ${error.source} runs on`, '/responses');
  }
}

/** `undefined` where only the default can answer: a function that did not fail has no status. */
function selectionText(response: RestEndpointResponse): string | undefined {
  switch (response.type) {
    case 'lambda':
      return response.isError ? errorMessageOf(response.payload) : undefined;
    case 'http':
      return String(response.status);
    case 'mock':
      return String(response.statusCode);
    case 'accepted':
      return undefined;
    default:
      return response satisfies never;
  }
}

function errorMessageOf(payload: string): string {
  try {
    const error = JSON.parse(payload) as { readonly errorMessage?: unknown } | null;
    const message = error?.errorMessage;
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}
