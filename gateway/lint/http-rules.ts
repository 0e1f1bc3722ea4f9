import type { Rule } from './rule.ts';
import { authorizationScopes } from './rules/http/authorization-scopes.ts';
import { authorizerPayloadFormatVersion } from './rules/http/authorizer-payload-format-version.ts';
import { authorizerScheme } from './rules/http/authorizer-scheme.ts';
import { authorizerTtl } from './rules/http/authorizer-ttl.ts';
import { authorizerType } from './rules/http/authorizer-type.ts';
import { authorizerUri } from './rules/http/authorizer-uri.ts';
import { cors } from './rules/http/cors.ts';
import { corsCredentials } from './rules/http/cors-credentials.ts';
import { corsMaxAge } from './rules/http/cors-max-age.ts';
import { corsOrigin } from './rules/http/cors-origin.ts';
import { extensionsVersion } from './rules/http/extensions-version.ts';
import { identitySource } from './rules/http/identity-source.ts';
import { integrationConnection } from './rules/http/integration-connection.ts';
import { integrationCredentials } from './rules/http/integration-credentials.ts';
import { integrationMethod } from './rules/http/integration-method.ts';
import { integrationSubtype } from './rules/http/integration-subtype.ts';
import { integrationTimeout } from './rules/http/integration-timeout.ts';
import { integrationType } from './rules/http/integration-type.ts';
import { integrationUri } from './rules/http/integration-uri.ts';
import { issuer } from './rules/http/issuer.ts';
import { jwtAudiences } from './rules/http/jwt-audiences.ts';
import { jwtConfiguration } from './rules/http/jwt-configuration.ts';
import { parameterMapping } from './rules/http/parameter-mapping.ts';
import { payloadFormatVersion } from './rules/http/payload-format-version.ts';
import { quotaAuthorizers } from './rules/http/quota-authorizers.ts';
import { quotaIntegrations } from './rules/http/quota-integrations.ts';
import { quotaRoutes } from './rules/http/quota-routes.ts';
import { reservedHeader } from './rules/http/reserved-header.ts';
import { mappingStatus } from './rules/http/mapping-status.ts';
import { routeConflict } from './rules/http/route-conflict.ts';
import { routeKey } from './rules/http/route-key.ts';
import { routeMethod } from './rules/http/route-method.ts';
import { routeScopes } from './rules/http/route-scopes.ts';
import { schemaReference } from './rules/http/schema-reference.ts';
import { securityRequirements } from './rules/http/security-requirements.ts';
import { securityScheme } from './rules/http/security-scheme.ts';
import { simpleResponses } from './rules/http/simple-responses.ts';
import { subtypeParameters } from './rules/http/subtype-parameters.ts';

/** What an import into an HTTP API refuses, drops or changes. */
export const httpRules: readonly Rule[] = [
  extensionsVersion,
  routeKey,
  routeConflict,
  routeMethod,
  securityRequirements,
  securityScheme,
  routeScopes,
  authorizationScopes,
  authorizerType,
  authorizerScheme,
  jwtConfiguration,
  jwtAudiences,
  issuer,
  identitySource,
  authorizerUri,
  authorizerPayloadFormatVersion,
  authorizerTtl,
  simpleResponses,
  integrationType,
  payloadFormatVersion,
  integrationUri,
  integrationMethod,
  integrationTimeout,
  integrationConnection,
  integrationSubtype,
  integrationCredentials,
  subtypeParameters,
  parameterMapping,
  reservedHeader,
  mappingStatus,
  cors,
  corsCredentials,
  corsMaxAge,
  corsOrigin,
  schemaReference,
  quotaRoutes,
  quotaIntegrations,
  quotaAuthorizers,
];
