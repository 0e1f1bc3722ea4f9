/** The form of `infra/data/user-pool.json`, which CDK and the local run both read. */
export interface UserPoolDefinition {
  readonly usernameAttributes: readonly string[];
  /** With `email` in it a confirmation code is sent at sign-up; without, an administrator confirms. */
  readonly autoVerifiedAttributes?: readonly string[];
  readonly passwordPolicy?: PasswordPolicy;
  /** Names of custom attributes, without `custom:`. */
  readonly customAttributes?: readonly string[];
  readonly groups?: readonly GroupDefinition[];
  readonly resourceServers?: readonly ResourceServerDefinition[];
  readonly clients: readonly ClientDefinition[];
  /** Function names as the manifests have them, by trigger. */
  readonly triggers?: { readonly preTokenGeneration?: string };
}

export interface PasswordPolicy {
  /** Characters, 6 to 99. Default 8, as Cognito's. */
  readonly minimumLength?: number;
  readonly requireLowercase?: boolean;
  readonly requireUppercase?: boolean;
  readonly requireNumbers?: boolean;
  readonly requireSymbols?: boolean;
}

export interface GroupDefinition {
  readonly name: string;
  readonly description?: string;
}

export interface ResourceServerDefinition {
  readonly identifier: string;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

export interface ClientDefinition {
  readonly name: string;
  /** `USER_PASSWORD_AUTH`, `REFRESH_TOKEN_AUTH`, `ADMIN_USER_PASSWORD_AUTH`, with or without `ALLOW_`. */
  readonly authFlows?: readonly string[];
  /** `code`, `client_credentials`. */
  readonly oauthFlows?: readonly string[];
  readonly oauthScopes?: readonly string[];
  readonly callbackUrls?: readonly string[];
  readonly generateSecret?: boolean;
  /** Default 60, as Cognito's. */
  readonly accessTokenValidityMinutes?: number;
  /** Default 60, as Cognito's. */
  readonly idTokenValidityMinutes?: number;
  /** Default 30, as Cognito's. */
  readonly refreshTokenValidityDays?: number;
}
