import { restAnswerRules } from './rest-answer-rules.ts';
import type { Rule } from './rule.ts';
import { cookieParameter } from './rules/rest/cookie-parameter.ts';
import { defaultResponse } from './rules/rest/default-response.ts';
import { duplicateEnum } from './rules/rest/duplicate-enum.ts';
import { duplicateMethod } from './rules/rest/duplicate-method.ts';
import { mediaType } from './rules/rest/media-type.ts';
import { missingModel } from './rules/rest/missing-model.ts';
import { modelDisputedKeywords } from './rules/rest/model-disputed-keywords.ts';
import { modelFormat } from './rules/rest/model-format.ts';
import { modelKeywords } from './rules/rest/model-keywords.ts';
import { modelLosses } from './rules/rest/model-losses.ts';
import { modelName } from './rules/rest/model-name.ts';
import { modelReference } from './rules/rest/model-reference.ts';
import { modelSchema } from './rules/rest/model-schema.ts';
import { modelType } from './rules/rest/model-type.ts';
import { nullType } from './rules/rest/null-type.ts';
import { ownDefinition } from './rules/rest/own-definition.ts';
import { parameterName } from './rules/rest/parameter-name.ts';
import { parameterSchema } from './rules/rest/parameter-schema.ts';
import { parseIssue } from './rules/rest/parse-issue.ts';
import { quotaAuthorizers } from './rules/rest/quota-authorizers.ts';
import { quotaDocumentationParts } from './rules/rest/quota-documentation-parts.ts';
import { quotaResources } from './rules/rest/quota-resources.ts';
import { resourceMethod } from './rules/rest/resource-method.ts';
import { resourcePath } from './rules/rest/resource-path.ts';
import { responseStatus } from './rules/rest/response-status.ts';

/** What an import into a REST API refuses, drops or changes. */
export const restRules: readonly Rule[] = [
  ...[resourcePath, duplicateMethod, resourceMethod, parseIssue],
  ...[parameterName, parameterSchema, cookieParameter],
  ...[modelName, modelReference, missingModel, modelKeywords, modelDisputedKeywords],
  ...[modelSchema, modelLosses, modelType, modelFormat, ownDefinition],
  ...[duplicateEnum, nullType, mediaType, responseStatus, defaultResponse],
  ...[quotaResources, quotaAuthorizers, quotaDocumentationParts],
  ...restAnswerRules,
];
