import { restOperationsOf } from '../../../deployment/rest/operations.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const noMethods: Rule = {
  id: 'gatehouse/no-methods',
  kinds: ['rest'],
  about: 'An API without methods is imported, and cannot be deployed.',
  remedy: 'Write a path with an operation.',
  facts: ['import 175'],
  page: guide('how-to-deploy-api'),
  stopsServe: true,
  check: (context) => {
    if (restOperationsOf(context).length > 0) return [];
    const pointer = context.root['paths'] === undefined ? '' : '/paths';
    const message = "The REST API doesn't contain any methods";
    return [{ severity: 'error', pointer, message }];
  },
};
