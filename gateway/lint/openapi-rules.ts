import type { Rule } from './rule.ts';
import { openapiVersion } from './rules/openapi/openapi-version.ts';

/** About any OpenAPI document. */
export const openapiRules: readonly Rule[] = [openapiVersion];
