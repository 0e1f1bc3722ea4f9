import type { APIGatewayAuthorizerResult, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
import { policyFor, type ScopesByMethod } from './policy.ts';
import type { WarmSecret } from './secret.ts';
import { verifyToken } from './token.ts';

export interface AuthorizerOptions {
  readonly tables: readonly ScopesByMethod[];
  readonly secret: Pick<WarmSecret, 'keyOf'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** API Gateway answers 401 where an authorizer fails with exactly this text. */
const unauthorized = 'Unauthorized';

/** Makes a Lambda authorizer of type TOKEN: what the token of a partner may call, and whose it is. */
export const authorizer =
  ({ tables, secret, now }: AuthorizerOptions) =>
  async (event: APIGatewayTokenAuthorizerEvent): Promise<APIGatewayAuthorizerResult> => {
    const token = await verifyToken(event.authorizationToken, secret, now());
    if (token === undefined) throw new Error(unauthorized);
    const { partnerId, scopes } = token;
    return {
      principalId: partnerId,
      policyDocument: policyFor(tables, scopes, event.methodArn),
      context: { partnerId, scope: scopes.join(' ') },
    };
  };
