import type { Rule } from './rule.ts';

/** What an import into a REST API refuses, drops or changes. */
export const restRules: readonly Rule[] = [];
