import { prefix } from './environments.ts';

/** The mandated names. Stacks refer to one another's resources by these, never by a token, so that none exports. */
export interface Names {
  readonly stack: (part: string) => string;
  readonly function: (name: string) => string;
  readonly functionLogs: (name: string) => string;
  readonly table: (name: string) => string;
  readonly userPool: string;
  readonly apiLogs: (api: string) => string;
  /** Systems Manager parameters through which other stacks learn what the user pool is called. */
  readonly parameters: { readonly [K in 'id' | 'issuer' | 'clientId']: string };
}

export function namesOf(environment: string): Names {
  const own = (part: string): string => `${prefix}-${environment}-${part}`;
  const parameter = (part: string): string => `/${prefix}/${environment}/user-pool/${part}`;
  return {
    stack: own,
    function: own,
    functionLogs: (name) => `/aws/lambda/${own(name)}`,
    table: own,
    userPool: own('users'),
    apiLogs: (api) => `/aws/apigateway/${own(api)}`,
    parameters: {
      id: parameter('id'),
      issuer: parameter('issuer'),
      clientId: parameter('client-id'),
    },
  };
}
