import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const credentials: Rule = {
  id: 'gatehouse/credentials',
  kinds: ['rest'],
  about:
    'Callers known to IAM authorization have the ARN of a user, a role, a session or an account, and policies.',
  remedy:
    'Correct credentials in the config: arn:aws:iam::123456789012:user/NAME, and IAM policy documents.',
  facts: [],
  page: guide('api-gateway-control-access-using-iam-policies-to-invoke-api'),
  stopsServe: true,
};
