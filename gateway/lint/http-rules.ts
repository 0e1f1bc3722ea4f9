import type { Rule } from './rule.ts';
import { extensionsVersion } from './rules/http/extensions-version.ts';

/** What an import into an HTTP API refuses, drops or changes. */
export const httpRules: readonly Rule[] = [extensionsVersion];
