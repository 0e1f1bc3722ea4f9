import type { RestRouted } from '../../rest-call.ts';
import type { Caller } from '../../signature/caller.ts';
import type { Policy } from '../../policy/policy.ts';

/** Who may call a method (`authorizationType` of a method). */
export type MethodAuthorization =
  | { readonly type: 'NONE' }
  /** `x-amazon-apigateway-auth`, or a scheme with `authtype` awsSigv4 (fact 207). */
  | { readonly type: 'AWS_IAM'; readonly pointer: string }
  | { readonly type: 'CUSTOM'; readonly authorizer: RestLambdaAuthorizer }
  | {
      readonly type: 'COGNITO_USER_POOLS';
      readonly authorizer: CognitoAuthorizer;
      /** Of the security requirement: with any of them an access token is wanted (fact 206). */
      readonly scopes: readonly string[];
    };

export type RestAuthorizer = RestLambdaAuthorizer | CognitoAuthorizer;

interface AuthorizerBase {
  /** Name of the security scheme. */
  readonly name: string;
  /** Six characters, stable for a name of an API. */
  readonly id: string;
  /** JSON pointer of its `x-amazon-apigateway-authorizer`. */
  readonly pointer: string;
  /** 0 means no cache; default 300 (fact 202). */
  readonly resultTtlInSeconds: number;
  /** Every one must be there (fact 195); a TOKEN or Cognito authorizer has exactly one (import fact 163). */
  readonly identitySources: readonly RestIdentitySource[];
}

/** TOKEN or REQUEST (fact 200). */
export interface RestLambdaAuthorizer extends AuthorizerBase {
  readonly type: 'TOKEN' | 'REQUEST';
  /** What follows `:function:` in the ARN, without alias and version. */
  readonly functionName: string;
  /** Whether the whole token matches `identityValidationExpression` (fact 194); always where there is none. */
  isValidToken(token: string): boolean;
}

export interface CognitoAuthorizer extends AuthorizerBase {
  readonly type: 'COGNITO_USER_POOLS';
  /** Issuers of the user pools: `https://cognito-idp.{region}.amazonaws.com/{pool}`. */
  readonly issuers: readonly string[];
  /** Whether the token's `aud` matches `identityValidationExpression`; always where there is none. */
  isValidAudience(audience: string): boolean;
}

/** `method.request.header.N`, `method.request.querystring.N`, `context.N`, `stageVariables.N`. */
export interface RestIdentitySource {
  readonly expression: string;
  /** `undefined` or `''` where the call does not have it. */
  read(call: RestRouted): string | undefined;
}

/** `x-amazon-apigateway-policy`, compiled (fact 208). */
export interface ResourcePolicy {
  /** JSON pointer. */
  readonly pointer: string;
  readonly policy: Policy;
}

/** Who signs, by access key id (fact 207). */
export type Callers = ReadonlyMap<string, Caller>;

export const NO_METHOD_AUTHORIZATION: MethodAuthorization = Object.freeze({ type: 'NONE' });
