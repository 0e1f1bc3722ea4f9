/** Names of a config's `endpoints` that AWS's own variables spell otherwise. */
const SPELT: Readonly<Record<string, string>> = {
  cognitoIdp: 'COGNITO_IDENTITY_PROVIDER',
  events: 'EVENTBRIDGE',
  secretsManager: 'SECRETS_MANAGER',
  secretsmanager: 'SECRETS_MANAGER',
  states: 'SFN',
};

/** The variable that tells AWS's SDKs where a service is: `AWS_ENDPOINT_URL_DYNAMODB`. */
export const endpointVariable = (name: string): string =>
  `AWS_ENDPOINT_URL_${SPELT[name] ?? name.toUpperCase()}`;

/** What tells a function's SDK clients where a service is. */
export const endpointVariables = (
  endpoints: Readonly<Record<string, string>> = {},
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(endpoints)
      .filter(([, url]) => url !== '')
      .map(([name, url]) => [endpointVariable(name), url]),
  );
