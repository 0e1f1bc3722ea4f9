import type { ForeignPool } from '../addresses/endpoints.ts';
import { demoUsers } from './demo.ts';

/**
 * An access token of the demo customer, straight from the user pool: the shop counts log-ins.
 *
 * @returns `undefined` when there is no such user, or no longer with that password
 */
export async function demoToken({ endpoint, clientId }: ForeignPool): Promise<string | undefined> {
  const { email, password } = demoUsers.customer;
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  });
  const body = (await answer.json()) as { AuthenticationResult?: { AccessToken?: string } };
  return body.AuthenticationResult?.AccessToken;
}
