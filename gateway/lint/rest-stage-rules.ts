import type { Rule } from './rule.ts';
import { accessLogFormat } from './rules/gatehouse/access-log-format.ts';
import { apiKey } from './rules/gatehouse/api-key.ts';
import { approximated } from './rules/gatehouse/approximated.ts';
import { authorizerExpression } from './rules/gatehouse/authorizer-expression.ts';
import { config } from './rules/gatehouse/config.ts';
import { credentials } from './rules/gatehouse/credentials.ts';
import { domainName } from './rules/gatehouse/domain-name.ts';
import { functionMethod } from './rules/gatehouse/function-method.ts';
import { functionRuns } from './rules/gatehouse/function-runs.ts';
import { methodSettings } from './rules/gatehouse/method-settings.ts';
import { openOperation } from './rules/gatehouse/open-operation.ts';
import { publicRoute } from './rules/gatehouse/public-route.ts';
import { policyElement } from './rules/gatehouse/policy-element.ts';
import { selectionPattern } from './rules/gatehouse/selection-pattern.ts';
import { serviceRole } from './rules/gatehouse/service-role.ts';
import { severalAuthorizers } from './rules/gatehouse/several-authorizers.ts';
import { stageName } from './rules/gatehouse/stage-name.ts';
import { stageVariable } from './rules/gatehouse/stage-variable.ts';
import { template } from './rules/gatehouse/template.ts';
import { undeclaredParameter } from './rules/gatehouse/undeclared-parameter.ts';
import { unsupportedIntegration } from './rules/gatehouse/unsupported-integration.ts';
import { usagePlan } from './rules/gatehouse/usage-plan.ts';
import { webAcl } from './rules/gatehouse/web-acl.ts';

/** Our own: what a stage or this gateway cannot do with what an import takes. */
export const restStageRules: readonly Rule[] = [
  ...[accessLogFormat, apiKey, approximated, authorizerExpression],
  ...[credentials, domainName, methodSettings, openOperation],
  ...[publicRoute, policyElement, selectionPattern, severalAuthorizers],
  ...[stageName, stageVariable, template, unsupportedIntegration],
  ...[usagePlan, webAcl, config, functionRuns],
  ...[undeclaredParameter, serviceRole, functionMethod],
];
