import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const usagePlan: Rule = {
  id: 'gatehouse/usage-plan',
  kinds: ['rest'],
  about: 'A usage plan names API keys and methods that there are; a key has one plan on a stage.',
  remedy: 'Correct usagePlans in the config.',
  facts: ['import 235', 'REST 211'],
  page: guide('api-gateway-api-usage-plans'),
  stopsServe: true,
};
