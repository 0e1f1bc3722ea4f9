import type { Rule } from './rule.ts';
import { apiKeySource } from './rules/rest/api-key-source.ts';
import { auth } from './rules/rest/auth.ts';
import { authorizerScopes } from './rules/rest/authorizer-scopes.ts';
import { authorizerTtl } from './rules/rest/authorizer-ttl.ts';
import { authorizerType } from './rules/rest/authorizer-type.ts';
import { authtypeWithoutAuthorizer } from './rules/rest/authtype-without-authorizer.ts';
import { binaryMediaTypes } from './rules/rest/binary-media-types.ts';
import { cacheKeyParameter } from './rules/rest/cache-key-parameter.ts';
import { connection } from './rules/rest/connection.ts';
import { contentHandling } from './rules/rest/content-handling.ts';
import { endpointConfiguration } from './rules/rest/endpoint-configuration.ts';
import { gatewayResponseParameter } from './rules/rest/gateway-response-parameter.ts';
import { gatewayResponseStatus } from './rules/rest/gateway-response-status.ts';
import { gatewayResponseType } from './rules/rest/gateway-response-type.ts';
import { gatewayResponse } from './rules/rest/gateway-response.ts';
import { restIdentitySource } from './rules/rest/identity-source.ts';
import { integrationMethod } from './rules/rest/integration-method.ts';
import { integrationResponse } from './rules/rest/integration-response.ts';
import { integrationTimeout } from './rules/rest/integration-timeout.ts';
import { integrationType } from './rules/rest/integration-type.ts';
import { integrationUri } from './rules/rest/integration-uri.ts';
import { lambdaAuthorizer } from './rules/rest/lambda-authorizer.ts';
import { malformedIntegration } from './rules/rest/malformed-integration.ts';
import { mappingTemplate } from './rules/rest/mapping-template.ts';
import { minimumCompressionSize } from './rules/rest/minimum-compression-size.ts';
import { restParameterMapping } from './rules/rest/parameter-mapping.ts';
import { passthroughBehavior } from './rules/rest/passthrough-behavior.ts';
import { providerArns } from './rules/rest/provider-arns.ts';
import { requestValidator } from './rules/rest/request-validator.ts';
import { resourcePolicy } from './rules/rest/resource-policy.ts';
import { securitySchemeType } from './rules/rest/security-scheme-type.ts';
import { securitySchemeWithoutAuthorizer } from './rules/rest/security-scheme-without-authorizer.ts';
import { undeclaredHeader } from './rules/rest/undeclared-header.ts';

/** What answers a method of a REST API, and who may call it: what an import refuses, drops or changes. */
export const restAnswerRules: readonly Rule[] = [
  ...[apiKeySource, auth, authorizerScopes, authorizerTtl],
  ...[authorizerType, authtypeWithoutAuthorizer, binaryMediaTypes, cacheKeyParameter],
  ...[connection, contentHandling, endpointConfiguration, gatewayResponseParameter],
  ...[gatewayResponseStatus, gatewayResponseType, gatewayResponse, restIdentitySource],
  ...[integrationMethod, integrationResponse, integrationTimeout, integrationType],
  ...[integrationUri, lambdaAuthorizer, malformedIntegration, mappingTemplate],
  ...[minimumCompressionSize, restParameterMapping, passthroughBehavior, providerArns],
  ...[requestValidator, resourcePolicy, securitySchemeType, securitySchemeWithoutAuthorizer],
  ...[undeclaredHeader],
];
