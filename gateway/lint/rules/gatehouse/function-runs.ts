import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Told at start of what was compiled. */
export const functionRuns: Rule = {
  id: 'gatehouse/function-runs',
  kinds: ['rest', 'http'],
  about: 'A function that nothing says how to run answers 500.',
  remedy: 'Name its module in functions of the config: {NAME: {module: ./fn.mjs}}.',
  facts: [],
  page: guide('set-up-lambda-integrations'),
  severities: ['warning'],
};
