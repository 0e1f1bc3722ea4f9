import type { DiffRule } from './rule.ts';
import { anyMethodNarrowed } from './rules/any-method-narrowed.ts';
import { apiKeyRequired } from './rules/api-key-required.ts';
import { apiKeySourceChanged } from './rules/api-key-source-changed.ts';
import { apiKeyWithdrawn } from './rules/api-key-withdrawn.ts';
import { authorizerAdded } from './rules/authorizer-added.ts';
import { authorizerChanged } from './rules/authorizer-changed.ts';
import { authorizerRemoved } from './rules/authorizer-removed.ts';
import { basePathChanged } from './rules/base-path-changed.ts';
import { binaryMediaTypesChanged } from './rules/binary-media-types-changed.ts';
import { cacheChanged } from './rules/cache-changed.ts';
import { compressionChanged } from './rules/compression-changed.ts';
import { contentHandlingChanged } from './rules/content-handling-changed.ts';
import { corsChanged } from './rules/cors-changed.ts';
import { corsHeadersChanged } from './rules/cors-headers-changed.ts';
import { deprecated } from './rules/deprecated.ts';
import { endpointChanged } from './rules/endpoint-changed.ts';
import { gatewayResponseChanged } from './rules/gateway-response-changed.ts';
import { iamRequired } from './rules/iam-required.ts';
import { integrationTargetChanged } from './rules/integration-target-changed.ts';
import { integrationTypeChanged } from './rules/integration-type-changed.ts';
import { operationAdded } from './rules/operation-added.ts';
import { operationRemoved } from './rules/operation-removed.ts';
import { parameterEnforced } from './rules/parameter-enforced.ts';
import { passthroughChanged } from './rules/passthrough-changed.ts';
import { payloadFormatChanged } from './rules/payload-format-changed.ts';
import { policyChanged } from './rules/policy-changed.ts';
import { quotaChanged } from './rules/quota-changed.ts';
import { responseStatusChanged } from './rules/response-status-changed.ts';
import { scopesChanged } from './rules/scopes-changed.ts';
import { stageVariableNeeded } from './rules/stage-variable-needed.ts';
import { throttleChanged } from './rules/throttle-changed.ts';
import { timeLimitChanged } from './rules/time-limit-changed.ts';
import { validatorChanged } from './rules/validator-changed.ts';

/** Every kind of change that only API Gateway has. */
export const diffRules: readonly DiffRule[] = [
  ...[operationRemoved, anyMethodNarrowed, operationAdded, deprecated],
  ...[authorizerAdded, authorizerChanged, authorizerRemoved, scopesChanged, iamRequired],
  ...[apiKeyRequired, apiKeySourceChanged, apiKeyWithdrawn, policyChanged, endpointChanged],
  ...[validatorChanged, parameterEnforced, throttleChanged, quotaChanged, basePathChanged],
  ...[integrationTypeChanged, integrationTargetChanged, payloadFormatChanged, timeLimitChanged],
  ...[passthroughChanged, contentHandlingChanged, binaryMediaTypesChanged, compressionChanged],
  ...[responseStatusChanged, gatewayResponseChanged, corsChanged, corsHeadersChanged],
  ...[cacheChanged, stageVariableNeeded],
];
