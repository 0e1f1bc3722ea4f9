import type { Rule } from './rule.ts';
import { deployedOnly } from './rules/openapi/deployed-only.ts';
import { ignoredByAws } from './rules/openapi/ignored-by-aws.ts';
import { openapiVersion } from './rules/openapi/openapi-version.ts';

/** About any OpenAPI document. */
export const openapiRules: readonly Rule[] = [openapiVersion, ignoredByAws, deployedOnly];
