import { restStageRules } from './rest-stage-rules.ts';
import type { Rule } from './rule.ts';
import { accessLog } from './rules/gatehouse/access-log.ts';
import { defaultRouteCors } from './rules/gatehouse/default-route-cors.ts';
import { droppedOperation } from './rules/gatehouse/dropped-operation.ts';
import { explicitSecurity } from './rules/gatehouse/explicit-security.ts';
import { hasIntegration } from './rules/gatehouse/has-integration.ts';
import { hasThrottle } from './rules/gatehouse/has-throttle.ts';
import { notHonoured } from './rules/gatehouse/not-honoured.ts';
import { noMethods } from './rules/gatehouse/no-methods.ts';
import { reservedPath } from './rules/gatehouse/reserved-path.ts';
import { pattern } from './rules/gatehouse/pattern.ts';
import { wildcardCredentials } from './rules/gatehouse/wildcard-credentials.ts';
import { hasValidator } from './rules/gatehouse/has-validator.ts';
import { otherAccount } from './rules/gatehouse/other-account.ts';
import { privateEndpoint } from './rules/gatehouse/private-endpoint.ts';
import { quotaOffset } from './rules/gatehouse/quota-offset.ts';
import { timeLimits } from './rules/gatehouse/time-limits.ts';
import { routeThrottle } from './rules/gatehouse/route-throttle.ts';
import { trailingSlash } from './rules/gatehouse/trailing-slash.ts';
import { undeclaredPlaceholder } from './rules/gatehouse/undeclared-placeholder.ts';
import { manifest } from './rules/gatehouse/manifest.ts';
import { operationId } from './rules/gatehouse/operation-id.ts';
import { schema } from './rules/gatehouse/schema.ts';
import { scopes } from './rules/gatehouse/scopes.ts';
import { serviceMethod } from './rules/gatehouse/service-method.ts';
import { unknownFunction } from './rules/gatehouse/unknown-function.ts';
import { uniqueOperationId } from './rules/gatehouse/unique-operation-id.ts';
import { unknownMember } from './rules/gatehouse/unknown-member.ts';
import { xGatehouse } from './rules/gatehouse/x-gatehouse.ts';
import { internal } from './rules/gatehouse/internal.ts';
import { missingReference } from './rules/gatehouse/missing-reference.ts';
import { openapi2 } from './rules/gatehouse/openapi-2.ts';
import { inexpressible } from './rules/gatehouse/inexpressible.ts';
import { lostKeyword } from './rules/gatehouse/lost-keyword.ts';
import { rewritten } from './rules/gatehouse/rewritten.ts';

/** Our own: they never change the verdict. */
export const gatehouseRules: readonly Rule[] = [
  openapi2,
  internal,
  missingReference,
  ...[unknownMember, notHonoured, undeclaredPlaceholder, xGatehouse, accessLog],
  ...[explicitSecurity, hasIntegration, hasThrottle, timeLimits, uniqueOperationId],
  ...[pattern, defaultRouteCors, hasValidator, wildcardCredentials, quotaOffset],
  ...[privateEndpoint, otherAccount],
  ...[manifest, operationId, schema, serviceMethod, unknownFunction],
  scopes,
  ...[droppedOperation, noMethods, reservedPath, routeThrottle, trailingSlash],
  ...restStageRules,
  ...[inexpressible, lostKeyword, rewritten],
];
