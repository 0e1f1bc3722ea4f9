import type { RestContext } from '../../context/rest-context.ts';
import type { RestRequest } from '../../rest-call.ts';
import type { RestResponseType } from '../../rest-error.ts';

/** `x-amazon-apigateway-gateway-responses`, compiled: `undefined` for a type nothing was said about. */
export type GatewayResponses = (type: RestResponseType) => GatewayResponse | undefined;

/** What a gateway response changes of its type's defaults (facts 187, 188). */
export interface GatewayResponse {
  /** JSON pointer. */
  readonly pointer: string;
  readonly statusCode: number | undefined;
  /** Header names in the document's case, with where their values come from (fact 190). */
  readonly headers: readonly (readonly [name: string, value: GatewayResponseValue])[];
  /** By media type, in the order of the document; substitution only (fact 189). */
  readonly templates: ReadonlyMap<string, GatewayResponseValue>;
}

/** Reads a text of what is known of a refused call; `undefined` where it knows none. */
export type GatewayResponseValue = (refused: RefusedCall) => string | undefined;

/** A call that was refused, as far as it came. */
export interface RefusedCall {
  readonly context: RestContext;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  /** `undefined` where the request was refused before it was read. */
  readonly request: RestRequest | undefined;
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
}
