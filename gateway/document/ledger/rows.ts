/**
 * What becomes of a member here: enforced by this gateway; of account only once deployed; passed by
 * on import by API Gateway itself; or refused, so that nothing is lost without a word.
 */
export type LedgerState = 'honoured' | 'deployed-only' | 'ignored-by-aws' | 'refused';

/** Where a member stands. */
export type LedgerPlace =
  | 'root'
  | 'info'
  | 'server'
  | 'tag'
  | 'pathItem'
  | 'operation'
  | 'components'
  | 'securityScheme'
  | 'authorizer'
  | 'jwtConfiguration'
  | 'auth'
  | 'integration'
  | 'integrationResponse'
  | 'tlsConfig'
  | 'cors'
  | 'endpointConfiguration'
  | 'requestValidator'
  | 'gatewayResponse'
  | 'parameter'
  | 'requestBody'
  | 'mediaType';

export interface LedgerRow {
  readonly place: LedgerPlace;
  readonly member: string;
  readonly state: LedgerState;
  readonly reason: string;
}

export const rows = (
  place: LedgerPlace,
  state: LedgerState,
  reason: string,
  members: readonly string[],
): LedgerRow[] => members.map((member) => ({ place, member, state, reason }));

export const extension = (name: string): string => `x-amazon-apigateway-${name}`;
