/** Services the local run has an embedded one for, by the suffix of `AWS_ENDPOINT_URL_…`. */
export type EmbeddedService =
  | 'DYNAMODB'
  | 'COGNITO_IDENTITY_PROVIDER'
  | 'SQS'
  | 'SNS'
  | 'S3'
  | 'SECRETS_MANAGER'
  | 'EVENTBRIDGE'
  | 'SFN';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The endpoint that stands in for an embedded service: `AWS_ENDPOINT_URL_<SERVICE>`, else
 * `AWS_ENDPOINT_URL`, as in the AWS SDKs. An empty one counts as not set.
 *
 * @throws Error naming the variable that is no http or https address
 */
export function otherEndpoint(service: EmbeddedService, variables: Variables): string | undefined {
  const names = [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL'];
  const name = names.find((it) => variables[it]);
  const value = name && variables[name];
  if (!name || !value) return undefined;
  const url = URL.parse(value);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return value.replace(/\/$/, '');
  throw new Error(`${name} is ${value}: it must be an address as http://127.0.0.1:8000.`);
}

/** AWS itself, where nothing is made or filled without being asked for. */
export function isAws(endpoint: string): boolean {
  const host = URL.parse(endpoint)?.hostname ?? '';
  return /(^|\.)(amazonaws\.com(\.cn)?|api\.aws)$/.test(host);
}

export interface ForeignPool {
  readonly endpoint: string;
  readonly issuer: string;
  readonly poolId: string;
  readonly clientId: string;
}

/**
 * A user pool elsewhere: `USER_POOL_ID` and `USER_POOL_CLIENT_ID` name it, and `USER_POOL_ISSUER`
 * its issuer, where that is not the one AWS or a Cognito emulator has.
 *
 * @throws Error naming what is not set
 */
export function foreignPool(endpoint: string, variables: Variables): ForeignPool {
  const { USER_POOL_ID: poolId, USER_POOL_CLIENT_ID: clientId } = variables;
  if (!poolId || !clientId) {
    throw new Error(
      `The user pool is at ${endpoint}: set USER_POOL_ID and USER_POOL_CLIENT_ID to say which.`,
    );
  }
  const issuer = variables['USER_POOL_ISSUER'] ?? `${endpoint}/${poolId}`;
  return { endpoint, issuer, poolId, clientId };
}
