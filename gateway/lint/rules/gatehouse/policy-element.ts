import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const policyElement: Rule = {
  id: 'gatehouse/policy-element',
  kinds: ['rest'],
  about: 'A policy with an element that is not judged here would let in whom it keeps out.',
  remedy: 'Take the element out for the run on this machine.',
  facts: ['REST 208'],
  page: guide('openapi-extensions-policy'),
  stopsServe: true,
};
