import { prefix } from './environments.ts';

/** The mandated names. Stacks refer to one another's resources by these, never by a token, so that none exports. */
export interface Names {
  readonly stack: (part: string) => string;
  readonly function: (name: string) => string;
  readonly functionLogs: (name: string) => string;
  readonly table: (name: string) => string;
  /** A queue, topic, secret, event bus or state machine, a role, usage plan or key. */
  readonly resource: (name: string) => string;
  /** @param account twelve digits, which make the name unique among all accounts */
  readonly bucket: (name: string, account: string) => string;
  readonly stateMachineLogs: (name: string) => string;
  readonly userPool: string;
  readonly apiLogs: (api: string) => string;
  /** Systems Manager parameter that tells the id of a REST API to the stack of usage plans. */
  readonly apiParameter: (api: string) => string;
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
    resource: own,
    bucket: (name, account) => `${own(name)}-${account}`,
    // Log groups under this name need no entry of their own in the resource policy of CloudWatch Logs, which is small.
    stateMachineLogs: (name) => `/aws/vendedlogs/states/${own(name)}`,
    userPool: own('users'),
    apiLogs: (api) => `/aws/apigateway/${own(api)}`,
    apiParameter: (api) => `/${prefix}/${environment}/api/${api}/id`,
    parameters: {
      id: parameter('id'),
      issuer: parameter('issuer'),
      clientId: parameter('client-id'),
    },
  };
}
