import type { RestAccepted, RestEndpointResponse } from '../../rest-call.ts';

/** What `requestParameters` make of a call (facts 35, 64 to 69, 78 to 87): names in the case of the document. */
export interface IntegrationParameters {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly querystring: ReadonlyMap<string, readonly string[]>;
  readonly path: Readonly<Record<string, string>>;
}

/** @throws RestError BAD_REQUEST_BODY for a body that is read and malformed (fact 84) */
export type RequestMapping = (call: RestAccepted) => IntegrationParameters;

/**
 * Headers that `responseParameters` set, name, value, …: a missing source is omitted (fact 80).
 *
 * @throws RestError API_CONFIGURATION_ERROR for a body that is read and malformed (fact 87)
 */
export type ResponseMapping = (
  call: RestAccepted,
  response: RestEndpointResponse,
) => readonly string[];
