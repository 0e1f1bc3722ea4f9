import { findClient } from '../clients.ts';
import { text } from '../input.ts';
import type { Action } from './action.ts';

export const describeUserPool: Action = (pool) => {
  const policy = pool.definition.passwordPolicy;
  const trigger = pool.definition.triggers?.preTokenGeneration;
  return {
    UserPool: {
      Id: pool.id,
      Name: 'gatehouse',
      UsernameAttributes: pool.definition.usernameAttributes,
      Policies: {
        PasswordPolicy: {
          MinimumLength: policy.minimumLength,
          RequireLowercase: policy.requireLowercase ?? false,
          RequireUppercase: policy.requireUppercase ?? false,
          RequireNumbers: policy.requireNumbers ?? false,
          RequireSymbols: policy.requireSymbols ?? false,
        },
      },
      ...(trigger !== undefined && {
        LambdaConfig: {
          PreTokenGenerationConfig: { LambdaArn: trigger, LambdaVersion: 'V2_0' },
        },
      }),
      EstimatedNumberOfUsers: pool.store.users().length,
    },
  };
};

export const describeUserPoolClient: Action = (pool, input) => {
  const client = findClient(pool.clients, text(input, 'ClientId'));
  return {
    UserPoolClient: {
      UserPoolId: pool.id,
      ClientId: client.id,
      ClientName: client.name,
      ...(client.secret !== undefined && { ClientSecret: client.secret }),
      ExplicitAuthFlows: client.authFlows,
      AllowedOAuthFlows: client.oauthFlows ?? [],
      AllowedOAuthScopes: client.oauthScopes ?? [],
      CallbackURLs: client.callbackUrls ?? [],
      AccessTokenValidity: client.accessTokenValidityMinutes ?? 60,
      IdTokenValidity: client.idTokenValidityMinutes ?? 60,
      RefreshTokenValidity: client.refreshTokenValidityDays ?? 30,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
    },
  };
};

export const listUserPoolClients: Action = (pool) => ({
  UserPoolClients: pool.clients.map(({ id, name }) => ({
    ClientId: id,
    UserPoolId: pool.id,
    ClientName: name,
  })),
});
