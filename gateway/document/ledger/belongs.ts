import type { ApiKind } from '../document.ts';
import { ledgers } from '../ledger.table.ts';
import type { LedgerPlace } from './rows.ts';

/** Where an author finds each place. */
const whereabouts: Readonly<Record<LedgerPlace, string>> = {
  root: 'at the root of the document',
  info: 'in info',
  server: 'in an entry of servers',
  tag: 'in an entry of tags',
  pathItem: 'directly below a path',
  operation: 'directly below a method, beside its responses',
  components: 'directly below components',
  securityScheme: 'in an entry of components.securitySchemes',
  authorizer: 'in an x-amazon-apigateway-authorizer',
  jwtConfiguration: 'in the jwtConfiguration of an x-amazon-apigateway-authorizer',
  auth: 'in an x-amazon-apigateway-auth',
  integration: 'in an x-amazon-apigateway-integration',
  integrationResponse: 'in an entry of responses of an x-amazon-apigateway-integration',
  tlsConfig: 'in tlsConfig of an x-amazon-apigateway-integration',
  cors: 'in x-amazon-apigateway-cors',
  endpointConfiguration: 'in x-amazon-apigateway-endpoint-configuration',
  requestValidator: 'in an entry of x-amazon-apigateway-request-validators',
  gatewayResponse: 'in an entry of x-amazon-apigateway-gateway-responses',
  parameter: 'in a parameter',
  requestBody: 'in a requestBody',
  mediaType: 'in an entry of content',
};

/** Our own members: other rules and the contract tests read them, in these places only. */
export const ours: Readonly<Partial<Record<LedgerPlace, readonly string[]>>> = {
  root: ['x-gatehouse'],
  operation: ['x-gatehouse', 'x-gatehouse-given'],
};

const placesOf = (member: string, kind: ApiKind): LedgerPlace[] => {
  const own = (Object.keys(ours) as LedgerPlace[]).filter((it) => ours[it]?.includes(member));
  const rows = ledgers[kind].filter(
    (row) => row.member === member && row.state !== 'ignored-by-aws',
  );
  return [...new Set([...own, ...rows.map(({ place }) => place)])];
};

/** Where a member means something: `x-gatehouse belongs at the root of the document.`; `undefined` where nowhere. */
export const belonging = (member: string, kind: ApiKind): string | undefined => {
  const places = placesOf(member, kind).map((it) => whereabouts[it]);
  return places.length === 0 ? undefined : `${member} belongs ${places.join(', or ')}.`;
};
